// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/lab/owntimer.h"
#include "ui/models/form/formmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Json json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

void type(FormModel &model, const QString &pointer, const QString &text)
{
    const SchemaField *field = model.fieldAt(pointer);
    QVERIFY2(field, qPrintable(pointer));
    model.setFieldText(*field, pointer, text);
}

QString shown(const FormModel &model, const QString &pointer)
{
    const SchemaField *field = model.fieldAt(pointer);
    return field ? model.fieldText(*field, pointer) : u"<no field>"_s;
}

const QByteArray kIssue = R"({"type":"object","properties":{
    "owner":{"type":"string"},
    "count":{"type":"number"},
    "labels":{"type":"array","items":{"type":"string"}},
    "milestone":{"type":"object","properties":{"number":{"type":"integer"},"due_on":{"type":"string","format":"date"}},"required":["number"]},
    "assignee":{"type":["string","null"]},
    "extra":{}
    },"required":["owner"]})";

} // namespace

class TestFormModel : public QObject
{
    Q_OBJECT
private slots:
    void startsWithDefaultsAndWhatNeedsNoAnswer();
    void keepsFormAndTextEqual();
    void keepsTheLastValueWhileTheTextIsNoJson();
    void tellsAbsentNullAndEmptyApart();
    void putsAMemberWhereTheSchemaHasIt();
    void f09_sendsTheDigitsAsTyped_data();
    void f09_sendsTheDigitsAsTyped();
    void f16_sendsOneLineWhateverIsTyped_data();
    void f16_sendsOneLineWhateverIsTyped();
    void keepsWhatIsNoNumberInSightOfBothViews();
    void keepsJsonFieldTextThatIsNoJsonYet();
    void switchesOptionalObjectsWithoutLosingThem();
    void addsMovesAndRemovesItems();
    void carriesTypedTextAlongWithItsItem();
    void addsAndRenamesEntriesOfAMap();
    void picksTheVariantThatFits();
    void keepsTheVariantThatWasPicked();
    void placesEachFaultAtItsField_data();
    void placesEachFaultAtItsField();
    void leavesNoFaultInAValueThatFits();
    void r06_staysUsableWithASchemaThatCannotBeChecked();
    void r04_checksTenThousandFieldsElsewhere();
};

void TestFormModel::startsWithDefaultsAndWhatNeedsNoAnswer()
{
    FormModel model(json(R"({"type":"object","properties":{"a":{"type":"string"},"n":{"type":"number","default":1.0},
        "flag":{"type":"boolean"},"kind":{"const":"x"},"list":{"type":"array","items":{"type":"string"}},
        "opt":{"type":"object","properties":{"b":{"type":"string","default":"c"}}}},"required":["a","flag","kind","list"]})"));
    QCOMPARE(model.compactArguments(), R"({"n":1.0,"flag":false,"kind":"x","list":[]})");
    FormModel none(Json::null());
    QCOMPARE(none.compactArguments(), "{}");
}

void TestFormModel::keepsFormAndTextEqual()
{
    FormModel model(json(kIssue));
    QSignalSpy changes(&model, &FormModel::valueChanged);
    type(model, u"/owner"_s, u"octo"_s);
    type(model, u"/milestone/number"_s, u"27"_s);
    QCOMPARE(model.compactArguments(), R"({"owner":"octo","milestone":{"number":27}})");
    QCOMPARE(json(model.text().toUtf8()), model.value());
    QVERIFY(changes.count() >= 2);

    const QString text = u"{ \"owner\" :\"ops\",\n \"labels\":[\"a\"] }"_s;
    QVERIFY(!model.setText(text));
    QCOMPARE(model.text(), text);
    QCOMPARE(shown(model, u"/owner"_s), u"ops"_s);
    QCOMPARE(shown(model, u"/labels/0"_s), u"a"_s);
    QCOMPARE(shown(model, u"/milestone/number"_s), QString());
    QCOMPARE(changes.last().first().toString(), QString());

    type(model, u"/labels/0"_s, u"b"_s);
    QVERIFY(model.text().contains("\"labels\""_L1));
    QCOMPARE(model.compactArguments(), R"({"owner":"ops","labels":["b"]})");
}

void TestFormModel::keepsTheLastValueWhileTheTextIsNoJson()
{
    FormModel model(json(kIssue));
    QVERIFY(!model.setText(u"{\"owner\":\"a\"}"_s));
    const std::optional<Error> error = model.setText(u"{\"owner\":\"a\","_s);
    QVERIFY(error);
    QVERIFY(model.textError());
    QCOMPARE(model.text(), u"{\"owner\":\"a\","_s);
    QCOMPARE(model.compactArguments(), R"({"owner":"a"})");
    QVERIFY(!model.setText(u"{\"owner\":\"ab\"}"_s));
    QVERIFY(!model.textError());
    QCOMPARE(shown(model, u"/owner"_s), u"ab"_s);
}

void TestFormModel::tellsAbsentNullAndEmptyApart()
{
    FormModel model(json(kIssue));
    const SchemaField *assignee = model.fieldAt(u"/assignee"_s);
    QVERIFY(assignee && assignee->nullable);
    QCOMPARE(model.compactArguments(), "{}");
    model.setNull(*assignee, u"/assignee"_s, true);
    QCOMPARE(model.compactArguments(), R"({"assignee":null})");
    model.setNull(*assignee, u"/assignee"_s, false);
    QCOMPARE(model.compactArguments(), "{}");
    model.setValueAt(u"/assignee"_s, Json(""));
    QCOMPARE(model.compactArguments(), R"({"assignee":""})");
    type(model, u"/assignee"_s, u"me"_s);
    model.setNull(*assignee, u"/assignee"_s, true);
    model.setNull(*assignee, u"/assignee"_s, false);
    QCOMPARE(model.compactArguments(), R"({"assignee":"me"})");
    type(model, u"/assignee"_s, QString());
    QCOMPARE(model.compactArguments(), "{}");
}

void TestFormModel::putsAMemberWhereTheSchemaHasIt()
{
    FormModel model(json(kIssue));
    type(model, u"/count"_s, u"1"_s);
    type(model, u"/extra"_s, u"[]"_s);
    type(model, u"/owner"_s, u"o"_s);
    QCOMPARE(model.compactArguments(), R"({"owner":"o","count":1,"extra":[]})");
}

void TestFormModel::f09_sendsTheDigitsAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *digits :
         {"1.0", "1e2", "-0", "0.10", "9007199254740993", "18446744073709551615", "1e400", "1E+2",
          "0.1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"}) {
        QTest::newRow(digits) << QString::fromLatin1(digits);
    }
}

void TestFormModel::f09_sendsTheDigitsAsTyped()
{
    QFETCH(QString, typed);
    FormModel model(json(kIssue));
    type(model, u"/count"_s, typed);
    QCOMPARE(model.compactArguments(), "{\"count\":" + typed.toLatin1() + '}');
    QCOMPARE(shown(model, u"/count"_s), typed);
    QVERIFY(!model.setText(u"{\"count\": "_s + typed + u'}'));
    QCOMPARE(shown(model, u"/count"_s), typed);
    QCOMPARE(model.compactArguments(), "{\"count\":" + typed.toLatin1() + '}');
}

void TestFormModel::f16_sendsOneLineWhateverIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("carriage return") << u"a\r\nb"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("a megabyte of lines") << u"line\n"_s.repeated(200000);
}

void TestFormModel::f16_sendsOneLineWhateverIsTyped()
{
    QFETCH(QString, typed);
    FormModel model(json(kIssue));
    type(model, u"/owner"_s, typed);
    const QByteArray line = model.compactArguments();
    QCOMPARE(line.count('\n') + line.count('\r'), 0);
    QVERIFY(line.isValidUtf8());
    QVERIFY(parseJson(line).has_value());
    if (!typed.contains(QChar(0xD800))) {
        QCOMPARE(toQString(json(line).at("owner")), typed);
    }
    QVERIFY(!model.setText(u"{\n\n\"owner\"\n:\r\n\"x\"}"_s));
    QCOMPARE(model.compactArguments(), R"({"owner":"x"})");
}

void TestFormModel::keepsWhatIsNoNumberInSightOfBothViews()
{
    FormModel model(json(kIssue));
    type(model, u"/count"_s, u"12x"_s);
    QCOMPARE(shown(model, u"/count"_s), u"12x"_s);
    QCOMPARE(model.compactArguments(), R"({"count":"12x"})");
    QTRY_COMPARE(model.faultAt(u"/count"_s), u"Not a number."_s);
    type(model, u"/count"_s, u"12"_s);
    QCOMPARE(model.compactArguments(), R"({"count":12})");
    QTRY_COMPARE(model.faultAt(u"/count"_s), QString());
}

void TestFormModel::keepsJsonFieldTextThatIsNoJsonYet()
{
    FormModel model(json(kIssue));
    type(model, u"/extra"_s, u"[1,"_s);
    QCOMPARE(shown(model, u"/extra"_s), u"[1,"_s);
    QCOMPARE(model.compactArguments(), "{}");
    QTRY_COMPARE(model.faultAt(u"/extra"_s), u"Not JSON yet. The value before it stays."_s);
    type(model, u"/extra"_s, u"[1, 2]"_s);
    QCOMPARE(shown(model, u"/extra"_s), u"[1, 2]"_s);
    QCOMPARE(model.compactArguments(), R"({"extra":[1,2]})");
    QTRY_COMPARE(model.faultAt(u"/extra"_s), QString());
}

void TestFormModel::switchesOptionalObjectsWithoutLosingThem()
{
    FormModel model(json(kIssue));
    const SchemaField *milestone = model.fieldAt(u"/milestone"_s);
    model.setPresent(*milestone, u"/milestone"_s, true);
    QCOMPARE(model.compactArguments(), R"({"milestone":{}})");
    type(model, u"/milestone/number"_s, u"3"_s);
    model.setPresent(*milestone, u"/milestone"_s, false);
    QCOMPARE(model.compactArguments(), "{}");
    model.setPresent(*milestone, u"/milestone"_s, true);
    QCOMPARE(model.compactArguments(), R"({"milestone":{"number":3}})");
}

void TestFormModel::addsMovesAndRemovesItems()
{
    FormModel model(json(kIssue));
    const SchemaField *labels = model.fieldAt(u"/labels"_s);
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s}) {
        model.addItem(*labels, u"/labels"_s);
        type(model, u"/labels/%1"_s.arg(model.valueAt(u"/labels"_s)->size() - 1), text);
    }
    model.moveItem(u"/labels"_s, 0, 2);
    QCOMPARE(model.compactArguments(), R"({"labels":["b","c","a"]})");
    model.moveItem(u"/labels"_s, 2, 1);
    QCOMPARE(model.compactArguments(), R"({"labels":["b","a","c"]})");
    model.removeItem(u"/labels"_s, 0);
    model.removeItem(u"/labels"_s, 7);
    QCOMPARE(model.compactArguments(), R"({"labels":["a","c"]})");
    type(model, u"/labels/0"_s, QString());
    QCOMPARE(model.compactArguments(), R"({"labels":["","c"]})");
}

void TestFormModel::carriesTypedTextAlongWithItsItem()
{
    FormModel model(json(R"({"properties":{"l":{"type":"array","items":{}}}})"));
    QVERIFY(!model.setText(u"{\"l\":[0,1,2]}"_s));
    type(model, u"/l/2"_s, u"[2"_s);
    model.removeItem(u"/l"_s, 0);
    QCOMPARE(shown(model, u"/l/1"_s), u"[2"_s);
    model.moveItem(u"/l"_s, 1, 0);
    QCOMPARE(shown(model, u"/l/0"_s), u"[2"_s);
    QCOMPARE(shown(model, u"/l/1"_s), u"1"_s);
}

void TestFormModel::addsAndRenamesEntriesOfAMap()
{
    FormModel model(json(R"({"properties":{"env":{"type":"object","additionalProperties":{"type":"string"}}}})"));
    const SchemaField *env = model.fieldAt(u"/env"_s);
    model.addEntry(*env, u"/env"_s);
    model.addEntry(*env, u"/env"_s);
    QCOMPARE(model.compactArguments(), R"({"env":{"key":"","key2":""}})");
    QVERIFY(model.renameEntry(u"/env"_s, u"key"_s, u"A/B~"_s));
    QVERIFY(!model.renameEntry(u"/env"_s, u"key2"_s, u"A/B~"_s));
    type(model, u"/env/A~1B~0"_s, u"1"_s);
    QCOMPARE(model.compactArguments(), R"({"env":{"A/B~":"1","key2":""}})");
}

void TestFormModel::picksTheVariantThatFits()
{
    FormModel model(json(R"({"properties":{"shape":{"oneOf":[
        {"type":"object","properties":{"kind":{"const":"circle"},"r":{"type":"number"}},"required":["kind","r"]},
        {"type":"object","properties":{"kind":{"const":"square"},"a":{"type":"number"}},"required":["kind"]},
        {"type":"string"}]}},"required":["shape"]})"));
    const SchemaField *shape = model.rootField().property(u"shape"_s);
    QCOMPARE(model.compactArguments(), R"({"shape":{"kind":"circle"}})");
    QVERIFY(!model.setText(u"{\"shape\":{\"kind\":\"square\",\"a\":1}}"_s));
    QCOMPARE(model.variantAt(*shape, u"/shape"_s), 1);
    QCOMPARE(shown(model, u"/shape/a"_s), u"1"_s);
    QVERIFY(!model.setText(u"{\"shape\":\"x\"}"_s));
    QCOMPARE(model.variantAt(*shape, u"/shape"_s), 2);
    model.chooseVariant(*shape, u"/shape"_s, 1);
    QCOMPARE(model.compactArguments(), R"({"shape":{"kind":"square"}})");
    model.chooseVariant(*shape, u"/shape"_s, 2);
    QCOMPARE(model.compactArguments(), R"({"shape":"x"})");
}

void TestFormModel::keepsTheVariantThatWasPicked()
{
    FormModel model(json(R"({"properties":{"id":{"type":["string","integer"]}}})"));
    const SchemaField *id = model.rootField().property(u"id"_s);
    model.chooseVariant(*id, u"/id"_s, 1);
    const SchemaField *integer = id->variants().at(1);
    model.setFieldText(*integer, u"/id"_s, u"7x"_s);
    QCOMPARE(model.variantAt(*id, u"/id"_s), 1);
    model.setFieldText(*integer, u"/id"_s, u"7"_s);
    QCOMPARE(model.compactArguments(), R"({"id":7})");
    model.setFieldText(*integer, u"/id"_s, QString());
    QCOMPARE(model.compactArguments(), "{}");
    QCOMPARE(model.variantAt(*id, u"/id"_s), 1);
}

void TestFormModel::placesEachFaultAtItsField_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *property, const char *value, const char *pointer,
                        const char *message) {
        QTest::newRow(name) << QByteArray(property) << QString::fromUtf8(value) << QString::fromUtf8(pointer)
                            << QString::fromUtf8(message);
    };
    row("no date", R"({"type":"string","format":"date"})", "\"2026-12-32\"", "/x", "Not a date. Use YYYY-MM-DD.");
    row("no date and time", R"({"type":"string","format":"date-time"})", "\"2026-12-31\"", "/x",
        "Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.");
    row("no address", R"({"type":"string","format":"uri"})", "\"example\"", "/x",
        "Not an address. Use a form such as https://example.org/path.");
    row("no mail", R"({"type":"string","format":"email"})", "\"me\"", "/x", "Not an email address.");
    row("no UUID", R"({"type":"string","format":"uuid"})", "\"12\"", "/x", "Not a UUID.");
    row("no whole number", R"({"type":"integer"})", "1.5", "/x", "Not a whole number.");
    row("number in quotes", R"({"type":"integer"})", "\"5\"", "/x", "A text, not a number: the JSON has it in quotes.");
    row("no choice", R"({"enum":["a","b"]})", "\"c\"", "/x", "Not one of the choices.");
    row("missing inside", R"({"type":"object","properties":{"n":{"type":"string"}},"required":["n"]})", "{}", "/x/n",
        "Required.");
    row("in a list", R"({"type":"array","items":{"type":"boolean"}})", "[true,1]", "/x/1", "Neither true nor false.");
    row("in a map", R"({"type":"object","additionalProperties":{"type":"integer"}})", R"({"k":true})", "/x/k",
        "Not a whole number.");
}

void TestFormModel::placesEachFaultAtItsField()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    QFETCH(QString, message);
    FormModel model(json(R"({"type":"object","properties":{"x":)" + property + "}}"));
    QVERIFY(!model.setText(u"{\"x\":"_s + value + u'}'));
    model.checkNow();
    QTRY_COMPARE(model.faultAt(pointer), message);
    QCOMPARE(model.faults().size(), 1);
}

void TestFormModel::leavesNoFaultInAValueThatFits()
{
    FormModel model(json(R"({"properties":{"i":{"type":"integer"},"m":{"type":"integer","minimum":5}}})"));
    for (const char *whole : {"1.0", "1e2", "1.5e1", "12345678901234567890123"}) {
        QVERIFY(!model.setText(u"{\"i\":%1}"_s.arg(QLatin1StringView(whole))));
        model.checkNow();
        QVERIFY2(model.faults().isEmpty(), whole);
    }
    QVERIFY(!model.setText(u"{\"m\":4}"_s));
    model.checkNow();
    QCOMPARE(model.faults().size(), 1);
    QCOMPARE(model.faults().first().pointer, u"/m"_s);
    QCOMPARE(model.faults().first().keyword, u"minimum"_s);
}

void TestFormModel::r06_staysUsableWithASchemaThatCannotBeChecked()
{
    QByteArray schema = R"({"type":"object","properties":{"x":{"$ref":"#/$defs/a0"},"y":{"type":"integer"}},"$defs":{)";
    for (int i = 0; i < 60; ++i) { // 2^60 steps if all were gone through
        const QByteArray next = "{\"$ref\":\"#/$defs/a" + QByteArray::number(i + 1) + "\"}";
        schema += "\"a" + QByteArray::number(i) + "\":{\"allOf\":[" + next + "," + next + "]},";
    }
    FormModel model(json(schema + R"("a60":{"type":"string"}}})"));
    type(model, u"/x"_s, u"\"text\""_s);
    type(model, u"/y"_s, u"no"_s);
    model.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(model.schemaError(), 60'000);
    QCOMPARE(model.faultAt(u"/y"_s), u"Not a whole number."_s);
    QCOMPARE(model.compactArguments(), R"({"x":"text","y":"no"})");
}

void TestFormModel::r04_checksTenThousandFieldsElsewhere()
{
    QByteArray schema = R"({"type":"object","properties":{)";
    for (int i = 0; i < 10000; ++i) {
        schema += "\"f" + QByteArray::number(i) + "\":{\"type\":\"integer\",\"default\":1},";
    }
    const Json document = json(schema + R"("last":{"type":"string"}},"required":["last"]})");
    OwnTimer timer;
    timer.start();
    FormModel model(document);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    timer.start();
    type(model, u"/f5000"_s, u"x"_s);
    model.checkNow();
    QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(model.faultAt(u"/f5000"_s), u"Not a whole number."_s, 20000);
    QCOMPARE(model.faultAt(u"/last"_s), u"Required."_s);
}

QTEST_GUILESS_MAIN(TestFormModel)
#include "tst_formmodel.moc"
