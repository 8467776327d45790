// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/loadrun.h"

#include "core/journal/recorder.h"
#include "core/json/jsontext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLoadRun : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void makesTheAskedNumberOfCalls();
    void neverHasMoreInFlightThanAsked();
    void endsAtOnceWithNothingToDo();
    void takesAtLeastOneAtATime();
    void stopsAfterTheDuration();
    void keepsToTheRate();
    void tellsToolErrorsFromFailures();
    void stopsWhenTheServerIsGone();
    void refusesOnceWhenNotConnected();
    void ordersItsPercentiles();
    void writesItsReport();

private:
    void connectTo(const QStringList &flags = {});
    [[nodiscard]] LoadReport run(const QString &tool, const QByteArray &arguments, const LoadPlan &plan);

    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
};

void TestLoadRun::init()
{
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
}

void TestLoadRun::cleanup()
{
    m_hub.reset();
}

void TestLoadRun::connectTo(const QStringList &flags)
{
    ServerEntry entry;
    entry.id = u"fake"_s;
    entry.name = u"fake"_s;
    entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s;
    entry.arguments = flags;
    entry.era.mode = EraPolicy::Mode::Legacy;
    m_hub->setEntries({entry});
    m_hub->byName(u"fake"_s)->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->byName(u"fake"_s)->status().state, ServerStatus::State::Connected, 20000);
}

LoadReport TestLoadRun::run(const QString &tool, const QByteArray &arguments, const LoadPlan &plan)
{
    CallRequest request;
    request.server = u"fake"_s;
    request.tool = tool;
    request.arguments = arguments;
    LoadRun load(*m_hub, request, plan);
    LoadReport report;
    int times = 0;
    connect(&load, &LoadRun::finished, this, [&](const LoadReport &one) {
        report = one;
        ++times;
    });
    load.start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(times, 1, 30000); }();
    return report;
}

void TestLoadRun::makesTheAskedNumberOfCalls()
{
    connectTo();
    const LoadReport report = run(u"echo"_s, R"({"text":"x"})", {.requests = 250, .concurrency = 16});
    QCOMPARE(report.requests, 250);
    QCOMPARE(report.succeeded, 250);
    QCOMPARE(report.failed + report.toolErrors, 0);
    QCOMPARE(m_hub->byName(u"fake"_s)->status().calls, 250U);
    QVERIFY(!report.firstError);
}

void TestLoadRun::neverHasMoreInFlightThanAsked()
{
    connectTo({u"--answer-late"_s, u"5"_s});
    int most = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this,
            [&] { most = std::max(most, m_hub->byName(u"fake"_s)->status().inFlight); });
    watch.start(0);
    const LoadReport report = run(u"echo"_s, R"({"text":"x"})", {.requests = 60, .concurrency = 7});
    QCOMPARE(report.succeeded, 60);
    QCOMPARE(most, 7);
}

void TestLoadRun::endsAtOnceWithNothingToDo()
{
    connectTo();
    QCOMPARE(run(u"echo"_s, "{}", {.requests = 0}).requests, 0);
}

void TestLoadRun::takesAtLeastOneAtATime()
{
    connectTo();
    QCOMPARE(run(u"echo"_s, R"({"text":"x"})", {.requests = 3, .concurrency = 0}).succeeded, 3);
}

void TestLoadRun::stopsAfterTheDuration()
{
    connectTo();
    const LoadReport report = run(u"echo"_s, R"({"text":"x"})", {.requests = 1, .concurrency = 2, .durationMs = 200});
    QVERIFY(report.seconds >= 0.2);
    QVERIFY2(report.requests > 1, "the duration counts, not the number");
    QCOMPARE(report.succeeded, report.requests);
}

void TestLoadRun::keepsToTheRate()
{
    connectTo();
    const LoadReport report = run(u"echo"_s, R"({"text":"x"})", {.requests = 21, .concurrency = 50, .rate = 100});
    QCOMPARE(report.succeeded, 21);
    QVERIFY2(report.seconds >= 0.19, qPrintable(QString::number(report.seconds)));
}

void TestLoadRun::tellsToolErrorsFromFailures()
{
    connectTo();
    const LoadReport tools = run(u"fail"_s, "{}", {.requests = 5});
    QCOMPARE(tools.toolErrors, 5);
    QCOMPARE(tools.failed, 0);
    const LoadReport unknown = run(u"nosuch"_s, "{}", {.requests = 5});
    QCOMPARE(unknown.failed, 5);
    QCOMPARE(unknown.succeeded, 0);
    QCOMPARE(unknown.maxMs, 0.0); // what was not answered with a result has no share in the durations
    QVERIFY(unknown.firstError && unknown.firstError->kind == Error::Kind::Remote);
}

void TestLoadRun::stopsWhenTheServerIsGone()
{
    connectTo();
    const LoadReport report = run(u"crash"_s, "{}", {.requests = 1000, .concurrency = 3});
    QVERIFY2(report.requests <= 6, qPrintable(QString::number(report.requests)));
    QCOMPARE(report.succeeded, 0);
    QVERIFY(report.firstError);
}

void TestLoadRun::refusesOnceWhenNotConnected()
{
    const LoadReport report = run(u"echo"_s, "{}", {.requests = 1000});
    QCOMPARE(report.requests, 1);
    QCOMPARE(report.failed, 1);
}

void TestLoadRun::ordersItsPercentiles()
{
    connectTo();
    const LoadReport report = run(u"echo"_s, R"({"text":"x"})", {.requests = 200, .concurrency = 4});
    QVERIFY(report.p50Ms > 0);
    QVERIFY(report.p50Ms <= report.p90Ms && report.p90Ms <= report.p99Ms && report.p99Ms <= report.maxMs);
    QVERIFY(report.meanMs <= report.maxMs);
}

void TestLoadRun::writesItsReport()
{
    LoadReport report;
    report.requests = 2;
    report.failed = 1;
    report.firstError = Error{.message = u"“No”."_s};
    const Json json = report.toJson();
    QCOMPARE(json.at("requests").as<int>(), 2);
    QCOMPARE(toQString(json.at("firstError")), u"“No”.");
    QVERIFY(json.at("latencyMs").contains("p99"));
}

QTEST_GUILESS_MAIN(TestLoadRun)
#include "tst_loadrun.moc"
