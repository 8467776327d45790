// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/callresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Json json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

CallResultPtr read(const QByteArray &result, const QByteArray &schema = "null")
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return readCallResult(outcome, json(schema));
}

const QByteArray kSchema = R"({"type":"object","properties":{"sum":{"type":"integer"}},"required":["sum"]})";

} // namespace

class TestCallResult : public QObject
{
    Q_OBJECT
private slots:
    void holdsStructuredContentAgainstTheSchema_data();
    void holdsStructuredContentAgainstTheSchema();
    void showsTheWholeResultWithoutStructuredContent();
    void u05_saysThatItHidesCharacters_data();
    void u05_saysThatItHidesCharacters();
    void tellsAToolErrorFromASuccess();
    void saysWhenStructuredContentIsMissing();
    void doesNotAskAToolErrorForStructuredContent();
    void saysWhenTheOutputSchemaCannotBeChecked();
    void f14_keepsWhatIsNoJson();
    void keepsFindingsOfTheSession();
    void keepsTheBytesOfNumbers();
};

void TestCallResult::holdsStructuredContentAgainstTheSchema_data()
{
    QTest::addColumn<QByteArray>("structured");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("fits") << QByteArray(R"({"sum":3})") << QStringList();
    QTest::newRow("wrong type") << QByteArray(R"({"sum":"3"})") << QStringList{u"/sum"_s};
    QTest::newRow("missing") << QByteArray("{}") << QStringList{u"/sum"_s};
}

void TestCallResult::holdsStructuredContentAgainstTheSchema()
{
    QFETCH(QByteArray, structured);
    QFETCH(QStringList, faults);
    const CallResultPtr result = read("{\"content\":[],\"structuredContent\":" + structured + "}", kSchema);
    QVERIFY(result->checked);
    QStringList pointers;
    for (const SchemaFault &fault : result->schemaFaults) {
        pointers.append(fault.pointer);
        QVERIFY(!fault.message.isEmpty());
    }
    QCOMPARE(pointers, faults);
    QCOMPARE(*result->tree, json(structured));
}

void TestCallResult::showsTheWholeResultWithoutStructuredContent()
{
    const QByteArray text = R"({"content":[{"type":"text","text":"a"}],"other":1})";
    const CallResultPtr result = read(text);
    QCOMPARE(*result->tree, json(text));
    QVERIFY(!result->checked);
    QCOMPARE(result->tool.content.size(), 1);
    QCOMPARE(result->tool.content.first().text, u"a"_s);
    QVERIFY(result->raw.contains("\n")); // laid out over lines
}

void TestCallResult::u05_saysThatItHidesCharacters_data()
{
    QTest::addColumn<QByteArray>("text"); // as the JSON of a result has it
    QTest::addColumn<bool>("hides");
    QTest::newRow("nothing") << R"([{\"a\":\"b\"}])"_ba << false;
    QTest::newRow("as it is") << "a\xe2\x80\x8b"_ba << true;
    QTest::newRow("escaped") << R"(a\u200b)"_ba << true;
    QTest::newRow("escaped in JSON") << R"([{\"a\":\"\\u200b\"}])"_ba << true; // which a table shows
    QTest::newRow("an escape in other text") << R"(say \\u200b)"_ba << false;
}

void TestCallResult::u05_saysThatItHidesCharacters()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, hides);
    QCOMPARE(read(R"({"content":[{"type":"text","text":")" + text + R"("}]})")->hides, hides);
}

void TestCallResult::tellsAToolErrorFromASuccess()
{
    QVERIFY(read(R"({"content":[],"isError":true})")->tool.isError);
    QVERIFY(!read(R"({"content":[],"isError":false})")->tool.isError);
    QVERIFY(!read(R"({"content":[]})")->tool.isError);
}

void TestCallResult::saysWhenStructuredContentIsMissing()
{
    const CallResultPtr result = read(R"({"content":[{"type":"text","text":"3"}]})", kSchema);
    QVERIFY(!result->checked);
    QCOMPARE(result->deviations.size(), 1);
    QCOMPARE(result->deviations.first().pointer, u"/structuredContent"_s);
    QCOMPARE(result->deviations.first().severity, Deviation::Severity::Violation);
}

void TestCallResult::doesNotAskAToolErrorForStructuredContent()
{
    const CallResultPtr result = read(R"({"content":[{"type":"text","text":"no"}],"isError":true})", kSchema);
    QVERIFY(result->deviations.isEmpty());
    QVERIFY(result->schemaFaults.isEmpty());
}

void TestCallResult::saysWhenTheOutputSchemaCannotBeChecked()
{
    const CallResultPtr result =
        read(R"({"content":[],"structuredContent":{}})", R"({"$ref":"http://127.0.0.1:1/x.json"})");
    QVERIFY(!result->checked);
    QCOMPARE(result->deviations.size(), 1);
    QVERIFY(!result->deviations.first().found.isEmpty());
}

void TestCallResult::f14_keepsWhatIsNoJson()
{
    const CallResultPtr result = read("{\"content\":[", kSchema);
    QVERIFY(!result->tree);
    QVERIFY(result->raw.contains("content"));
    QCOMPARE(result->deviations.size(), 1);
    QVERIFY(!result->deviations.first().found.isEmpty());
    QVERIFY(!read({})->tree);
}

void TestCallResult::keepsFindingsOfTheSession()
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = R"({"content":5})";
    outcome.deviations = {{Deviation::Severity::Warning, u"/id"_s, u"number"_s, u"string"_s, {}}};
    const CallResultPtr result = readCallResult(outcome, Json::null());
    QCOMPARE(result->deviations.first(), outcome.deviations.first());
    QVERIFY(result->deviations.size() > 1); // and content that is no array
}

void TestCallResult::keepsTheBytesOfNumbers()
{
    QVERIFY(
        read(R"({"content":[],"structuredContent":{"n":1.0,"m":123456789012345678901}})")->raw.contains("\"n\": 1.0"));
}

QTEST_GUILESS_MAIN(TestCallResult)
#include "tst_callresult.moc"
