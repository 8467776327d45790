// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/hub/callspans.h"
#include "core/hub/telemetrykeeper.h"
#include "core/journal/recorder.h"
#include "testcollector.h"
#include "tests/core/hub/fakeentries.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Calls of a hub as a collector gets to see them, and what their servers see.
class TestCallSpans : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void reportsHowACallEnded_data();
    void reportsHowACallEnded();
    void reportsALostCall();
    void reportsCallsThatNeverLeft();
    void givesTheServerATraceparent();
    void continuesTheCallersTrace();
    void leavesAnUnreadableTraceparentAlone();
    void keepsOtherMetaAsItWas();
    void refusesBrokenMetaAsBefore();
    void exportsNeitherArgumentsNorResults();
    void reportsOtherRequests_data();
    void reportsOtherRequests();
    void reportsNoStreamsOfNotifications();
    void reportsNoHealthChecks();
    void leavesServersOutThatArePutOut();
    void changesWhileCallsAreUnderWay();
    void sendsNotOneByteWhileItIsOff();
    void keepsHeaderFieldsInTheKeychain();

private:
    void connectFake(const QStringList &flags = {});
    CallOutcome outcomeOf(HubCall *call);
    CallOutcome call(const QString &tool, const QByteArray &arguments = "{\"text\":\"x\"}",
                     const QByteArray &meta = {});
    void reportTo(const QStringList &without = {});
    [[nodiscard]] QByteArray witnessed() const;
    [[nodiscard]] QByteArray metaSeen() const;

    DecliningBroker m_broker;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCollector> m_collector;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Telemetry> m_telemetry;
    std::unique_ptr<CallSpans> m_spans;
};

namespace {

CallRequest requestFor(const QString &server, const QString &tool, const QByteArray &arguments = {})
{
    CallRequest request;
    request.server = server;
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    return request;
}

} // namespace

void TestCallSpans::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_collector = std::make_unique<TestCollector>();
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
}

void TestCallSpans::cleanup()
{
    m_spans.reset();
    m_telemetry.reset();
    m_hub.reset();
    m_collector.reset();
}

void TestCallSpans::connectFake(const QStringList &flags)
{
    m_hub->setEntries({fakeEntry(u"fake"_s, QStringList{u"--witness"_s, m_folder->filePath(u"seen"_s)} + flags)});
    m_hub->byName(u"fake"_s)->connectToServer();
    QTRY_COMPARE(m_hub->byName(u"fake"_s)->status().state, ServerStatus::State::Connected);
}

void TestCallSpans::reportTo(const QStringList &without)
{
    TelemetryConfig config = configFor(m_collector->url());
    config.without = without;
    TelemetryPace pace;
    pace.everyMs = 20;
    pace.farewellMs = 10;
    m_telemetry = std::make_unique<Telemetry>(config, pace);
    m_spans = std::make_unique<CallSpans>(*m_hub, *m_telemetry);
}

CallOutcome TestCallSpans::outcomeOf(HubCall *call)
{
    QSignalSpy finished(call, &HubCall::finished);
    return finished.wait(10000) ? finished.constFirst().constFirst().value<CallOutcome>() : CallOutcome();
}

CallOutcome TestCallSpans::call(const QString &tool, const QByteArray &arguments, const QByteArray &meta)
{
    CallRequest request = requestFor(u"fake"_s, tool, arguments);
    request.meta = meta;
    return outcomeOf(m_hub->call(request));
}

QByteArray TestCallSpans::witnessed() const
{
    QFile file(m_folder->filePath(u"seen"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `_meta` of the last tools/call that the server got.
QByteArray TestCallSpans::metaSeen() const
{
    QByteArray meta;
    for (const QByteArray &line : witnessed().split('\n')) {
        const QJsonDocument message = QJsonDocument::fromJson(line);
        if (message[u"method"_s].toString() == "tools/call"_L1) {
            meta = QJsonDocument(message[u"params"_s][u"_meta"_s].toObject()).toJson(QJsonDocument::Compact);
        }
    }
    return meta;
}

void TestCallSpans::reportsHowACallEnded_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<int>("deadlineMs");
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<QString>("errorType");
    QTest::newRow("result") << u"echo"_s << 0 << false << QString();
    QTest::newRow("tool error") << u"fail"_s << 0 << false << u"tool_error"_s;
    QTest::newRow("remote error") << u"nothing_like_it"_s << 0 << false << u"-32602"_s;
    QTest::newRow("timeout") << u"sleep"_s << 50 << false << u"timeout"_s;
    QTest::newRow("cancelled") << u"sleep"_s << 0 << true << u"cancelled"_s;
}

void TestCallSpans::reportsHowACallEnded()
{
    QFETCH(QString, tool);
    QFETCH(int, deadlineMs);
    QFETCH(bool, cancels);
    QFETCH(QString, errorType);
    connectFake();
    reportTo();
    CallRequest request = requestFor(u"fake"_s, tool, "{\"ms\":60000,\"text\":\"x\"}");
    request.limits.requestMs = deadlineMs;
    HubCall *call = m_hub->call(request);
    if (cancels) {
        call->cancel();
    }
    const CallOutcome outcome = outcomeOf(call);
    QTRY_COMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    QCOMPARE(span[u"name"_s].toString(), u"tools/call "_s + tool);
    QCOMPARE(attribute(span, u"error.type"_s), errorType);
    QCOMPARE(span[u"status"_s][u"code"_s].toInt(), errorType.isEmpty() ? 0 : 2);
    QVERIFY(!span[u"status"_s].toObject().contains(u"message"_s));
    QCOMPARE(attribute(span, u"gen_ai.tool.name"_s), tool);
    QCOMPARE(attribute(span, u"signalbox.server.name"_s), u"fake"_s);
    QCOMPARE(attribute(span, u"signalbox.caller"_s), u"test"_s);
    QCOMPARE(attribute(span, u"network.transport"_s), u"pipe"_s);
    QCOMPARE(attribute(span, u"mcp.protocol.version"_s), u"2025-11-25"_s);
    QVERIFY(attribute(span, u"jsonrpc.request.id"_s).toInt() > 0);
    const bool isRemote = outcome.end == CallOutcome::End::RemoteError;
    QCOMPARE(attribute(span, u"rpc.response.status_code"_s), isRemote ? errorType : QString());
    const qint64 start = span[u"startTimeUnixNano"_s].toString().toLongLong();
    const qint64 end = span[u"endTimeUnixNano"_s].toString().toLongLong();
    QVERIFY(end - start >= outcome.durationNs);
    QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - end / 1'000'000) < 20'000);
}

void TestCallSpans::reportsALostCall()
{
    connectFake();
    reportTo();
    call(u"crash"_s);
    QTRY_COMPARE(m_collector->spans().size(), 1);
    QCOMPARE(attribute(m_collector->spans().constFirst(), u"error.type"_s), u"connection_lost"_s);
}

void TestCallSpans::reportsCallsThatNeverLeft()
{
    reportTo();
    QCOMPARE(outcomeOf(m_hub->call(requestFor(u"nobody"_s, u"a secret maybe"_s))).end, CallOutcome::End::Refused);
    QTRY_COMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    QCOMPARE(span[u"name"_s].toString(), u"tools/call"_s); // not in words that no server knows
    QCOMPARE(attribute(span, u"error.type"_s), u"refused"_s);
    QCOMPARE(attribute(span, u"jsonrpc.request.id"_s), QString());
}

void TestCallSpans::givesTheServerATraceparent()
{
    connectFake();
    reportTo();
    QVERIFY(call(u"echo"_s).ok());
    QTRY_COMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    const QString traceparent = QJsonDocument::fromJson(metaSeen())[u"traceparent"_s].toString();
    QCOMPARE(traceparent, u"00-%1-%2-01"_s.arg(span[u"traceId"_s].toString(), span[u"spanId"_s].toString()));
    QVERIFY(!span.contains(u"parentSpanId"_s));
}

void TestCallSpans::continuesTheCallersTrace()
{
    connectFake();
    reportTo();
    const QByteArray given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    QVERIFY(call(u"echo"_s, "{\"text\":\"x\"}", "{\"traceparent\":\"" + given + "\",\"tracestate\":\"a=b\"}").ok());
    QTRY_COMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    QCOMPARE(span[u"traceId"_s].toString(), u"4bf92f3577b34da6a3ce929d0e0e4736"_s);
    QCOMPARE(span[u"parentSpanId"_s].toString(), u"00f067aa0ba902b7"_s);
    QCOMPARE(QJsonDocument::fromJson(metaSeen())[u"traceparent"_s].toString().toLatin1(), given);
    QCOMPARE(QJsonDocument::fromJson(metaSeen())[u"tracestate"_s].toString(), u"a=b"_s);
}

void TestCallSpans::leavesAnUnreadableTraceparentAlone()
{
    connectFake();
    reportTo();
    QVERIFY(call(u"echo"_s, "{\"text\":\"x\"}", R"({"traceparent":"mine"})").ok());
    QCOMPARE(QJsonDocument::fromJson(metaSeen())[u"traceparent"_s].toString(), u"mine"_s);
    QTRY_COMPARE(m_collector->spans().size(), 1);
    QVERIFY(!m_collector->spans().constFirst().contains(u"parentSpanId"_s));
}

void TestCallSpans::keepsOtherMetaAsItWas()
{
    connectFake();
    reportTo();
    QVERIFY(call(u"echo"_s, "{\"text\":\"x\"}", R"({"a":1.50,"b":{"traceparent":"inner"}})").ok());
    QVERIFY2(witnessed().contains(R"("a":1.50,"b":{"traceparent":"inner"},"traceparent":"00-)"),
             witnessed().constData());
}

void TestCallSpans::refusesBrokenMetaAsBefore()
{
    connectFake();
    reportTo();
    for (const QByteArray &meta : {"[]"_ba, "{\"a\""_ba, "7"_ba}) {
        QCOMPARE(call(u"echo"_s, "{}", meta).end, CallOutcome::End::Refused);
    }
    QTRY_COMPARE(m_collector->spans().size(), 3);
}

void TestCallSpans::exportsNeitherArgumentsNorResults()
{
    connectFake();
    reportTo();
    QVERIFY(call(u"echo"_s, "{\"text\":\"hush-hush\"}").result.contains("hush-hush"));
    call(u"nothing_like_it"_s, "{\"text\":\"hush-hush\"}");
    QTRY_COMPARE(m_collector->spans().size(), 2);
    QTRY_VERIFY(!m_collector->bodies("/v1/metrics").isEmpty());
    for (const HttpServerRequest &request : std::as_const(m_collector->requests)) {
        QVERIFY(!request.body.contains("hush-hush"));
    }
}

void TestCallSpans::reportsOtherRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QString>("name"); // of the span
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("resource");
    QTest::newRow("list") << "tools/list"_ba << ""_ba << u"tools/list"_s << QString() << QString();
    QTest::newRow("ping") << "ping"_ba << ""_ba << u"ping"_s << QString() << QString();
    QTest::newRow("prompt") << "prompts/get"_ba << "greet"_ba << u"prompts/get greet"_s << u"greet"_s << QString();
    QTest::newRow("resource") << "resources/read"_ba << "https://me:pass@example.org/a?token=hush#part"_ba
                              << u"resources/read"_s << QString() << u"https://example.org/a"_s;
    QTest::newRow("extension") << "x-house/measure"_ba << ""_ba << u"x-house/measure"_s << QString() << QString();
}

void TestCallSpans::reportsOtherRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, about);
    QFETCH(QString, name);
    QFETCH(QString, prompt);
    QFETCH(QString, resource);
    reportTo(); // before there is a session
    connectFake();
    OutgoingRequest request;
    request.method = method;
    request.anyMethod = true;
    request.caller = "test";
    PendingCall *pending = m_hub->byName(u"fake"_s)->session()->request(request, {}, about);
    const MessageId id = pending->id();
    QSignalSpy finished(pending, &PendingCall::finished);
    QVERIFY(finished.wait());
    const auto outcome = finished.constFirst().constFirst().value<CallOutcome>();
    QTRY_COMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    QCOMPARE(span[u"name"_s].toString(), name);
    QCOMPARE(attribute(span, u"mcp.method.name"_s), QString::fromLatin1(method));
    QCOMPARE(attribute(span, u"gen_ai.operation.name"_s), QString());
    QCOMPARE(attribute(span, u"gen_ai.tool.name"_s), QString());
    QCOMPARE(attribute(span, u"gen_ai.prompt.name"_s), prompt);
    QCOMPARE(attribute(span, u"mcp.resource.uri"_s), resource);
    QCOMPARE(attribute(span, u"signalbox.caller"_s), u"test"_s);
    QCOMPARE(attribute(span, u"signalbox.server.name"_s), u"fake"_s);
    QCOMPARE(attribute(span, u"jsonrpc.request.id"_s), id.toString());
    const QString code = outcome.ok() ? QString() : QString::number(outcome.error.code);
    QCOMPARE(attribute(span, u"error.type"_s), code);
    QVERIFY(witnessed().contains("00-" + span[u"traceId"_s].toString().toLatin1() + '-'
                                 + span[u"spanId"_s].toString().toLatin1() + "-01"));
    for (const HttpServerRequest &sent : std::as_const(m_collector->requests)) {
        QVERIFY(!sent.body.contains("hush"));
    }
}

void TestCallSpans::reportsNoStreamsOfNotifications()
{
    connectFake();
    reportTo();
    Session *session = m_hub->byName(u"fake"_s)->session();
    PendingCall *stream = session->listen("{}"); // refused in this revision: it has ended at once
    QSignalSpy finished(stream, &PendingCall::finished);
    QVERIFY(finished.wait());
    QSignalSpy answered(session->ping(), &PendingCall::finished);
    QVERIFY(answered.wait());
    QTRY_COMPARE(m_collector->spans().size(), 1);
    QCOMPARE(m_collector->spans().constFirst()[u"name"_s].toString(), u"ping"_s);
}

void TestCallSpans::reportsNoHealthChecks()
{
    connectFake();
    reportTo();
    CallRequest request = requestFor(u"fake"_s, u"echo"_s, "{\"text\":\"x\"}");
    request.isProbe = true;
    QVERIFY(outcomeOf(m_hub->call(request)).ok());
    QVERIFY(!metaSeen().contains("traceparent"));
    QVERIFY(call(u"echo"_s).ok());
    QTRY_COMPARE(m_collector->spans().size(), 1);
}

void TestCallSpans::leavesServersOutThatArePutOut()
{
    connectFake();
    reportTo({u"fake"_s});
    QVERIFY(call(u"echo"_s).ok());
    QVERIFY(!witnessed().contains("traceparent"));
    QTest::qWait(100); // several rounds in which nothing may happen
    QCOMPARE(m_collector->server.openConnections(), 0);
    QCOMPARE(m_collector->requests.size(), 0);
}

void TestCallSpans::changesWhileCallsAreUnderWay()
{
    connectFake();
    HubCall *before = m_hub->call(requestFor(u"fake"_s, u"sleep"_s, "{\"ms\":100}"));
    QSignalSpy finished(before, &HubCall::finished);
    reportTo();
    HubCall *during = m_hub->call(requestFor(u"fake"_s, u"sleep"_s, "{\"ms\":200}"));
    QSignalSpy alsoFinished(during, &HubCall::finished);
    QTRY_COMPARE(finished.count(), 1);
    m_spans.reset(); // off, with a call under way
    m_telemetry.reset();
    QTRY_COMPARE(alsoFinished.count(), 1);
    QCOMPARE(m_collector->spans().size(), 0);
}

void TestCallSpans::sendsNotOneByteWhileItIsOff()
{
    qputenv("OTEL_EXPORTER_OTLP_ENDPOINT", m_collector->url().toLatin1());
    qputenv("OTEL_EXPORTER_OTLP_HEADERS", "Authorization=Bearer%20hush");
    const Paths paths(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    TelemetryKeeper keeper(*m_hub, paths, nullptr);
    QSignalSpy connected(&m_collector->server, &HttpServer::requestReceived);
    keeper.start();
    connectFake();
    QVERIFY(call(u"echo"_s).ok());
    QVERIFY(!keeper.state());
    QVERIFY(!witnessed().contains("traceparent"));
    QTest::qWait(100); // time in which nothing may happen
    QCOMPARE(m_collector->server.openConnections(), 0);
    QCOMPARE(connected.count(), 0);

    std::optional<Result<>> changed;
    keeper.change({.isOn = true}, {}, [&](const Result<> &result) { changed = result; });
    QVERIFY(changed && *changed);
    QVERIFY(keeper.state()); // the environment says where
    QVERIFY(call(u"echo"_s).ok());
    QVERIFY(witnessed().contains("traceparent"));
    QCOMPARE(TelemetrySettings::load(paths.configDir()).isOn, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_collector->spans().size(), 1, 10000);
    QCOMPARE(m_collector->requests.constFirst().headers.value("Authorization"), "Bearer hush"_ba);
    qunsetenv("OTEL_EXPORTER_OTLP_ENDPOINT");
    qunsetenv("OTEL_EXPORTER_OTLP_HEADERS");
}

void TestCallSpans::keepsHeaderFieldsInTheKeychain()
{
    const Paths paths(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    MemoryStore tokens;
    TelemetryKeeper keeper(*m_hub, paths, &tokens);
    keeper.start();
    const TelemetrySettings settings{.isOn = true, .collector = m_collector->url()};
    std::optional<Result<>> changed;
    const auto note = [&](const Result<> &result) { changed = result; };
    keeper.change(settings, "no pair", note);
    QVERIFY(changed && !*changed);
    keeper.change(settings, "Authorization=Bearer%20hush", note);
    QTRY_VERIFY(keeper.state());
    QVERIFY(*changed);
    QFile file(paths.configDir() + u"/telemetry.ini"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));

    std::optional<CollectorClient::Answer> answer;
    keeper.probe(settings, [&](const CollectorClient::Answer &got) { answer = got; });
    QTRY_VERIFY(answer);
    QCOMPARE(m_collector->requests.constLast().headers.value("Authorization"), "Bearer hush"_ba);
    changed.reset();
    keeper.change(settings, QByteArray(), note);
    QTRY_VERIFY(changed);
    answer.reset();
    keeper.probe(settings, [&](const CollectorClient::Answer &got) { answer = got; });
    QTRY_VERIFY(answer);
    QVERIFY(!m_collector->requests.constLast().headers.contains("Authorization"));
}

QTEST_GUILESS_MAIN(TestCallSpans)
#include "tst_callspans.moc"
