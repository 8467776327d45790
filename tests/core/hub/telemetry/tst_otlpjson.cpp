// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpattributes.h"
#include "core/hub/telemetry/otlpmetrics.h"
#include "core/hub/telemetry/otlpspans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// OTLP's JSON mapping field by field: names in lowerCamelCase, ids in hex, 64-bit integers as strings, enumerations as
/// numbers; read with Qt's JSON, not with ours.
class TestOtlpJson : public QObject
{
    Q_OBJECT
private slots:
    void writesASpanFieldByField();
    void tellsMethodsApart();
    void saysHowACallFailed();
    void namesTheParentOfAContinuedTrace();
    void namesHostAndPortOfARemoteServer();
    void escapesHostileNames();
    void writesAHistogramWithTheConventionsBounds();
    void countsCallsErrorsAndWhatIsUnderWay();
    void holdsTheNumberOfSeries();
    void saysNothingAboutNothing();
};

namespace {

const QByteArray kResource = otlpResource(u"signalbox"_s, "instance-1");

std::shared_ptr<const CallTarget> pipe()
{
    return std::make_shared<const CallTarget>(
        CallTarget{.server = u"files"_s, .protocolVersion = "2025-11-25", .transport = "pipe"});
}

CallRecord record(qint64 durationNs = 15'000'000, const QByteArray &errorType = {})
{
    CallRecord call;
    call.target = pipe();
    call.name = u"read_file"_s;
    call.caller = u"form"_s;
    call.span = {.traceId = "4bf92f3577b34da6a3ce929d0e0e4736", .spanId = "00f067aa0ba902b7"};
    call.requestId = "7";
    call.errorType = errorType;
    call.startWallNs = 1'700'000'000'123'456'789;
    call.durationNs = durationNs;
    return call;
}

QJsonObject spanOf(const CallRecord &call)
{
    const QJsonDocument body = QJsonDocument::fromJson(otlpSpans({call}, kResource));
    return body[u"resourceSpans"_s][0][u"scopeSpans"_s][0][u"spans"_s][0].toObject();
}

/// "key=value" of each attribute, in order; integers as int:N.
QStringList attributesOf(const QJsonValue &holder)
{
    QStringList list;
    for (const QJsonValue &entry : holder[u"attributes"_s].toArray()) {
        const QJsonObject value = entry[u"value"_s].toObject();
        list << entry[u"key"_s].toString() + u'='
                    + (value.contains(u"intValue"_s)    ? u"int:"_s + value[u"intValue"_s].toString()
                       : value.contains(u"boolValue"_s) ? u"bool"_s
                                                        : value[u"stringValue"_s].toString());
    }
    return list;
}

QJsonObject metricIn(const QByteArray &body, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    for (const QJsonValue &metric : document[u"resourceMetrics"_s][0][u"scopeMetrics"_s][0][u"metrics"_s].toArray()) {
        if (metric[u"name"_s].toString() == name) {
            return metric.toObject();
        }
    }
    return {};
}

} // namespace

void TestOtlpJson::writesASpanFieldByField()
{
    const QJsonDocument body = QJsonDocument::fromJson(otlpSpans({record()}, kResource));
    QCOMPARE(body.object().keys(), QStringList{u"resourceSpans"_s});
    const QJsonValue resourceSpans = body[u"resourceSpans"_s][0];
    const QStringList resource = attributesOf(resourceSpans[u"resource"_s]);
    QCOMPARE(resource.first(1), QStringList{u"service.name=signalbox"_s});
    QVERIFY(resource.contains(u"service.version="_s + QStringLiteral(SIGNALBOX_VERSION)));
    QVERIFY(resource.contains(u"service.instance.id=instance-1"_s));
    const QJsonValue scopeSpans = resourceSpans[u"scopeSpans"_s][0];
    QCOMPARE(scopeSpans[u"scope"_s][u"name"_s].toString(), u"signalbox"_s);
    const QJsonObject span = scopeSpans[u"spans"_s][0].toObject();
    QCOMPARE(span.keys(), (QStringList{u"attributes"_s, u"endTimeUnixNano"_s, u"flags"_s, u"kind"_s, u"name"_s,
                                       u"spanId"_s, u"startTimeUnixNano"_s, u"status"_s, u"traceId"_s}));
    QCOMPARE(span[u"traceId"_s].toString(), u"4bf92f3577b34da6a3ce929d0e0e4736"_s);
    QCOMPARE(span[u"spanId"_s].toString(), u"00f067aa0ba902b7"_s);
    QCOMPARE(span[u"name"_s].toString(), u"tools/call read_file"_s);
    QVERIFY(span[u"kind"_s].isDouble());
    QCOMPARE(span[u"kind"_s].toInt(), 3); // SPAN_KIND_CLIENT
    QCOMPARE(span[u"flags"_s].toInt(), 0x101);
    QCOMPARE(span[u"startTimeUnixNano"_s].toString(), u"1700000000123456789"_s);
    QCOMPARE(span[u"endTimeUnixNano"_s].toString(), u"1700000000138456789"_s);
    QCOMPARE(span[u"status"_s].toObject(), QJsonObject());
    QCOMPARE(attributesOf(span), (QStringList{u"mcp.method.name=tools/call"_s, u"gen_ai.operation.name=execute_tool"_s,
                                              u"gen_ai.tool.name=read_file"_s, u"mcp.protocol.version=2025-11-25"_s,
                                              u"network.transport=pipe"_s, u"signalbox.server.name=files"_s,
                                              u"jsonrpc.request.id=7"_s, u"signalbox.caller=form"_s}));
}

void TestOtlpJson::tellsMethodsApart()
{
    CallRecord call = record();
    call.method = "prompts/get";
    call.name = u"greet"_s;
    QCOMPARE(spanOf(call)[u"name"_s].toString(), u"prompts/get greet"_s);
    QVERIFY(attributesOf(spanOf(call)).contains(u"gen_ai.prompt.name=greet"_s));
    call.method = "resources/read";
    call.name.clear();
    call.resource = u"file:///a"_s;
    QCOMPARE(spanOf(call)[u"name"_s].toString(), u"resources/read"_s);
    QVERIFY(attributesOf(spanOf(call)).contains(u"mcp.resource.uri=file:///a"_s));
    CallTally tally;
    tally.end(record());
    tally.end(call);
    tally.end(call);
    const QByteArray body = otlpMetrics(tally, 0, {.startWallNs = 5, .nowWallNs = 9}, kResource);
    QCOMPARE(metricIn(body, u"signalbox.calls"_s)[u"sum"_s][u"dataPoints"_s].toArray().size(), 2);
    QVERIFY(!body.contains("file:///a")); // nothing that has any number of values
}

void TestOtlpJson::saysHowACallFailed()
{
    CallRecord call = record(1, "-32602");
    call.rpcCode = -32602;
    const QJsonObject span = spanOf(call);
    QCOMPARE(span[u"status"_s].toObject(), (QJsonObject{{u"code"_s, 2}}));
    QVERIFY(attributesOf(span).contains(u"error.type=-32602"_s));
    QVERIFY(attributesOf(span).contains(u"rpc.response.status_code=-32602"_s));
}

void TestOtlpJson::namesTheParentOfAContinuedTrace()
{
    CallRecord call = record();
    call.parentSpan = "b7ad6b7169203331";
    QCOMPARE(spanOf(call)[u"parentSpanId"_s].toString(), u"b7ad6b7169203331"_s);
    QCOMPARE(spanOf(call)[u"flags"_s].toInt(), 0x301);
}

void TestOtlpJson::namesHostAndPortOfARemoteServer()
{
    CallRecord call = record();
    call.target = std::make_shared<const CallTarget>(CallTarget{.server = u"far"_s,
                                                                .protocolVersion = "2026-07-28",
                                                                .transport = "tcp",
                                                                .protocolName = "http",
                                                                .address = u"mcp.example.com"_s,
                                                                .port = 8443});
    const QStringList attributes = attributesOf(spanOf(call));
    QVERIFY(attributes.contains(u"network.transport=tcp"_s));
    QVERIFY(attributes.contains(u"network.protocol.name=http"_s));
    QVERIFY(attributes.contains(u"server.address=mcp.example.com"_s));
    QVERIFY(attributes.contains(u"server.port=int:8443"_s));
}

void TestOtlpJson::escapesHostileNames()
{
    CallRecord call = record();
    call.name = u"a\"],\u0001\n\u202e\\"_s;
    QCOMPARE(spanOf(call)[u"name"_s].toString(), u"tools/call "_s + call.name);
}

void TestOtlpJson::writesAHistogramWithTheConventionsBounds()
{
    CallTally tally;
    for (const qint64 ms : {1, 10, 11, 400000}) {
        tally.start(u"files"_s);
        tally.end(record(ms * 1'000'000));
    }
    const QJsonObject metric = metricIn(otlpMetrics(tally, 0, {.startWallNs = 5, .nowWallNs = 9}, kResource),
                                        u"mcp.client.operation.duration"_s);
    QCOMPARE(metric[u"unit"_s].toString(), u"s"_s);
    const QJsonValue histogram = metric[u"histogram"_s];
    QCOMPARE(histogram[u"aggregationTemporality"_s].toInt(), 2); // CUMULATIVE
    const QJsonValue point = histogram[u"dataPoints"_s][0];
    QCOMPARE(point[u"startTimeUnixNano"_s].toString(), u"5"_s);
    QCOMPARE(point[u"timeUnixNano"_s].toString(), u"9"_s);
    QCOMPARE(point[u"count"_s].toString(), u"4"_s);
    QVERIFY(std::abs(point[u"sum"_s].toDouble() - 400.022) < 1e-9);
    QCOMPARE(point[u"min"_s].toDouble(), 0.001);
    QCOMPARE(point[u"max"_s].toDouble(), 400.0);
    const QJsonArray bounds = point[u"explicitBounds"_s].toArray();
    QCOMPARE(bounds, (QJsonArray{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300}));
    const QJsonArray counts = point[u"bucketCounts"_s].toArray();
    QCOMPARE(counts.size(), bounds.size() + 1);
    QCOMPARE(counts.at(0).toString(), u"2"_s); // a bound belongs to the bucket below it
    QCOMPARE(counts.at(1).toString(), u"1"_s);
    QCOMPARE(counts.at(14).toString(), u"1"_s);
}

void TestOtlpJson::countsCallsErrorsAndWhatIsUnderWay()
{
    CallTally tally;
    for (int i = 0; i < 5; ++i) {
        tally.start(u"files"_s);
    }
    tally.end(record());
    tally.end(record());
    tally.end(record(1, "timeout"));
    const QByteArray body = otlpMetrics(tally, 3, {.startWallNs = 5, .nowWallNs = 9}, kResource);
    const QJsonValue calls = metricIn(body, u"signalbox.calls"_s)[u"sum"_s];
    QCOMPARE(calls[u"isMonotonic"_s].toBool(), true);
    QCOMPARE(calls[u"aggregationTemporality"_s].toInt(), 2);
    QCOMPARE(calls[u"dataPoints"_s].toArray().size(), 2);
    const QJsonValue errors = metricIn(body, u"signalbox.errors"_s)[u"sum"_s][u"dataPoints"_s];
    QCOMPARE(errors.toArray().size(), 1);
    QCOMPARE(errors[0][u"asInt"_s].toString(), u"1"_s);
    QVERIFY(attributesOf(errors[0]).contains(u"error.type=timeout"_s));
    const QJsonValue inFlight = metricIn(body, u"signalbox.calls.in_flight"_s)[u"sum"_s];
    QCOMPARE(inFlight[u"isMonotonic"_s].toBool(), false);
    QCOMPARE(inFlight[u"dataPoints"_s][0][u"asInt"_s].toString(), u"2"_s);
    QCOMPARE(
        metricIn(body, u"signalbox.telemetry.spans.dropped"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(),
        u"3"_s);
}

void TestOtlpJson::holdsTheNumberOfSeries()
{
    CallTally tally;
    CallRecord call = record();
    for (qsizetype i = 0; i < CallTally::kMostSeries + 10; ++i) {
        call.name = QString::number(i);
        tally.start(u"files"_s);
        tally.end(call);
    }
    QCOMPARE(tally.series().size(), CallTally::kMostSeries + 1);
    const QByteArray body = otlpMetrics(tally, 0, {}, kResource);
    int overflown = 0;
    for (const QJsonValue &point : metricIn(body, u"signalbox.calls"_s)[u"sum"_s][u"dataPoints"_s].toArray()) {
        if (attributesOf(point) == QStringList{u"otel.metric.overflow=bool"_s}) {
            overflown = point[u"asInt"_s].toString().toInt();
        }
    }
    QCOMPARE(overflown, 10);
}

void TestOtlpJson::saysNothingAboutNothing()
{
    QVERIFY(otlpMetrics({}, 0, {}, kResource).isEmpty());
}

QTEST_GUILESS_MAIN(TestOtlpJson)
#include "tst_otlpjson.moc"
