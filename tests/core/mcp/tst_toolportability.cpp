// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/mcp/toolportability.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = PortabilityFinding::Kind;

class TestToolPortability : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatSomeClientsRefuse_data();
    void findsWhatSomeClientsRefuse();
    void saysWhereAndHowOften();
    void bearsSchemasWithoutEnd();

private:
    static Tool tool(const QByteArray &schema, const QString &name = u"plain_name-1"_s)
    {
        Tool tool;
        tool.name = name;
        if (const Result<ParsedJson> parsed = parseJson(schema)) {
            tool.inputSchema = parsed->value;
        }
        return tool;
    }
};

void TestToolPortability::findsWhatSomeClientsRefuse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QList<Kind>>("kinds");
    const auto add = [](const char *row, const QByteArray &schema, const QList<Kind> &kinds) {
        QTest::newRow(row) << u"plain"_s << schema << kinds;
    };
    add("nothing", R"({"type":"object","properties":{"a.b":{"type":"string"}},"additionalProperties":false})", {});
    add("no object", R"({"properties":{}})", {Kind::NoObject});
    add("no schema", "null", {Kind::NoObject});
    add("anyOf at the top", R"({"type":"object","anyOf":[{"type":"object"}]})", {Kind::TopCombinator});
    add("anyOf below", R"({"type":"object","properties":{"a":{"anyOf":[{"type":"string"}]}}})", {});
    add("reference", R"({"type":"object","properties":{"a":{"$ref":"#/$defs/a"}},"$defs":{"a":{"type":"string"}}})",
        {Kind::Reference});
    add("elsewhere", R"({"type":"object","properties":{"a":{"$ref":"https://example.com/a"}}})",
        {Kind::RemoteReference});
    add("tuple", R"({"type":"object","properties":{"a":{"type":"array","prefixItems":[{"type":"string"}]}}})",
        {Kind::Tuple});
    add("old tuple", R"({"type":"object","properties":{"a":{"type":"array","items":[{"type":"string"}]}}})",
        {Kind::Tuple});
    add("type union", R"({"type":"object","properties":{"a":{"type":["string","null"]}}})", {Kind::TypeUnion});
    add("true", R"({"type":"object","properties":{"a":true}})", {Kind::BooleanSchema});
    add("parameter", R"({"type":"object","properties":{"a b":{"type":"string"}}})", {Kind::PropertyName});
    add("a parameter called $ref", R"({"type":"object","properties":{"$ref":{"type":"string"}}})",
        {Kind::PropertyName});
    QTest::newRow("long name") << QString(65, u'a') << R"({"type":"object"})"_ba << QList<Kind>{Kind::LongName};
    QTest::newRow("dot") << u"a.b"_s << R"({"type":"object"})"_ba << QList<Kind>{Kind::NameCharacters};
    QTest::newRow("emoji") << u"a😀"_s << R"({"type":"object"})"_ba << QList<Kind>{Kind::NameCharacters};
}

void TestToolPortability::findsWhatSomeClientsRefuse()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, schema);
    QFETCH(const QList<Kind>, kinds);
    QList<Kind> found;
    for (const PortabilityFinding &finding : portabilityOf(tool(schema, name))) {
        found.append(finding.kind);
        QVERIFY(!finding.sentence().isEmpty());
        QVERIFY2(!finding.sentence().contains(u'%'), qPrintable(finding.sentence()));
    }
    QCOMPARE(found, kinds);
}

void TestToolPortability::saysWhereAndHowOften()
{
    const auto found = portabilityOf(tool(
        R"({"type":"object","properties":{"a/b":{"type":["string","null"]},"c":{"items":{"type":["number","null"]}}}})"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).kind, Kind::TypeUnion);
    QCOMPARE(found.at(0).pointer, u"/properties/a~1b"_s);
    QCOMPARE(found.at(0).places, 2);
    QCOMPARE(found.at(1).detail, u"a/b"_s);
    QVERIFY(portabilityOf(tool(R"({"type":"object"})", u"a😀"_s)).constFirst().sentence().contains(u"😀"_s));
}

void TestToolPortability::bearsSchemasWithoutEnd()
{
    constexpr int kLevels = 100;
    QByteArray deep = R"({"type":"object")";
    for (int i = 0; i < kLevels; ++i) {
        deep += R"(,"properties":{"a":{"type":"object")";
    }
    deep += QByteArray(2 * kLevels + 1, '}');
    const auto found = portabilityOf(tool(deep));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().kind, Kind::Deep);
    QCOMPARE(found.constFirst().places, 1);
}

QTEST_GUILESS_MAIN(TestToolPortability)
#include "tst_toolportability.moc"
