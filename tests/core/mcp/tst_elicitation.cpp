// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/elicitation.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestElicitation : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKindOfField_data();
    void readsEveryKindOfField();
    void readsLimitsAndOptions();
    void takesAFormWithoutAMode();
    void readsAnAddress();
    void listsWhatIsWrong_data();
    void listsWhatIsWrong();
    void refusesWhatItCannotAsk_data();
    void refusesWhatItCannotAsk();
    void y11_warnsOfFieldsForSecrets();
    void fillsInDefaults();
    void keepsWhatIsGivenOverADefault();
    void answersByDefaultsAlone();
    void answersNothingWhereDefaultsDoNotFit_data();
    void answersNothingWhereDefaultsDoNotFit();
    void saysWhatIsWrongWithAnAnswer();
    void writesEveryAnswer();
};

void TestElicitation::readsEveryKindOfField_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<ElicitationField::Kind>("kind");
    using Kind = ElicitationField::Kind;
    QTest::newRow("text") << R"({"type":"string","minLength":3,"format":"email","default":"a"})"_ba << Kind::Text;
    QTest::newRow("number") << R"({"type":"number","minimum":0,"default":95.5})"_ba << Kind::Number;
    QTest::newRow("integer") << R"({"type":"integer","maximum":9,"default":3.0})"_ba << Kind::Integer;
    QTest::newRow("boolean") << R"({"type":"boolean","default":false})"_ba << Kind::Boolean;
    QTest::newRow("enum") << R"({"type":"string","enum":["a","b"],"default":"a"})"_ba << Kind::Choice;
    QTest::newRow("enum names") << R"({"type":"string","enum":["a"],"enumNames":["A"],"default":"a"})"_ba
                                << Kind::Choice;
    QTest::newRow("one of") << R"({"type":"string","oneOf":[{"const":"a","title":"A"}],"default":"a"})"_ba
                            << Kind::Choice;
    QTest::newRow("several of an enum")
        << R"({"type":"array","items":{"type":"string","enum":["a","b"]},"maxItems":1,"default":["a"]})"_ba
        << Kind::Choices;
    QTest::newRow("several with titles")
        << R"({"type":"array","items":{"anyOf":[{"const":"a","title":"A"}]},"minItems":0,"default":[]})"_ba
        << Kind::Choices;
}

void TestElicitation::readsEveryKindOfField()
{
    QFETCH(const QByteArray, property);
    QFETCH(const ElicitationField::Kind, kind);
    const QByteArray params = R"({"mode":"form","message":"m","requestedSchema":{"type":"object","properties":{"p":)"
                              + property + R"(},"required":["p"]}})";
    const auto decoded = decodeElicitation(json(params));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.message, u"m"_s);
    QCOMPARE(decoded.value.raw, params);
    QCOMPARE(decoded.value.fields.size(), 1);
    const ElicitationField &field = decoded.value.fields.constFirst();
    QCOMPARE(field.name, u"p"_s);
    QCOMPARE(field.kind, kind);
    QVERIFY(field.isRequired);
    QVERIFY(field.byDefault);
    QCOMPARE(field.options.isEmpty(),
             kind != ElicitationField::Kind::Choice && kind != ElicitationField::Kind::Choices);
}

void TestElicitation::readsLimitsAndOptions()
{
    const auto decoded = decodeElicitation(json(R"({"message":"","requestedSchema":{"type":"object","properties":{
        "z":{"type":"string","title":"Z","description":"D","minLength":1,"maxLength":5,"pattern":"^a","format":"uri"},
        "n":{"type":"number","minimum":-0.5,"maximum":1e2},
        "c":{"type":"string","oneOf":[{"const":"#f00","title":"Red"},{"const":"#0f0"}]},
        "e":{"type":"string","enum":["a","b"],"enumNames":["A"]},
        "m":{"type":"array","items":{"enum":["a"]},"minItems":1,"maxItems":2}}}})"));
    QCOMPARE(lines(decoded.deviations), QStringList());
    const QList<ElicitationField> &fields = decoded.value.fields;
    QCOMPARE(fields[0].label(), u"Z"_s);
    QCOMPARE(fields[0].description, u"D"_s);
    QCOMPARE(fields[0].minLength, 1);
    QCOMPARE(fields[0].maxLength, 5);
    QCOMPARE(fields[0].pattern, u"^a"_s);
    QCOMPARE(fields[0].format, u"uri"_s);
    QCOMPARE(fields[1].label(), u"n"_s);
    QCOMPARE(fields[1].minimum, -0.5);
    QCOMPARE(fields[1].maximum, 100.0);
    using Option = ElicitationField::Option;
    QCOMPARE(fields[2].options, (QList<Option>{{u"#f00"_s, u"Red"_s}, {u"#0f0"_s, u"#0f0"_s}}));
    QCOMPARE(fields[3].options, (QList<Option>{{u"a"_s, u"A"_s}, {u"b"_s, u"b"_s}}));
    QCOMPARE(fields[4].minItems, 1);
    QCOMPARE(fields[4].maxItems, 2);
}

void TestElicitation::takesAFormWithoutAMode()
{
    const auto decoded =
        decodeElicitation(json(R"({"message":"m","requestedSchema":{"type":"object","properties":{}}})"));
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.mode, ElicitationRequest::Mode::Form);
    QCOMPARE(lines(decoded.deviations), QStringList());
}

void TestElicitation::readsAnAddress()
{
    const auto decoded =
        decodeElicitation(json(R"({"mode":"url","message":"m","url":"https://example.org/a?b","elicitationId":"e"})"));
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.mode, ElicitationRequest::Mode::Url);
    QCOMPARE(decoded.value.url, u"https://example.org/a?b"_s);
    QCOMPARE(decoded.value.elicitationId, u"e"_s);
}

void TestElicitation::listsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *property, const char16_t *expected) {
        QTest::newRow(name) << QByteArray(property) << QString(u"/requestedSchema/properties/p") + QString(expected);
    };
    row("no object", "true", u" object boolean");
    row("no type", "{}", u"/type string absent");
    row("nested", R"({"type":"object"})", u"/type string, number, integer, boolean or array object");
    row("array of what", R"({"type":"array"})", u"/items object absent");
    row("array of text", R"({"type":"array","items":{"type":"string"}})",
        u"/items/enum an array of texts to choose from absent");
    row("unknown format", R"({"type":"string","format":"ipv4"})", u"/format email, uri, date or date-time ipv4");
    row("default of another type", R"({"type":"string","default":1})",
        u"/default a value of the property's type number");
    row("default with a fraction", R"({"type":"integer","default":1.5})",
        u"/default a value of the property's type number");
    row("default of one", R"({"type":"array","items":{"enum":["a"]},"default":"a"})",
        u"/default a value of the property's type string");
    row("an option that is no text", R"({"type":"string","enum":["a",1]})", u"/enum/1 string number");
    row("an option without value", R"({"type":"string","oneOf":[{"title":"A"}]})", u"/oneOf/0/const string absent");
}

void TestElicitation::listsWhatIsWrong()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QString, expected);
    const auto decoded = decodeElicitation(
        json(R"({"message":"m","requestedSchema":{"type":"object","properties":{"p":)" + property + "}}}"));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList{expected});
    QCOMPARE(decoded.value.fields.size(), 1); // it is shown all the same
    QVERIFY(!decoded.value.fields.constFirst().byDefault);
}

void TestElicitation::refusesWhatItCannotAsk_data()
{
    QTest::addColumn<QByteArray>("params");
    for (const char *params : {"[]", "{}", R"({"message":"m"})", R"({"message":"m","mode":"form"})",
                               R"({"message":"m","mode":"voice"})", R"({"message":"m","mode":""})",
                               R"({"message":"m","mode":null,"requestedSchema":{"type":"object","properties":{}}})",
                               R"({"message":"m","mode":"url"})", R"({"message":"m","mode":"url","url":""})",
                               R"({"message":"m","requestedSchema":"{}"})"}) {
        QTest::newRow(params) << QByteArray(params);
    }
}

void TestElicitation::refusesWhatItCannotAsk()
{
    QFETCH(const QByteArray, params);
    const auto decoded = decodeElicitation(json(params));
    QVERIFY(!decoded.usable);
    QVERIFY(!decoded.deviations.isEmpty()); // and says why
    const auto answer = defaultAnswer(json(params));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Usage);
}

void TestElicitation::y11_warnsOfFieldsForSecrets()
{
    const auto decoded = decodeElicitation(json(R"({"message":"m","requestedSchema":{"type":"object","properties":{
        "api_key":{"type":"string"},"password":{"type":"string"},"keyboard":{"type":"string"}}}})"));
    QVERIFY(decoded.value.fields[0].asksForSecret);
    QVERIFY(decoded.value.fields[1].asksForSecret);
    QVERIFY(!decoded.value.fields[2].asksForSecret);
}

void TestElicitation::fillsInDefaults()
{
    const auto answer =
        defaultAnswer(json(R"({"mode":"form","message":"m","requestedSchema":{"type":"object","properties":{
        "name":{"type":"string","default":"John Doe"},"age":{"type":"integer","default":30},
        "score":{"type":"number","default":95.50},"status":{"type":"string","enum":["active","b"],"default":"active"},
        "verified":{"type":"boolean","default":true},"free":{"type":"string"}},"required":[]}})"));
    QVERIFY(answer);
    QCOMPARE(*answer, R"({"action":"accept","content":{"name":"John Doe","age":30,"score":95.50,"status":"active",)"
                      R"("verified":true}})"_ba);
}

void TestElicitation::keepsWhatIsGivenOverADefault()
{
    const Json schema = json(R"({"properties":{"a":{"default":1},"b":{"default":2},"c":true}})");
    QCOMPARE(compactJson(withDefaults(json(R"({"b":null,"x":0})"), schema)), R"({"b":null,"x":0,"a":1})"_ba);
    QCOMPARE(compactJson(withDefaults(Json::null(), schema)), R"({"a":1,"b":2})"_ba);
    QCOMPARE(compactJson(withDefaults(json(R"({"x":0})"), json("true"))), R"({"x":0})"_ba);
}

void TestElicitation::answersByDefaultsAlone()
{
    const auto answer = defaultAnswer(
        json(R"({"message":"m","requestedSchema":{"type":"object","properties":{"a":{"type":"string"}}}})"));
    QVERIFY(answer);
    QCOMPARE(*answer, R"({"action":"accept","content":{}})"_ba);
}

void TestElicitation::answersNothingWhereDefaultsDoNotFit_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("where");
    QTest::newRow("required without default")
        << R"({"type":"object","properties":{"a":{"type":"string"}},"required":["a"]})"_ba << u"/a"_s;
    QTest::newRow("default breaks a limit")
        << R"({"type":"object","properties":{"a":{"type":"string","minLength":3,"default":"a"}}})"_ba << u"/a"_s;
    QTest::newRow("default of another type")
        << R"({"type":"object","properties":{"a":{"type":"integer","default":"5"}}})"_ba << u"/a"_s;
    QTest::newRow("schema that leads outside")
        << R"({"type":"object","properties":{"a":{"$ref":"https://example.org/s"}}})"_ba << u"/properties/a/$ref"_s;
}

void TestElicitation::answersNothingWhereDefaultsDoNotFit()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, where);
    const auto answer = defaultAnswer(json(R"({"message":"m","requestedSchema":)" + schema + '}'));
    QVERIFY(!answer);
    QCOMPARE(answer.error().where, where);
}

void TestElicitation::saysWhatIsWrongWithAnAnswer()
{
    const Json schema =
        json(R"({"type":"object","properties":{"a":{"type":"string","format":"email"}},"required":["a"]})");
    QVERIFY(elicitationFaults(json(R"({"a":"a@example.org"})"), schema)->isEmpty());
    QCOMPARE(elicitationFaults(json(R"({"a":"no"})"), schema)->constFirst().pointer, u"/a"_s);
    QCOMPARE(elicitationFaults(json("{}"), schema)->constFirst().keyword, u"required"_s);
    QCOMPARE(elicitationFaults(json("{}"), json(R"({"type":5})")).error().kind, Error::Kind::Protocol);
}

void TestElicitation::writesEveryAnswer()
{
    QCOMPARE(encodeAccept(json(R"({"n":1.0})")), R"({"action":"accept","content":{"n":1.0}})"_ba);
    QCOMPARE(encodeUrlAccept(), R"({"action":"accept"})"_ba);
    QCOMPARE(encodeDecline(), R"({"action":"decline"})"_ba);
    QCOMPARE(encodeCancel(), R"({"action":"cancel"})"_ba);
}

QTEST_GUILESS_MAIN(TestElicitation)
#include "tst_elicitation.moc"
