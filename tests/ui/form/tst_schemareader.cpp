// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/lab/owntimer.h"
#include "ui/models/form/schemacost.h"
#include "ui/models/form/schemareader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Json json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

QString kindName(const SchemaField &field)
{
    switch (field.kind) {
    case FieldKind::String:
        return field.multiLine ? u"lines"_s : u"string"_s;
    case FieldKind::Integer:
        return u"integer"_s;
    case FieldKind::Number:
        return u"number"_s;
    case FieldKind::Boolean:
        return u"boolean"_s;
    case FieldKind::Enum:
        return u"enum"_s;
    case FieldKind::MultiSelect:
        return u"multi"_s;
    case FieldKind::Array:
        return u"array"_s;
    case FieldKind::Object:
        return u"object"_s;
    case FieldKind::Variant:
        return u"variant"_s;
    case FieldKind::Const:
        return u"const"_s;
    case FieldKind::RawJson:
        return u"json"_s;
    }
    return {};
}

// One line a schema: name*:kind?(inside); * is required, ? nullable.
QString outline(const SchemaField &field, int depth = 4)
{
    QString text = field.name.isEmpty() ? QString() : field.name + (field.required ? u"*:"_s : u":"_s);
    text += kindName(field) + (field.nullable ? u"?"_s : QString());
    QStringList inside;
    if (depth > 0) {
        for (const SchemaField *property : field.properties()) {
            inside += outline(*property, depth - 1);
        }
        for (const SchemaField *variant : field.variants()) {
            inside += outline(*variant, depth - 1);
        }
        if (field.item()) {
            inside += outline(*field.item(), depth - 1);
        }
        if (field.additional()) {
            inside += u"…"_s + outline(*field.additional(), depth - 1);
        }
    }
    for (const FieldChoice &choice : field.choices) {
        inside += choice.title;
    }
    return inside.isEmpty() ? text : text + u'(' + inside.join(u' ') + u')';
}

} // namespace

class TestSchemaReader : public QObject
{
    Q_OBJECT
private slots:
    void readsTheSchemasOfRealServers_data();
    void readsTheSchemasOfRealServers();
    void keepsWhatIsSaidAboutAField();
    void keepsTheServersOrder();
    void saysWhyAFieldIsJson_data();
    void saysWhyAFieldIsJson();
    void expandsRecursionOnlyAsFarAsItIsLookedAt();
    void r06_fallsBackToJsonForASchemaBomb_data();
    void r06_fallsBackToJsonForASchemaBomb();
    void r04_readsTenThousandFieldsAndFiftyThousandChoices();
};

void TestSchemaReader::readsTheSchemasOfRealServers_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *schema, const char16_t *expected) {
        QTest::newRow(name) << QByteArray(schema) << QString::fromUtf16(expected);
    };
    row("everything: echo",
        R"({"type":"object","properties":{"message":{"type":"string","description":"Message to echo"}},"required":["message"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"})",
        u"object(message*:string)");
    row("everything: add",
        R"({"type":"object","properties":{"a":{"type":"number","description":"First number"},"b":{"type":"number"}},"required":["a","b"]})",
        u"object(a*:number b*:number)");
    row("everything: long running",
        R"({"type":"object","properties":{"duration":{"type":"number","default":10},"steps":{"type":"number","default":5}}})",
        u"object(duration:number steps:number)");
    row("everything: no arguments", R"({"type":"object","properties":{},"additionalProperties":false})", u"object");
    row("everything: annotated message",
        R"({"type":"object","properties":{"messageType":{"type":"string","enum":["error","success","debug"]},"includeImage":{"type":"boolean","default":false}},"required":["messageType"]})",
        u"object(messageType*:enum(error success debug) includeImage:boolean)");
    row("filesystem: read_file",
        R"({"type":"object","properties":{"path":{"type":"string"},"tail":{"type":"number"},"head":{"type":"number"}},"required":["path"]})",
        u"object(path*:string tail:number head:number)");
    row("filesystem: read_multiple_files",
        R"({"type":"object","properties":{"paths":{"type":"array","items":{"type":"string"},"minItems":1}},"required":["paths"]})",
        u"object(paths*:array(string))");
    row("filesystem: edit_file",
        R"({"type":"object","properties":{"path":{"type":"string"},"edits":{"type":"array","items":{"type":"object","properties":{"oldText":{"type":"string"},"newText":{"type":"string"}},"required":["oldText","newText"],"additionalProperties":false}},"dryRun":{"type":"boolean","default":false}},"required":["path","edits"]})",
        u"object(path*:string edits*:array(object(oldText*:lines newText*:lines)) dryRun:boolean)");
    row("filesystem: write_file",
        R"({"type":"object","properties":{"path":{"type":"string"},"content":{"type":"string"}},"required":["path","content"]})",
        u"object(path*:string content*:lines)");
    row("memory: create_entities",
        R"({"type":"object","properties":{"entities":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"entityType":{"type":"string"},"observations":{"type":"array","items":{"type":"string"}}},"required":["name","entityType","observations"]}}},"required":["entities"]})",
        u"object(entities*:array(object(name*:string entityType*:string observations*:array(string))))");
    row("github: create_issue",
        R"({"type":"object","properties":{"owner":{"type":"string"},"body":{"type":"string"},"labels":{"type":"array","items":{"type":"string"}},"milestone":{"type":"number"},"state":{"enum":["open","closed"]}},"required":["owner"]})",
        u"object(owner*:string body:lines labels:array(string) milestone:number state:enum(open closed))");
    row("pydantic: optional of a string",
        R"({"type":"object","properties":{"cursor":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null,"title":"Cursor"}}})",
        u"object(cursor:string?)");
    row("type list with null", R"({"type":"object","properties":{"limit":{"type":["integer","null"]}}})",
        u"object(limit:integer?)");
    row("openapi style: string or number", R"({"type":"object","properties":{"id":{"type":["string","integer"]}}})",
        u"object(id:variant(Text*:string Whole number*:integer))");
    row("titled choices",
        R"({"type":"object","properties":{"color":{"oneOf":[{"const":"#f00","title":"Red"},{"const":"#0f0","title":"Green"}]}}})",
        u"object(color:enum(Red Green))");
    row("elicitation: enumNames",
        R"({"type":"object","properties":{"pet":{"type":"string","enum":["c","d"],"enumNames":["Cats","Dogs"]}}})",
        u"object(pet:enum(Cats Dogs))");
    row("elicitation: titled multi-select",
        R"({"type":"object","properties":{"pets":{"type":"array","items":{"anyOf":[{"const":"c","title":"Cats"},{"const":"d","title":"Dogs"}]}}}})",
        u"object(pets:multi(Cats Dogs))");
    row("multi-select", R"({"properties":{"days":{"type":"array","uniqueItems":true,"items":{"enum":["mo","tu"]}}}})",
        u"object(days:multi(mo tu))");
    row("choices of several types", R"({"properties":{"v":{"enum":[1,"1",true,null]}}})", u"object(v:enum?(1 1 true))");
    row("pydantic: model behind $ref",
        R"({"$defs":{"Point":{"properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x"],"type":"object"}},"properties":{"at":{"$ref":"#/$defs/Point"}},"required":["at"],"type":"object"})",
        u"object(at*:object(x*:number y:number))");
    row("pydantic: optional model",
        R"({"$defs":{"P":{"properties":{"x":{"type":"integer"}},"type":"object"}},"properties":{"p":{"anyOf":[{"$ref":"#/$defs/P"},{"type":"null"}]}},"type":"object"})",
        u"object(p:object?(x:integer))");
    row("draft 7: definitions",
        R"({"definitions":{"n":{"type":"integer"}},"properties":{"n":{"$ref":"#/definitions/n","description":"how many"}},"type":"object"})",
        u"object(n:integer)");
    row("discriminated union",
        R"({"properties":{"shape":{"oneOf":[{"type":"object","properties":{"kind":{"const":"circle"},"r":{"type":"number"}},"required":["kind","r"]},{"type":"object","properties":{"kind":{"const":"square"},"a":{"type":"number"}},"required":["kind"]}]}}})",
        u"object(shape:variant(circle*:object(kind*:const r*:number) square*:object(kind*:const a:number)))");
    row("allOf of objects",
        R"({"$defs":{"Base":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}},"type":"object","allOf":[{"$ref":"#/$defs/Base"},{"properties":{"n":{"type":"integer"}}}]})",
        u"object(id*:string n:integer)");
    row("number narrowed to integer", R"({"properties":{"n":{"allOf":[{"type":"number"},{"type":"integer"}]}}})",
        u"object(n:integer)");
    row("either of two members required",
        R"({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"oneOf":[{"required":["a"]},{"required":["b"]}]})",
        u"object(a:string b:string)");
    row("map of strings",
        R"({"type":"object","properties":{"env":{"type":"object","additionalProperties":{"type":"string"}}}})",
        u"object(env:object(…string))");
    row("zod: record of anything",
        R"({"type":"object","properties":{"meta":{"type":"object","additionalProperties":{}}}})",
        u"object(meta:object(…json))");
    row("free object", R"({"type":"object","properties":{"filter":{"type":"object"}}})", u"object(filter:json)");
    row("no type, but limits", R"({"properties":{"n":{"minimum":0},"s":{"maxLength":3}}})",
        u"object(n:number s:string)");
    row("formats",
        R"({"properties":{"d":{"type":"string","format":"date"},"text":{"type":"string","format":"uri"},"data":{"type":"string","contentMediaType":"text/css"}}})",
        u"object(d:string text:string data:lines)");
    row("arrays of arrays",
        R"({"properties":{"m":{"type":"array","items":{"type":"array","items":{"type":"number"}}}}})",
        u"object(m:array(array(number)))");
    row("required but not described", R"({"type":"object","required":["x"]})", u"object(x*:json)");
    row("anything", R"({"properties":{"v":true,"w":{}}})", u"object(v:json w:json)");
    row("schema is null", "null", u"object");
    row("recursive tree",
        R"({"$defs":{"Node":{"type":"object","properties":{"name":{"type":"string"},"children":{"type":"array","items":{"$ref":"#/$defs/Node"}}}}},"type":"object","properties":{"root":{"$ref":"#/$defs/Node"}}})",
        u"object(root:object(name:string children:array(object(name:string children:array))))");
}

void TestSchemaReader::readsTheSchemasOfRealServers()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, expected);
    SchemaReader reader(json(schema));
    QCOMPARE(outline(reader.root()), expected);
}

void TestSchemaReader::keepsWhatIsSaidAboutAField()
{
    SchemaReader reader(json(
        R"({"properties":{"max_length":{"type":"integer","title":"Max Length","description":"At <b>most</b>.","default":1e2,"examples":[5]},
        "pw":{"type":"string","format":"password","title":"The key"}}})"));
    const SchemaField *length = reader.root().property(u"max_length"_s);
    QVERIFY(length);
    QCOMPARE(length->title, QString());
    QCOMPARE(length->description, u"At <b>most</b>."_s);
    QCOMPARE(length->placeholder, u"5"_s);
    QCOMPARE(numberText(*length->defaultValue), u"1e2"_s);
    QCOMPARE(reader.root().property(u"pw"_s)->title, u"The key"_s);
    QVERIFY(reader.root().property(u"pw"_s)->secret);
    QVERIFY(!reader.root().property(u"nothing"_s));
}

void TestSchemaReader::keepsTheServersOrder()
{
    SchemaReader reader(json(R"({"properties":{"z":{"type":"string"},"a":{"type":"string"},"m":{"type":"string"}}})"));
    QCOMPARE(outline(reader.root()), u"object(z:string a:string m:string)"_s);
}

void TestSchemaReader::saysWhyAFieldIsJson_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("reference outside") << QByteArray(R"({"$ref":"https://example.com/schema.json"})");
    QTest::newRow("reference to nothing") << QByteArray(R"({"$ref":"#/$defs/missing"})");
    QTest::newRow("tuple") << QByteArray(R"({"type":"array","prefixItems":[{"type":"string"}]})");
    QTest::newRow("contradiction") << QByteArray(R"({"allOf":[{"type":"string"},{"type":"object"}]})");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("odd type") << QByteArray(R"({"type":"file"})");
    QTest::newRow("schema is a number") << QByteArray("12");
    QTest::newRow("oneOf and anyOf") << QByteArray(
        R"({"oneOf":[{"type":"string"},{"type":"array"}],"anyOf":[{"type":"string"}]})");
}

void TestSchemaReader::saysWhyAFieldIsJson()
{
    QFETCH(QByteArray, schema);
    SchemaReader reader(json(R"({"type":"object","properties":{"x":)" + schema + "}}"));
    const SchemaField *field = reader.root().property(u"x"_s);
    QVERIFY(field);
    QCOMPARE(kindName(*field), u"json"_s);
    QVERIFY2(field->reason.endsWith(u'.'), qPrintable(field->reason));
}

void TestSchemaReader::expandsRecursionOnlyAsFarAsItIsLookedAt()
{
    SchemaReader reader(json(R"({"type":"object","properties":{"self":{"$ref":"#"}}})"));
    const SchemaField *field = &reader.root();
    int levels = 0;
    while (field->kind == FieldKind::Object) {
        field = field->property(u"self"_s);
        QVERIFY(field);
        ++levels;
    }
    QCOMPARE(kindName(*field), u"json"_s);
    QVERIFY(levels > 50 && levels < 100);
}

void TestSchemaReader::r06_fallsBackToJsonForASchemaBomb_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<bool>("bounded");
    QTest::addColumn<QString>("kind");
    QByteArray doubling = R"({"type":"object","properties":{"x":{"$ref":"#/$defs/a0"}},"$defs":{)";
    QByteArray objects = doubling;
    for (int i = 0; i < 25; ++i) {
        const QByteArray next = "{\"$ref\":\"#/$defs/a" + QByteArray::number(i + 1) + "\"}";
        const QByteArray name = "\"a" + QByteArray::number(i) + "\":";
        doubling += name + "{\"allOf\":[" + next + "," + next + "]},";
        objects += name + "{\"anyOf\":[" + next + "," + next + "]},";
    }
    QTest::newRow("2^25 allOf") << QByteArray(doubling + R"("a25":{"type":"string"}}})") << false << u"json"_s;
    // Variants are read one level at a time: 25 choices down stands the text.
    QTest::newRow("2^25 anyOf") << QByteArray(objects + R"("a25":{"type":"string"}}})") << false << u"string"_s;
    QTest::newRow("a reference to itself")
        << QByteArray(R"({"properties":{"x":{"$ref":"#/properties/x"}}})") << false << u"json"_s;
    QTest::newRow("two that refer to each other") << QByteArray(
        R"({"properties":{"x":{"$ref":"#/$defs/a"}},"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"allOf":[{"$ref":"#/$defs/a"}]}}})")
                                                  << false << u"json"_s;
    QTest::newRow("nested 200 deep") << QByteArray(R"({"properties":{"x":)" + QByteArray(R"({"allOf":[)").repeated(80)
                                                   + R"({"type":"string"})" + QByteArray("]}").repeated(80) + "}}")
                                     << true << u"json"_s;
    QTest::newRow("101 variants") << QByteArray(
        R"({"properties":{"x":{"anyOf":[)"
        + QByteArray(R"({"type":"object","properties":{"a":{"type":"string"}}},)").repeated(100)
        + R"({"type":"string"}]}}})")
                                  << true << u"json"_s;
}

void TestSchemaReader::r06_fallsBackToJsonForASchemaBomb()
{
    QFETCH(QByteArray, schema);
    QFETCH(bool, bounded);
    QFETCH(QString, kind);
    OwnTimer timer;
    timer.start();
    const Json document = json(schema);
    QVERIFY(document.is_object());
    SchemaReader reader(document);
    const SchemaField *field = reader.root().property(u"x"_s);
    QVERIFY(field);
    int depth = 0;
    while (field->kind == FieldKind::Variant && ++depth < 100) {
        field = field->variants().first();
    }
    QCOMPARE(kindName(*field), kind);
    QCOMPARE(field->reason.isEmpty(), kind != "json"_L1);
    QCOMPARE(SchemaCost::isBounded(document), bounded);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestSchemaReader::r04_readsTenThousandFieldsAndFiftyThousandChoices()
{
    QByteArray text = R"({"type":"object","properties":{)";
    for (int i = 0; i < 10000; ++i) {
        text += "\"field_" + QByteArray::number(i) + "\":{\"type\":\"string\"},";
    }
    text += R"("choice":{"enum":[0)";
    for (int i = 1; i < 50000; ++i) {
        text += ',' + QByteArray::number(i);
    }
    text += "]}}}";
    const Json schema = json(text);
    OwnTimer timer;
    timer.start();
    SchemaReader reader(schema);
    QCOMPARE(reader.root().properties().size(), 10001);
    QCOMPARE(reader.root().properties().last()->choices.size(), 50000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSchemaReader)
#include "tst_schemareader.moc"
