// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Our sample servers as the official TypeScript client meets them (sampleclient.mjs), in both of its generations.
class TestSampleClients : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void servesTheOfficialClient_data();
    void servesTheOfficialClient();
};

void TestSampleClients::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
}

void TestSampleClients::servesTheOfficialClient_data()
{
    QTest::addColumn<QStringList>("words");
    const auto add = [](const QString &sample, const QStringList &transports) {
        for (const QString &transport : transports) {
            for (const QString &generation : {u"v1"_s, u"v2"_s}) {
                const QStringList words{sample, generation, transport};
                QTest::newRow(qPrintable(words.join(u' '))) << words;
            }
        }
    };
    add(u"filesystem-tools"_s, {u"stdio"_s, u"http"_s, u"websocket"_s});
    add(u"api-tools"_s, {u"stdio"_s, u"http"_s});
    add(u"realtime-tools"_s, {u"stdio"_s, u"http"_s, u"websocket"_s});
}

void TestSampleClients::servesTheOfficialClient()
{
    constexpr int kPatienceMs = 120'000;
    QFETCH(const QStringList, words);
    const NpmPeer::Command command = NpmPeer::stdioCommand(NpmPeer::sampleClient(words));
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(command.program, command.arguments);
    const bool ends = client.waitForFinished(kPatienceMs);
    const QByteArray said = client.readAll();
    QVERIFY2(ends, said.constData());
    QCOMPARE(client.exitStatus(), QProcess::NormalExit);
    QVERIFY2(client.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(TestSampleClients)
#include "tst_sampleclients.moc"
