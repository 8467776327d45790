// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcollector.h"
#include "tests/lab/owntimer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>

#include <thread>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Spans on their way to a collector: batches, bounds, refusals, the end.
class TestTelemetry : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"thread"_s)); }
    void sendsASpanAfterAWhile();
    void sendsAFullBatchAtOnce();
    void holdsBatchesAndWhatWaits();
    void holdsTheBytesThatWait();
    void keepsSpansWhileTheCollectorIsDown();
    void waitsAsLongAsTheCollectorAsks();
    void dropsWhatIsRefusedForGood();
    void givesUpInTheEnd();
    void countsWhatWasRejected();
    void sendsItsHeaderFields();
    void followsNoRedirect();
    void sendsMetricsOnlyWithNews();
    void keepsUnsampledTracesToItself();
    void sendsWhatIsLeftAtTheEnd();
    void neverWaitsLongAtTheEnd_data();
    void neverWaitsLongAtTheEnd();
    void neverDelaysACall();
    void tellsWhatCameOfATest();
};

namespace {

TelemetryPace quick()
{
    TelemetryPace pace;
    pace.everyMs = 30;
    pace.retryMs = 20;
    pace.postMs = 2000;
    return pace;
}

void report(Telemetry &telemetry, int calls, const QString &tool = u"echo"_s)
{
    for (int i = 0; i < calls; ++i) {
        telemetry.start(u"files"_s);
        telemetry.end(sampleRecord(tool));
    }
}

/// The end, while the event loop here serves the collector.
void stopBeside(Telemetry &telemetry)
{
    std::atomic_bool isOver = false;
    std::thread thread([&] {
        telemetry.stop();
        isOver = true;
    });
    QTRY_VERIFY(isOver);
    thread.join();
}

} // namespace

void TestTelemetry::sendsASpanAfterAWhile()
{
    TestCollector collector;
    QVERIFY(collector.isListening);
    Telemetry telemetry(configFor(collector.url()), quick());
    report(telemetry, 1);
    QTRY_COMPARE(collector.bodies("/v1/metrics").size(), 1);
    QCOMPARE(collector.spans().size(), 1);
    const HttpServerRequest &request = collector.requests.constFirst();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/v1/traces"_ba);
    QCOMPARE(request.headers.value("Content-Type"), "application/json"_ba);
    QTRY_COMPARE(telemetry.state().spans.sent, quint64(1));
    QVERIFY(telemetry.state().isGood);
    QCOMPARE(collector.metric(u"signalbox.calls"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(), u"1"_s);
}

void TestTelemetry::sendsAFullBatchAtOnce()
{
    TestCollector collector;
    TelemetryPace pace = quick();
    pace.everyMs = 600'000;
    Telemetry telemetry(configFor(collector.url()), pace);
    report(telemetry, 511);
    QTest::qWait(50); // time in which nothing may happen
    QCOMPARE(collector.requests.size(), 0);
    report(telemetry, 1);
    QTRY_COMPARE(collector.spans().size(), 512);
    QCOMPARE(collector.requests.size(), 1);
    collector.isSilent = true;
    stopBeside(telemetry);
}

void TestTelemetry::holdsBatchesAndWhatWaits()
{
    TestCollector collector;
    TelemetryPace pace = quick();
    pace.everyMs = 100;
    pace.store.spans = 25;
    pace.store.batchSpans = 10;
    collector.answer = [&](const HttpServerRequest &) { return TestCollector::Reply{}; };
    Telemetry telemetry(configFor(collector.url()), pace);
    {
        // The sender needs our event loop to get an answer: all of these come while its first batch is under way at most.
        report(telemetry, 100);
    }
    QTRY_COMPARE(telemetry.state().spans.sent + telemetry.state().spans.dropped, quint64(100));
    QVERIFY(telemetry.state().spans.dropped >= 65); // 25 wait, 10 are under way
    for (const QJsonObject &body : collector.bodies("/v1/traces")) {
        QVERIFY(body[u"resourceSpans"_s][0][u"scopeSpans"_s][0][u"spans"_s].toArray().size() <= 10);
    }
    QTRY_COMPARE(collector.metric(u"signalbox.calls"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(), u"100"_s);
}

void TestTelemetry::holdsTheBytesThatWait()
{
    SpanStore store({.spans = 1'000'000, .bytes = 64LL * 1024, .batchSpans = 512});
    for (int i = 0; i < 1000; ++i) {
        store.start(u"files"_s);
        (void)store.end(sampleRecord(QString(1000, u'x')));
    }
    const SpanStore::Counts counts = store.counts();
    QVERIFY(counts.waiting * 2000 <= 64 * 1024);
    QCOMPARE(quint64(counts.waiting) + counts.dropped, quint64(1000));
    QCOMPARE(store.takeBatch().size(), counts.waiting);
    QVERIFY(!store.end(sampleRecord(u"a"_s)));
    QCOMPARE(store.counts().waiting, 1); // there is room again
}

void TestTelemetry::keepsSpansWhileTheCollectorIsDown()
{
    QTcpServer place; // a port that refuses
    QVERIFY(place.listen(QHostAddress::LocalHost));
    const quint16 port = place.serverPort();
    place.close();
    Telemetry telemetry(configFor(u"http://127.0.0.1:%1"_s.arg(port)), quick());
    report(telemetry, 3);
    QTRY_VERIFY(!telemetry.state().isGood);
    QCOMPARE(telemetry.state().spans.dropped, quint64(0));
    TestCollector collector(port);
    QVERIFY(collector.isListening);
    QTRY_COMPARE(collector.spans().size(), 3);
    QTRY_COMPARE(telemetry.state().spans.sent, quint64(3));
}

void TestTelemetry::waitsAsLongAsTheCollectorAsks()
{
    TestCollector collector;
    QElapsedTimer since;
    qint64 waitedMs = 0;
    collector.answer = [&](const HttpServerRequest &request) {
        if (request.path() == "/v1/traces" && !since.isValid()) {
            since.start();
            return TestCollector::Reply{.status = 429, .headers = {{"Retry-After", "1"}}};
        }
        if (request.path() == "/v1/traces") {
            waitedMs = since.elapsed();
        }
        return TestCollector::Reply{};
    };
    Telemetry telemetry(configFor(collector.url()), quick());
    report(telemetry, 2);
    QTRY_COMPARE(telemetry.state().spans.sent, quint64(2));
    QVERIFY2(waitedMs >= 950, qPrintable(QString::number(waitedMs)));
    QCOMPARE(collector.bodies("/v1/traces").size(), 2);
    QCOMPARE(collector.bodies("/v1/traces").at(0), collector.bodies("/v1/traces").at(1)); // the same once more
    QCOMPARE(telemetry.state().spans.dropped, quint64(0));
}

void TestTelemetry::dropsWhatIsRefusedForGood()
{
    TestCollector collector;
    collector.answer = [](const HttpServerRequest &) {
        return TestCollector::Reply{.status = 400, .body = R"({"code":3,"message":"what is this?"})"};
    };
    Telemetry telemetry(configFor(collector.url()), quick());
    report(telemetry, 2);
    QTRY_COMPARE(telemetry.state().spans.dropped, quint64(2));
    QCOMPARE(collector.bodies("/v1/traces").size(), 1);
    QVERIFY(!telemetry.state().isGood);
    QVERIFY(telemetry.state().words.contains(u"400"_s));
}

void TestTelemetry::givesUpInTheEnd()
{
    TestCollector collector;
    collector.answer = [](const HttpServerRequest &) { return TestCollector::Reply{.status = 503}; };
    TelemetryPace pace = quick();
    pace.retryMs = 1;
    pace.attempts = 4;
    Telemetry telemetry(configFor(collector.url()), pace);
    report(telemetry, 2);
    QTRY_COMPARE(telemetry.state().spans.dropped, quint64(2));
    QCOMPARE(collector.bodies("/v1/traces").size(), 4);
}

void TestTelemetry::countsWhatWasRejected()
{
    TestCollector collector;
    collector.answer = [](const HttpServerRequest &) {
        return TestCollector::Reply{.body = R"({"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}})"};
    };
    Telemetry telemetry(configFor(collector.url()), quick());
    report(telemetry, 5);
    QTRY_COMPARE(telemetry.state().spans.sent, quint64(3));
    QCOMPARE(telemetry.state().spans.dropped, quint64(2));
    QCOMPARE(collector.bodies("/v1/traces").size(), 1); // never again ("Partial Success")
    QVERIFY(telemetry.state().words.contains(u"too old"_s));
}

void TestTelemetry::sendsItsHeaderFields()
{
    TestCollector collector;
    Telemetry telemetry(configFor(collector.url(), "Authorization=Bearer%20hush"), quick());
    report(telemetry, 1);
    QTRY_COMPARE(collector.bodies("/v1/metrics").size(), 1);
    for (const HttpServerRequest &request : std::as_const(collector.requests)) {
        QCOMPARE(request.headers.value("Authorization"), "Bearer hush"_ba);
        QVERIFY(!request.body.contains("hush"));
    }
}

void TestTelemetry::followsNoRedirect()
{
    TestCollector other;
    TestCollector collector;
    collector.answer = [&](const HttpServerRequest &) {
        return TestCollector::Reply{.status = 307, .headers = {{"Location", other.url().toLatin1() + "/v1/traces"}}};
    };
    Telemetry telemetry(configFor(collector.url(), "Authorization=Bearer%20hush"), quick());
    report(telemetry, 1);
    QTRY_COMPARE(telemetry.state().spans.dropped, quint64(1));
    QCOMPARE(other.requests.size(), 0);
}

void TestTelemetry::sendsMetricsOnlyWithNews()
{
    TestCollector collector;
    Telemetry telemetry(configFor(collector.url()), quick());
    report(telemetry, 1);
    QTRY_COMPARE(collector.bodies("/v1/metrics").size(), 1);
    QTest::qWait(150); // several rounds in which nothing may happen
    QCOMPARE(collector.requests.size(), 2);
    telemetry.start(u"files"_s);
    QTRY_COMPARE(collector.bodies("/v1/metrics").size(), 2);
    QCOMPARE(collector.metric(u"signalbox.calls.in_flight"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(),
             u"1"_s);
}

void TestTelemetry::keepsUnsampledTracesToItself()
{
    TestCollector collector;
    Telemetry telemetry(configFor(collector.url()), quick());
    CallRecord record = sampleRecord();
    record.span.isSampled = false;
    telemetry.start(u"files"_s);
    telemetry.end(record);
    QTRY_COMPARE(collector.bodies("/v1/metrics").size(), 1); // counted
    QCOMPARE(collector.bodies("/v1/traces").size(), 0);
}

void TestTelemetry::sendsWhatIsLeftAtTheEnd()
{
    TestCollector collector;
    TelemetryPace pace = quick();
    pace.everyMs = 600'000;
    pace.farewellMs = 5000;
    pace.store.batchSpans = 10;
    Telemetry telemetry(configFor(collector.url()), pace);
    report(telemetry, 9);
    stopBeside(telemetry);
    QCOMPARE(collector.spans().size(), 9);
    QCOMPARE(collector.bodies("/v1/metrics").size(), 1);
    QCOMPARE(telemetry.state().spans.sent, quint64(9));
}

void TestTelemetry::neverWaitsLongAtTheEnd_data()
{
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("a collector that does not answer") << true;
    QTest::newRow("a collector that is overloaded") << false;
}

void TestTelemetry::neverWaitsLongAtTheEnd()
{
    QFETCH(bool, isSilent);
    TestCollector collector;
    collector.isSilent = isSilent;
    collector.answer = [](const HttpServerRequest &) {
        return TestCollector::Reply{.status = 503, .headers = {{"Retry-After", "60"}}};
    };
    TelemetryPace pace = quick();
    pace.postMs = 60'000; // as Retry-After
    pace.farewellMs = 300;
    Telemetry telemetry(configFor(collector.url()), pace);
    report(telemetry, 5);
    QTRY_VERIFY(!collector.requests.isEmpty());
    QElapsedTimer timer;
    timer.start();
    stopBeside(telemetry);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed()))); // both others take longer
    QCOMPARE(telemetry.state().spans.sent, quint64(0));
    QCOMPARE(telemetry.state().spans.dropped, quint64(5));
}

void TestTelemetry::neverDelaysACall()
{
    TestCollector collector;
    collector.isSilent = true;
    TelemetryPace pace = quick();
    pace.farewellMs = 10;
    Telemetry telemetry(configFor(collector.url()), pace);
    constexpr int kCalls = 100'000;
    const CallRecord record = sampleRecord();
    OwnTimer timer;
    timer.start();
    for (int i = 0; i < kCalls; ++i) {
        telemetry.start(u"files"_s);
        telemetry.end(record);
    }
    const double usPerCall = double(timer.nsecsElapsed()) / 1000 / kCalls;
    qInfo("%.2f us a call", usPerCall);
    QVERIFY(usPerCall < 50); // a call is some 100 us; far above what it is, for slow machines
    QVERIFY(telemetry.state().spans.waiting <= 4096);
}

void TestTelemetry::tellsWhatCameOfATest()
{
    TestCollector collector;
    CollectorClient client(configFor(collector.url()));
    std::optional<CollectorClient::Answer> answer;
    client.probe(2000, [&](const CollectorClient::Answer &got) { answer = got; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->verdict, CollectorClient::Answer::Verdict::Taken);
    QCOMPARE(answer->status, 200);
    QCOMPARE(collector.spans().size(), 1);
    QCOMPARE(collector.spans().constFirst()[u"name"_s].toString(), u"signalbox telemetry test"_s);

    collector.answer = [](const HttpServerRequest &) {
        return TestCollector::Reply{.status = 401, .body = R"({"message":"who are you?"})"};
    };
    answer.reset();
    client.probe(2000, [&](const CollectorClient::Answer &got) { answer = got; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->verdict, CollectorClient::Answer::Verdict::Refused);
    QCOMPARE(answer->words, u"The collector answered with HTTP status 401: who are you?"_s);
}

QTEST_GUILESS_MAIN(TestTelemetry)
#include "tst_telemetry.moc"
