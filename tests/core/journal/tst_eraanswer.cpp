// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eraanswer.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Which error is the usual beginning of a connection to an older server.
class TestEraAnswer : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheRefusalOfAnOlderServerFromFaults_data();
    void tellsTheRefusalOfAnOlderServerFromFaults();
};

void TestEraAnswer::tellsTheRefusalOfAnOlderServerFromFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isIt");
    constexpr int kError = IndexRecord::ErrorResult;
    constexpr int kProbe = IndexRecord::ProbeTraffic;
    QTest::newRow("method not found") << kError << kProbe << -32601 << "server/discover"_ba << true;
    QTest::newRow("wants initialize first") << kError << kProbe << -32600 << "server/discover"_ba << true;
    QTest::newRow("parameters it does not know") << kError << kProbe << -32602 << "server/discover"_ba << true;
    QTest::newRow("a number of its own") << kError << kProbe << -32000 << "server/discover"_ba << true;
    QTest::newRow("late") << kError << int(kProbe | IndexRecord::Late) << -32601 << "server/discover"_ba << true;
    QTest::newRow("asked by a person") << kError << 0 << -32601 << "server/discover"_ba << false;
    QTest::newRow("a health check") << kError << kProbe << -32601 << "ping"_ba << false;
    QTest::newRow("our own answer") << kError << int(kProbe | IndexRecord::Outgoing) << -32601 << "server/discover"_ba
                                    << false;
    QTest::newRow("it failed itself") << kError << kProbe << -32603 << "server/discover"_ba << false;
    QTest::newRow("modern, headers differ") << kError << kProbe << -32020 << "server/discover"_ba << false;
    QTest::newRow("modern, another version") << kError << kProbe << -32022 << "server/discover"_ba << false;
    QTest::newRow("a result") << int(IndexRecord::Result) << kProbe << 0 << "server/discover"_ba << false;
    QTest::newRow("of no request") << kError << kProbe << -32601 << QByteArray() << false;
}

void TestEraAnswer::tellsTheRefusalOfAnOlderServerFromFaults()
{
    QFETCH(const int, kind);
    QFETCH(const int, flags);
    QFETCH(const int, code);
    QFETCH(const QByteArray, method);
    QFETCH(const bool, isIt);
    const IndexRecord record{.errorCode = code, .kind = quint8(kind), .flags = quint8(flags)};
    QCOMPARE(isEraAnswer(record, method), isIt);
}

QTEST_GUILESS_MAIN(TestEraAnswer)
#include "tst_eraanswer.moc"
