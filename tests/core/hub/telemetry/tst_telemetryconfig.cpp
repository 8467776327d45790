// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/telemetryconfig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestTelemetryConfig : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasChosen();
    void isOffUnlessChosen();
    void findsTheCollector_data();
    void findsTheCollector();
    void takesHeadersFromTheKeychainBeforeTheEnvironment();
    void refusesAddressesAndHeadersItCannotUse_data();
    void refusesAddressesAndHeadersItCannotUse();
};

void TestTelemetryConfig::keepsWhatWasChosen()
{
    const QTemporaryDir folder;
    const TelemetrySettings chosen{.isOn = true, .collector = u"http://c:1/x"_s, .without = {u"a"_s, u"b, c"_s}};
    QVERIFY(chosen.save(folder.path()));
    QCOMPARE(TelemetrySettings::load(folder.path()), chosen);
    QVERIFY(!chosen.save(u"/proc/nowhere"_s));
}

void TestTelemetryConfig::isOffUnlessChosen()
{
    const QTemporaryDir folder;
    QVERIFY(!TelemetrySettings::load(folder.path()).isOn);
}

void TestTelemetryConfig::findsTheCollector_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("traces");
    QTest::newRow("default") << QString() << QString() << u"http://localhost:4318/v1/traces"_s;
    QTest::newRow("environment") << QString() << u"http://c:9/"_s << u"http://c:9/v1/traces"_s;
    QTest::newRow("setting first") << u"https://d/otlp//"_s << u"http://c:9"_s << u"https://d/otlp/v1/traces"_s;
    QTest::newRow("query stays") << u"http://d/?key=a"_s << QString() << u"http://d/v1/traces?key=a"_s;
}

void TestTelemetryConfig::findsTheCollector()
{
    QFETCH(QString, chosen);
    QFETCH(QString, variable);
    QFETCH(QString, traces);
    QProcessEnvironment environment;
    if (!variable.isEmpty()) {
        environment.insert(u"OTEL_EXPORTER_OTLP_ENDPOINT"_s, variable);
    }
    environment.insert(u"OTEL_SERVICE_NAME"_s, u"desk"_s);
    const auto config = TelemetryConfig::of({.isOn = true, .collector = chosen}, {}, environment);
    QVERIFY(config);
    QCOMPARE(config->traces.toString(), traces);
    QCOMPARE(config->metrics.toString(), QString(traces).replace(u"traces"_s, u"metrics"_s));
    QCOMPARE(config->serviceName, u"desk"_s);
}

void TestTelemetryConfig::takesHeadersFromTheKeychainBeforeTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"OTEL_EXPORTER_OTLP_HEADERS"_s, u"Authorization=Basic%20dXNlcg%3D%3D, x-team = blue,"_s);
    const auto fromEnvironment = TelemetryConfig::of({}, {}, environment);
    QVERIFY(fromEnvironment);
    QCOMPARE(fromEnvironment->headers.value("authorization"), "Basic dXNlcg=="_ba);
    QCOMPARE(fromEnvironment->headers.value("x-team"), "blue"_ba);
    const auto fromKeychain = TelemetryConfig::of({}, "Authorization=Bearer%20t", environment);
    QVERIFY(fromKeychain);
    QCOMPARE(fromKeychain->headers.fields().size(), 1);
    QCOMPARE(fromKeychain->headers.value("Authorization"), "Bearer t"_ba);
}

void TestTelemetryConfig::refusesAddressesAndHeadersItCannotUse_data()
{
    QTest::addColumn<QString>("collector");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("no address") << u"collector"_s << QByteArray();
    QTest::newRow("other scheme") << u"grpc://c:4317"_s << QByteArray();
    QTest::newRow("password") << u"http://me:hush@c"_s << QByteArray();
    QTest::newRow("no pair") << u"http://c"_s << QByteArray("hush");
    QTest::newRow("line end") << u"http://c"_s << QByteArray("a=hush%0d%0ax: y");
    QTest::newRow("no name") << u"http://c"_s << QByteArray("=hush");
}

void TestTelemetryConfig::refusesAddressesAndHeadersItCannotUse()
{
    QFETCH(QString, collector);
    QFETCH(QByteArray, headers);
    const auto config = TelemetryConfig::of({.isOn = true, .collector = collector}, headers, {});
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Usage);
    QVERIFY(!config.error().message.contains(u"hush"_s));
}

QTEST_GUILESS_MAIN(TestTelemetryConfig)
#include "tst_telemetryconfig.moc"
