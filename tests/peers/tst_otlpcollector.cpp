// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpspans.h"
#include "npmpeer.h"
#include "tests/core/hub/telemetry/testcollector.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What telemetry sends, held against the protocol definition of OpenTelemetry's own by a collector that refuses every
/// unknown field and every value of another type (otlpcollector.mjs).
class TestOtlpCollector : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesWhatIsNotOtlp_data();
    void refusesWhatIsNotOtlp();
    void takesEverySpanAndMetricOfOurs();

private:
    [[nodiscard]] int post(const QString &path, const QByteArray &body) const;
    /// What the collector saw so far, a line a request.
    [[nodiscard]] QList<QJsonObject> seen() const;

    NpmPeer m_collector;
};

namespace {

CallRecord failed(const QByteArray &errorType)
{
    CallRecord record = sampleRecord(u"name “with” \"quotes\",\u0001\u202e\n and 🚦"_s);
    record.errorType = errorType;
    record.requestId = "7";
    if (errorType.startsWith('-')) {
        record.rpcCode = errorType.toInt();
    }
    return record;
}

/// One of each kind that there is.
QList<CallRecord> everyKind()
{
    QList<CallRecord> records{sampleRecord()};
    for (const char *type : {"-32602", "tool_error", "timeout", "cancelled", "connection_lost", "refused"}) {
        records.append(failed(type));
    }
    CallRecord prompt = sampleRecord(u"greet"_s);
    prompt.method = "prompts/get";
    CallRecord resource = sampleRecord(QString());
    resource.method = "resources/read";
    resource.resource = u"file:///a/b"_s;
    CallRecord remote = sampleRecord();
    remote.target = std::make_shared<const CallTarget>(CallTarget{.server = u"far"_s,
                                                                  .protocolVersion = "2026-07-28",
                                                                  .transport = "tcp",
                                                                  .protocolName = "http",
                                                                  .address = u"mcp.example.com"_s,
                                                                  .port = 8443});
    const auto parent = TraceContext::fromTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    remote.span = TraceContext::make(parent);
    remote.parentSpan = parent->spanId;
    CallRecord nowhere; // to a server that nobody knows
    nowhere.target = std::make_shared<const CallTarget>();
    nowhere.span = TraceContext::make();
    nowhere.errorType = "refused";
    return records + QList<CallRecord>{prompt, resource, remote, nowhere};
}

QByteArray bodyOfOneSpan()
{
    return otlpSpans({failed("-32602")}, R"({"attributes":[]})");
}

} // namespace

void TestOtlpCollector::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
    QVERIFY2(m_collector.start(NpmPeer::otlpCollector()), m_collector.standardError().constData());
}

int TestOtlpCollector::post(const QString &path, const QByteArray &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_collector.url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait() ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QList<QJsonObject> TestOtlpCollector::seen() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : m_collector.standardError().split('\n')) {
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject()) {
            list.append(document.object());
        }
    }
    return list;
}

void TestOtlpCollector::refusesWhatIsNotOtlp_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const QString traces = u"/v1/traces"_s;
    QTest::newRow("ours") << traces << ""_ba << ""_ba << 200;
    QTest::newRow("another path") << u"/v1/logs"_s << ""_ba << ""_ba << 400;
    QTest::newRow("of another message") << u"/v1/metrics"_s << ""_ba << ""_ba << 400;
    QTest::newRow("no JSON") << traces << "{\"resourceSpans\""_ba << "{resourceSpans"_ba << 400;
    QTest::newRow("unknown field") << traces << "\"status\""_ba << "\"state\""_ba << 400;
    QTest::newRow("snake case") << traces << "\"startTimeUnixNano\""_ba << "\"start_time_unix_nano\""_ba << 400;
    QTest::newRow("64 bits as a number") << traces << "\"1700000000000000001\""_ba << "1700000000000000001"_ba << 400;
    QTest::newRow("enumeration by name") << traces << "\"kind\":3"_ba << "\"kind\":\"SPAN_KIND_CLIENT\""_ba << 400;
    QTest::newRow("short id") << traces << "\"spanId\":\""_ba << "\"spanId\":\"0"_ba << 400;
    QTest::newRow("id that is not hexadecimal") << traces << "\"traceId\":\""_ba << "\"traceId\":\"+/"_ba << 400;
}

void TestOtlpCollector::refusesWhatIsNotOtlp()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, status);
    QByteArray body = bodyOfOneSpan();
    QVERIFY(body.contains(from));
    body.replace(from, to);
    QCOMPARE(post(path, body), status);
}

void TestOtlpCollector::takesEverySpanAndMetricOfOurs()
{
    const qsizetype before = seen().size();
    TelemetryPace pace;
    pace.everyMs = 30;
    Telemetry telemetry(configFor(m_collector.url(QString()).toString()), pace);
    const QList<CallRecord> records = everyKind();
    for (const CallRecord &record : records) {
        telemetry.start(record.target->server);
        telemetry.end(record);
    }
    telemetry.start(u"files"_s); // one goes on
    QTRY_VERIFY(seen().size() >= before + 2);
    QTRY_COMPARE(telemetry.state().spans.sent, quint64(records.size()));
    QVERIFY2(telemetry.state().isGood, qPrintable(telemetry.state().words));
    QStringList names;
    QStringList metrics;
    for (const QJsonObject &request : seen().sliced(before)) {
        QVERIFY2(!request.contains(u"problem"_s), qPrintable(request[u"problem"_s].toString()));
        const QJsonValue message = request[u"message"_s];
        for (const QJsonValue &span : message[u"resourceSpans"_s][0][u"scopeSpans"_s][0][u"spans"_s].toArray()) {
            names.append(span[u"name"_s].toString());
        }
        for (const QJsonValue &metric :
             message[u"resourceMetrics"_s][0][u"scopeMetrics"_s][0][u"metrics"_s].toArray()) {
            metrics.append(metric[u"name"_s].toString());
        }
    }
    QCOMPARE(names.size(), records.size());
    QVERIFY(names.contains(u"tools/call "_s + failed({}).name));
    QVERIFY(names.contains(u"prompts/get greet"_s));
    QCOMPARE(metrics.first(5),
             (QStringList{u"mcp.client.operation.duration"_s, u"signalbox.calls"_s, u"signalbox.errors"_s,
                          u"signalbox.calls.in_flight"_s, u"signalbox.telemetry.spans.dropped"_s}));
}

QTEST_GUILESS_MAIN(TestOtlpCollector)
#include "tst_otlpcollector.moc"
