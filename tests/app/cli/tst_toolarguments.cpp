// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toolarguments.h"
#include "core/json/jsonparse.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestToolArguments : public QObject
{
    Q_OBJECT
private slots:
    void readsAValueAsItsSchemaMeansIt_data();
    void readsAValueAsItsSchemaMeansIt();
    void asksForTheSchemaOnlyWhenItMatters_data();
    void asksForTheSchemaOnlyWhenItMatters();
    void writesStrings();
};

void TestToolArguments::readsAValueAsItsSchemaMeansIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &value, const QByteArray &property,
                        const QByteArray &expected) { QTest::newRow(name) << value << property << expected; };
    row("text", u"hi there"_s, R"({"type":"string"})", R"("hi there")");
    row("digits for a string", u"123"_s, R"({"type":"string"})", R"("123")");
    row("digits with a zero in front", u"01234"_s, R"({"type":"integer"})", R"("01234")");
    row("true for a string", u"true"_s, R"({"type":"string"})", R"("true")");
    row("true for a boolean", u"true"_s, R"({"type":"boolean"})", "true");
    row("integer", u"7"_s, R"({"type":"integer"})", "7");
    row("number keeps its digits", u"1.50"_s, R"({"type":"number"})", "1.50");
    row("long integer keeps its digits", u"123456789012345678901234567890"_s, R"({"type":"integer"})",
        "123456789012345678901234567890");
    row("object", u"{\"b\":1,\"a\":2}"_s, R"({"type":"object"})", R"({"b":1,"a":2})");
    row("union that takes it", u"5"_s, R"({"type":["string","integer"]})", "5");
    row("union that takes only its text", u"5"_s, R"({"type":["string","null"]})", R"("5")");
    row("null for a nullable string", u"null"_s, R"({"type":["string","null"]})", "null");
    row("no type", u"5"_s, "{}", "5");
    row("quotes and backslashes", u"a\"\\b"_s, R"({"type":"string"})", R"("a\"\\b")");
    row("empty", QString(), R"({"type":"string"})", R"("")");
}

void TestToolArguments::readsAValueAsItsSchemaMeansIt()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, property);
    QFETCH(QByteArray, expected);
    const auto schema = parseJson("{\"type\":\"object\",\"properties\":{\"x\":" + property + "}}");
    QVERIFY(schema);
    QCOMPARE(argumentsJson({{u"x"_s, value}}, schema->value), "{\"x\":" + expected + '}');
}

void TestToolArguments::asksForTheSchemaOnlyWhenItMatters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("needed");
    QTest::newRow("text") << u"hi"_s << false;
    QTest::newRow("number") << u"1"_s << true;
    QTest::newRow("boolean") << u"false"_s << true;
    QTest::newRow("array") << u"[1]"_s << true;
    QTest::newRow("almost JSON") << u"{a}"_s << false;
}

void TestToolArguments::asksForTheSchemaOnlyWhenItMatters()
{
    QFETCH(QString, value);
    QTEST(needsSchema({{u"x"_s, value}}), "needed");
}

void TestToolArguments::writesStrings()
{
    QCOMPARE(stringsJson({{u"a"_s, u"1"_s}, {u"b"_s, u"true"_s}}), QByteArray(R"({"a":"1","b":"true"})"));
    QCOMPARE(stringsJson({}), QByteArray("{}"));
}

QTEST_GUILESS_MAIN(TestToolArguments)
#include "tst_toolarguments.moc"
