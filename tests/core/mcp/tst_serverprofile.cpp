// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/codec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestServerProfile : public QObject
{
    Q_OBJECT
private slots:
    void readsAnInitializeResult();
    void refusesAnInitializeResultWithoutARevisionOfOurs_data();
    void refusesAnInitializeResultWithoutARevisionOfOurs();
    void countsACapabilityOnlyAsAnObject();
    void readsADiscoverResult();
    void acceptsServerInfoAtTopLevel();
    void f17_tellsWhatADiscoverAnswerMeans_data();
    void f17_tellsWhatADiscoverAnswerMeans();
    void declaresOnlyWhatTheRevisionKnows_data();
    void declaresOnlyWhatTheRevisionKnows();
    void namesItselfAsTheRevisionAllows();
};

void TestServerProfile::readsAnInitializeResult()
{
    const QByteArray result = R"({"protocolVersion":"2025-06-18","capabilities":{"tools":{"listChanged":true},
        "resources":{"subscribe":true},"logging":{}},"serverInfo":{"name":"s","version":"1","title":"S"},
        "instructions":"Be kind.","other":1})";
    const auto decoded = decodeInitializeResult(result);
    QVERIFY(decoded.usable);
    QVERIFY(decoded.deviations.isEmpty());
    const ServerProfile &profile = decoded.value;
    QCOMPARE(profile.revision, Revision::V20250618);
    QCOMPARE(profile.era(), Era::Legacy);
    QCOMPARE(profile.info.label(), u"S"_s);
    QCOMPARE(profile.instructions, u"Be kind."_s);
    QCOMPARE(profile.raw, result);
    QVERIFY(profile.has("tools") && profile.has("logging") && !profile.has("prompts"));
    QVERIFY(profile.has("resources", "subscribe") && !profile.has("resources", "listChanged"));
}

void TestServerProfile::refusesAnInitializeResultWithoutARevisionOfOurs_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QStringList>("offered");
    const QByteArray rest = R"(,"capabilities":{},"serverInfo":{"name":"s","version":"1"}})";
    QTest::newRow("unknown") << R"({"protocolVersion":"2031-01-01")" + rest << QStringList{u"2031-01-01"_s};
    QTest::newRow("modern") << R"({"protocolVersion":"2026-07-28")" + rest << QStringList{u"2026-07-28"_s};
    QTest::newRow("number") << R"({"protocolVersion":20250618)" + rest << QStringList{};
    QTest::newRow("absent") << "{}"_ba << QStringList{};
    QTest::newRow("no object") << "null"_ba << QStringList{};
    QTest::newRow("no JSON") << "{\"protocolVersion\":"_ba << QStringList{};
}

void TestServerProfile::refusesAnInitializeResultWithoutARevisionOfOurs()
{
    QFETCH(const QByteArray, result);
    QFETCH(const QStringList, offered);
    const auto decoded = decodeInitializeResult(result);
    QVERIFY(!decoded.usable);
    QVERIFY(!decoded.deviations.isEmpty());
    QCOMPARE(decoded.value.offeredRevisions, offered);
    QCOMPARE(decoded.value.deviations, decoded.deviations);
    QCOMPARE(decoded.value.raw, result);
}

void TestServerProfile::countsACapabilityOnlyAsAnObject()
{
    const auto decoded = decodeInitializeResult(R"({"protocolVersion":"2025-11-25","capabilities":{"tools":true,
        "resources":{"subscribe":"yes"}},"serverInfo":{"name":"s"}})");
    QVERIFY(decoded.usable);
    QVERIFY(!decoded.value.has("tools"));
    QVERIFY(!decoded.value.has("tools", "listChanged"));
    QVERIFY(decoded.value.has("resources"));
    QVERIFY(!decoded.value.has("resources", "subscribe"));
    QCOMPARE(decoded.deviations.size(), 2);
    QCOMPARE(decoded.deviations[0].pointer, u"/capabilities/tools"_s);
    QCOMPARE(decoded.deviations[1].pointer, u"/serverInfo/version"_s);
}

void TestServerProfile::readsADiscoverResult()
{
    const auto decoded =
        decodeDiscoverResult(R"({"resultType":"complete","supportedVersions":["2025-11-25","2026-07-28"],
        "capabilities":{"tools":{}},"ttlMs":0,"cacheScope":"private",
        "_meta":{"io.modelcontextprotocol/serverInfo":{"name":"s","version":"1"}}})");
    QVERIFY(decoded.usable);
    QVERIFY(decoded.deviations.isEmpty());
    QCOMPARE(decoded.value.revision, Revision::V20260728);
    QCOMPARE(decoded.value.info.name, u"s"_s);
    QCOMPARE(decoded.value.offeredRevisions.size(), 2);
}

void TestServerProfile::acceptsServerInfoAtTopLevel()
{
    const auto decoded = decodeDiscoverResult(R"({"resultType":"complete","supportedVersions":["2026-07-28"],
        "capabilities":{},"ttlMs":0,"cacheScope":"private","serverInfo":{"name":"s","version":"1"}})");
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.info.name, u"s"_s);
    QCOMPARE(decoded.deviations.size(), 1);
    QCOMPARE(decoded.deviations.constFirst().severity, Deviation::Severity::Warning);
}

void TestServerProfile::f17_tellsWhatADiscoverAnswerMeans_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<bool>("isDiscover");
    QTest::addColumn<QString>("revision");
    QTest::newRow("both eras") << R"({"supportedVersions":["2025-06-18","2026-07-28","2030-01-01"]})"_ba << true << true
                               << u"2026-07-28"_s;
    QTest::newRow("handshake only") << R"({"supportedVersions":["2024-11-05","2025-06-18"]})"_ba << true << true
                                    << u"2025-06-18"_s;
    QTest::newRow("unknown only") << R"({"supportedVersions":["2030-01-01"]})"_ba << false << true << u""_s;
    QTest::newRow("empty object") << "{}"_ba << false << false << u""_s;
    QTest::newRow("list is text") << R"({"supportedVersions":"2026-07-28"})"_ba << false << false << u""_s;
    QTest::newRow("list of numbers") << R"({"supportedVersions":[20260728]})"_ba << false << false << u""_s;
    QTest::newRow("no object") << "[]"_ba << false << false << u""_s;
}

void TestServerProfile::f17_tellsWhatADiscoverAnswerMeans()
{
    QFETCH(const QByteArray, result);
    QFETCH(const bool, usable);
    QFETCH(const bool, isDiscover);
    QFETCH(const QString, revision);
    const auto decoded = decodeDiscoverResult(result);
    QCOMPARE(decoded.usable, usable);
    QCOMPARE(!decoded.value.offeredRevisions.isEmpty(), isDiscover);
    QVERIFY(!decoded.deviations.isEmpty());
    if (usable) {
        QCOMPARE(revisionText(decoded.value.revision), revision);
    }
}

void TestServerProfile::declaresOnlyWhatTheRevisionKnows_data()
{
    const QByteArray apps = R"("io.modelcontextprotocol/ui":{"mimeTypes":["text/html;profile=mcp-app"]}}})";
    const QByteArray roots = R"({"roots":{"listChanged":true},"sampling":{)";
    QTest::addColumn<Revision>("revision");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("2024-11-05") << Revision::V20241105 << roots + R"(},"extensions":{)" + apps;
    QTest::newRow("2025-03-26") << Revision::V20250326 << roots + R"(},"extensions":{)" + apps;
    QTest::newRow("2025-06-18") << Revision::V20250618 << roots + R"(},"elicitation":{},"extensions":{)" + apps;
    QTest::newRow("2025-11-25") << Revision::V20251125
                                << roots + R"("tools":{}},"elicitation":{"form":{},"url":{}},"extensions":{)" + apps;
    QTest::newRow("2026-07-28") << Revision::V20260728
                                << R"({"roots":{},"sampling":{"tools":{}},"elicitation":{"form":{},"url":{}},)"
                                   R"("extensions":{"io.modelcontextprotocol/tasks":{},)"
                                       + apps;
}

void TestServerProfile::declaresOnlyWhatTheRevisionKnows()
{
    QFETCH(const Revision, revision);
    QFETCH(const QByteArray, expected);
    QCOMPARE(compactJson(ClientProfile::signalbox().capabilities(revision)), expected);
    const ClientProfile silent{.info = {}, .roots = false, .sampling = false, .elicitation = false};
    QCOMPARE(compactJson(silent.capabilities(revision)), "{}"_ba);
}

void TestServerProfile::namesItselfAsTheRevisionAllows()
{
    Implementation info;
    info.name = u"n"_s;
    info.title = u"T"_s;
    info.description = u"D"_s;
    QCOMPARE(compactJson(implementationToJson(info, Revision::V20250326)), R"({"name":"n","version":""})"_ba);
    QCOMPARE(compactJson(implementationToJson(info, Revision::V20250618)),
             R"({"name":"n","version":"","title":"T"})"_ba);
    QCOMPARE(compactJson(implementationToJson(info, Revision::V20251125)),
             R"({"name":"n","version":"","title":"T","description":"D"})"_ba);
    QVERIFY(!ClientProfile::signalbox().info.version.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerProfile)
#include "tst_serverprofile.moc"
