// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsontext.h"
#include "tests/core/hub/telemetry/testcollector.h"

#include <QTcpServer>
#include <QTemporaryDir>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli --otlp`, as a collector gets to see it.
class TestCliTelemetry : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void reportsACallBeforeItEnds();
    void reportsOtherRequestsToo();
    void reportsEveryCallUnderLoad();
    void takesTheCollectorFromTheEnvironmentWhenAsked();
    void sendsNothingUnlessAsked();
    void saysWhatWasNotReported();
    void refusesWhatIsNoCollector();

private:
    [[nodiscard]] CliProgram::Run call(const QStringList &options, const QString &tool = u"echo"_s) const;
    [[nodiscard]] QByteArray seen() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCollector> m_collector;
};

void TestCliTelemetry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_collector = std::make_unique<TestCollector>();
    QVERIFY(m_collector->isListening);
}

void TestCliTelemetry::cleanup()
{
    qunsetenv("OTEL_EXPORTER_OTLP_ENDPOINT");
    qunsetenv("OTEL_EXPORTER_OTLP_HEADERS");
    qunsetenv("OTEL_SERVICE_NAME");
}

CliProgram::Run TestCliTelemetry::call(const QStringList &options, const QString &tool) const
{
    return CliProgram::run(
        QStringList{u"--method"_s, u"tools/call"_s, u"--tool-name"_s, tool, u"--tool-args-json"_s,
                    u"{\"text\":\"hush-hush\"}"_s, u"--protocol-era"_s, u"legacy"_s}
        + options
        + QStringList{u"--"_s, CliProgram::path(u"fakeserver"_s), u"--witness"_s, m_folder->filePath(u"seen"_s)});
}

QByteArray TestCliTelemetry::seen() const
{
    QFile file(m_folder->filePath(u"seen"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliTelemetry::reportsACallBeforeItEnds()
{
    const CliProgram::Run run = call({u"--otlp"_s, m_collector->url()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QCOMPARE(m_collector->spans().size(), 1);
    const QJsonObject span = m_collector->spans().constFirst();
    QCOMPARE(span[u"name"_s].toString(), u"tools/call echo"_s);
    QCOMPARE(attribute(span, u"signalbox.caller"_s), u"cli"_s);
    QVERIFY(seen().contains("00-" + span[u"traceId"_s].toString().toLatin1() + '-'
                            + span[u"spanId"_s].toString().toLatin1() + "-01"));
    QCOMPARE(m_collector->metric(u"signalbox.calls.in_flight"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(),
             u"0"_s);
    for (const HttpServerRequest &request : std::as_const(m_collector->requests)) {
        QVERIFY(!request.body.contains("hush-hush"));
    }
    const CliProgram::Run failing = call({u"--otlp"_s, m_collector->url()}, u"fail"_s);
    QCOMPARE(failing.exitCode, 5);
    QCOMPARE(attribute(m_collector->spans().constLast(), u"error.type"_s), u"tool_error"_s);
}

void TestCliTelemetry::reportsOtherRequestsToo()
{
    const CliProgram::Run run = CliProgram::run(
        {u"--method"_s, u"tools/list"_s, u"--otlp"_s, m_collector->url(), u"--"_s, CliProgram::path(u"fakeserver"_s)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(!m_collector->spans().isEmpty());
    for (const QJsonObject &span : m_collector->spans()) {
        QCOMPARE(span[u"name"_s].toString(), u"tools/list"_s);
    }
}

void TestCliTelemetry::reportsEveryCallUnderLoad()
{
    const CliProgram::Run run = call({u"--otlp"_s, m_collector->url(), u"--load"_s, u"--load-requests"_s, u"2000"_s,
                                      u"--load-concurrency"_s, u"8"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(!run.err.contains("not reported"), run.err.constData());
    QCOMPARE(m_collector->spans().size(), 2000);
    QCOMPARE(m_collector->metric(u"signalbox.calls"_s)[u"sum"_s][u"dataPoints"_s][0][u"asInt"_s].toString(), u"2000"_s);
    for (const QJsonObject &body : m_collector->bodies("/v1/traces")) {
        QVERIFY(body[u"resourceSpans"_s][0][u"scopeSpans"_s][0][u"spans"_s].toArray().size() <= 512);
    }
}

void TestCliTelemetry::takesTheCollectorFromTheEnvironmentWhenAsked()
{
    qputenv("OTEL_EXPORTER_OTLP_ENDPOINT", m_collector->url().toLatin1());
    qputenv("OTEL_EXPORTER_OTLP_HEADERS", "Authorization=Bearer%20t0k");
    qputenv("OTEL_SERVICE_NAME", "ci-run");
    const CliProgram::Run run = call({u"--otlp"_s, u"env"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_collector->spans().size(), 1);
    QCOMPARE(m_collector->requests.constFirst().headers.value("Authorization"), "Bearer t0k"_ba);
    const QJsonValue resource = m_collector->bodies("/v1/traces").constFirst()[u"resourceSpans"_s][0][u"resource"_s];
    QCOMPARE(attribute(resource.toObject(), u"service.name"_s), u"ci-run"_s);
}

void TestCliTelemetry::sendsNothingUnlessAsked()
{
    qputenv("OTEL_EXPORTER_OTLP_ENDPOINT", m_collector->url().toLatin1());
    const CliProgram::Run run = call({});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_collector->requests.size(), 0);
    QVERIFY(!seen().contains("traceparent"));
}

void TestCliTelemetry::saysWhatWasNotReported()
{
    QTcpServer place; // a port that refuses
    QVERIFY(place.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1"_s.arg(place.serverPort());
    place.close();
    const CliProgram::Run refused = call({u"--otlp"_s, address});
    QCOMPARE(refused.exitCode, 0); // the call went well
    QVERIFY2(refused.err.contains("Calls that were not reported: 1. The collector was not reached"),
             refused.err.constData());
    m_collector->isSilent = true;
    const CliProgram::Run silent = call({u"--otlp"_s, m_collector->url()});
    QCOMPARE(silent.exitCode, 0); // and it ends, although the collector never answers
    QVERIFY2(silent.err.contains("Calls that were not reported: 1."), silent.err.constData());
}

void TestCliTelemetry::refusesWhatIsNoCollector()
{
    const CliProgram::Run address = call({u"--otlp"_s, u"collector:4317"_s});
    QCOMPARE(address.exitCode, 1);
    QCOMPARE(toQString(address.error().at("code")), u"usage"_s);
    const CliProgram::Run raw = CliProgram::run(
        {u"--method"_s, u"tools/call"_s, u"--params"_s, u"{}"_s, u"--otlp"_s, m_collector->url(), u"--"_s, u"true"_s});
    QCOMPARE(raw.exitCode, 1);
    QVERIFY2(raw.err.contains("--otlp does not report tools/call with --params"), raw.err.constData());
}

QTEST_GUILESS_MAIN(TestCliTelemetry)
#include "tst_clitelemetry.moc"
