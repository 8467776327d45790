// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNpmPeers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void listensOnLoopbackAndEndsWithItsInput_data();
    void listensOnLoopbackAndEndsWithItsInput();
    void speaksOverStdio_data();
    void speaksOverStdio();
    void tellsWhyItDidNotStart();
};

void TestNpmPeers::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
}

void TestNpmPeers::listensOnLoopbackAndEndsWithItsInput_data()
{
    QTest::addColumn<QStringList>("peer");
    QTest::addColumn<QByteArray>("answer"); // to a GET of /sse without a session
    for (const auto *era : {"modern", "dual", "legacy"}) {
        QTest::newRow(era) << NpmPeer::v2(QLatin1String(era), u"http"_s) << "HTTP/1.1 404"_ba;
    }
    QTest::newRow("v1 json") << NpmPeer::v1(u"json"_s) << "HTTP/1.1 40"_ba;
    QTest::newRow("v1 sse") << NpmPeer::v1(u"sse"_s) << "HTTP/1.1 200"_ba;
    QTest::newRow("everything") << NpmPeer::everything(u"streamableHttp"_s) << "HTTP/1.1 404"_ba;
    QTest::newRow("everything sse") << NpmPeer::everything(u"sse"_s) << "HTTP/1.1 200"_ba;
    QTest::newRow("proxy") << NpmPeer::proxy(NpmPeer::v2(u"dual"_s, u"stdio"_s)) << "HTTP/1.1 200"_ba;
}

void TestNpmPeers::listensOnLoopbackAndEndsWithItsInput()
{
    QFETCH(const QStringList, peer);
    QFETCH(const QByteArray, answer);
    NpmPeer server;
    QVERIFY2(server.start(peer), server.standardError().constData());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /sse HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n");
    QByteArray head;
    QTRY_VERIFY((head += socket.readAll()).contains("\r\n"));
    QVERIFY2(head.startsWith(answer), head.constData());
    socket.abort();
    server.end();
    QVERIFY(!server.isRunning());
}

void TestNpmPeers::speaksOverStdio_data()
{
    QTest::addColumn<QStringList>("peer");
    QTest::addColumn<QByteArray>("answer"); // to initialize
    QTest::newRow("modern") << NpmPeer::v2(u"modern"_s, u"stdio"_s) << "-32022"_ba;
    QTest::newRow("dual") << NpmPeer::v2(u"dual"_s, u"stdio"_s) << "signalbox-peer"_ba;
    QTest::newRow("legacy") << NpmPeer::v2(u"legacy"_s, u"stdio"_s) << "signalbox-peer"_ba;
    QTest::newRow("everything") << NpmPeer::everything(u"stdio"_s) << "serverInfo"_ba;
}

void TestNpmPeers::speaksOverStdio()
{
    QFETCH(const QStringList, peer);
    QFETCH(const QByteArray, answer);
    const NpmPeer::Command command = NpmPeer::stdioCommand(peer);
    QProcess process;
    process.start(command.program, command.arguments);
    process.write(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",)"
                  R"("capabilities":{},"clientInfo":{"name":"test","version":"1"}}})"
                  "\n");
    QByteArray line;
    QTRY_VERIFY_WITH_TIMEOUT((line += process.readAllStandardOutput()).endsWith('\n'), 15000);
    QVERIFY2(line.contains(answer), line.constData());
    process.kill(); // server-everything does not end with its input
    QVERIFY(process.waitForFinished());
}

void TestNpmPeers::tellsWhyItDidNotStart()
{
    NpmPeer server;
    QVERIFY(!server.start({u"/nowhere.mjs"_s}));
    QVERIFY(server.standardError().contains("/nowhere.mjs"));
}

QTEST_GUILESS_MAIN(TestNpmPeers)
#include "tst_npmpeers.moc"
