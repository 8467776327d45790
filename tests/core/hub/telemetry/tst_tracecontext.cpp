// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/tracecontext.h"

#include <QSet>
#include <QTest>

using namespace Signalbox;

class TestTraceContext : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void continuesATrace();
    void makesNoIdTwice();
    void refusesWhatIsNoTraceparent_data();
    void refusesWhatIsNoTraceparent();
    void readsLaterVersions();
};

void TestTraceContext::readsWhatItWrites()
{
    const TraceContext context = TraceContext::make();
    QCOMPARE(context.traceId.size(), 32);
    QCOMPARE(context.spanId.size(), 16);
    QCOMPARE(context.toTraceparent(), "00-" + context.traceId + '-' + context.spanId + "-01");
    QCOMPARE(TraceContext::fromTraceparent(context.toTraceparent()), context);
}

void TestTraceContext::continuesATrace()
{
    const auto parent = TraceContext::fromTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");
    QVERIFY(parent);
    QVERIFY(!parent->isSampled);
    const TraceContext child = TraceContext::make(parent);
    QCOMPARE(child.traceId, QByteArray("4bf92f3577b34da6a3ce929d0e0e4736"));
    QVERIFY(child.spanId != parent->spanId);
    QVERIFY(!child.isSampled);
}

void TestTraceContext::makesNoIdTwice()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 10000; ++i) {
        const TraceContext context = TraceContext::make();
        seen.insert(context.traceId);
        seen.insert(context.spanId);
    }
    QCOMPARE(seen.size(), 20000);
}

void TestTraceContext::refusesWhatIsNoTraceparent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("upper case") << QByteArray("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01");
    QTest::newRow("no trace") << QByteArray("00-00000000000000000000000000000000-00f067aa0ba902b7-01");
    QTest::newRow("no span") << QByteArray("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01");
    QTest::newRow("version ff") << QByteArray("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    QTest::newRow("00 is not longer") << QByteArray("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x");
    QTest::newRow("short") << QByteArray("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0");
    QTest::newRow("other dashes") << QByteArray("00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    QTest::newRow("flags") << QByteArray("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-zz");
}

void TestTraceContext::refusesWhatIsNoTraceparent()
{
    QFETCH(QByteArray, text);
    QVERIFY(!TraceContext::fromTraceparent(text));
}

void TestTraceContext::readsLaterVersions()
{
    QVERIFY(TraceContext::fromTraceparent("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-comes"));
    QVERIFY(!TraceContext::fromTraceparent("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01what"));
}

QTEST_GUILESS_MAIN(TestTraceContext)
#include "tst_tracecontext.moc"
