// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/schema.h"
#include "tests/lab/owntimer.h"

#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    const auto parsed = parseJson(text, {.depth = 1000});
    return parsed ? parsed->value : Json(u"no JSON: %1"_s.arg(QString::fromUtf8(text)).toStdString());
}

Schema compiled(const QByteArray &text)
{
    Result<Schema> schema = Schema::compile(json(text));
    return schema ? *schema : Schema();
}

QString faultsOf(const QByteArray &schema, const QByteArray &instance) // "pointer keyword message" a line
{
    const Result<Schema> made = Schema::compile(json(schema));
    if (!made) {
        return u"schema: "_s + made.error().message;
    }
    QStringList lines;
    for (const SchemaFault &fault : made->validate(json(instance))) {
        lines.append(u"%1 %2 %3"_s.arg(fault.pointer, fault.keyword, fault.message));
    }
    return lines.join(u'\n');
}

QByteArray doubled(int levels, const QByteArray &keyword) // every level asks the next one twice
{
    QByteArray text = "{\"$ref\":\"#/$defs/a0\",\"$defs\":{";
    for (int i = 0; i < levels; ++i) {
        const QByteArray next = "{\"$ref\":\"#/$defs/a" + QByteArray::number(i + 1) + "\"}";
        text += "\"a" + QByteArray::number(i) + "\":{\"" + keyword + "\":[" + next + ',' + next + "]},";
    }
    return text + "\"a" + QByteArray::number(levels) + "\":{\"type\":\"string\"}}}";
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrongInOneSentence_data();
    void saysWhatIsWrongInOneSentence();
    void pointsAtTheMissingProperty();
    void reportsTheFormThatWasMeant_data();
    void reportsTheFormThatWasMeant();
    void checksFormats_data();
    void checksFormats();
    void readsTheDialectTheSchemaNames_data();
    void readsTheDialectTheSchemaNames();
    void comparesNumbersExactly_data();
    void comparesNumbersExactly();
    void readsEcmaPatterns_data();
    void readsEcmaPatterns();
    void followsReferencesInsideTheDocument_data();
    void followsReferencesInsideTheDocument();
    void refusesBrokenSchemas_data();
    void refusesBrokenSchemas();
    void y15_fetchesNoReference_data();
    void y15_fetchesNoReference();
    void y15_opensNoConnection();
    void r05_boundsCatastrophicPatterns_data();
    void r05_boundsCatastrophicPatterns();
    void r06_survivesSchemaBombs_data();
    void r06_survivesSchemaBombs();
    void r06_stopsAtAHundredFaults();
};

void TestSchema::saysWhatIsWrongInOneSentence_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("faults");

    const auto row = [](const char *name, const QByteArray &schema, const QByteArray &instance, const QString &faults) {
        QTest::newRow(name) << schema << instance << faults;
    };
    row("fits", R"({"type":"object"})", "{}", u""_s);
    row("type", R"({"type":"integer"})", R"("1")", u" type Must be a whole number."_s);
    row("a kept number is no text", R"({"type":"string"})", "1.0", u" type Must be text."_s);
    row("1.0 is whole", R"({"type":"integer"})", "1.0", u""_s);
    row("types", R"({"type":["string","number","null"]})", "[]", u" type Must be text, a number or null."_s);
    row("minimum", R"({"minimum":3})", "2", u" minimum Must be at least 3."_s);
    row("maximum keeps its spelling", R"({"maximum":1.50})", "1.51", u" maximum Must be at most 1.50."_s);
    row("exclusive", R"({"exclusiveMinimum":0,"exclusiveMaximum":1})", "0",
        u" exclusiveMinimum Must be more than 0."_s);
    row("enum", R"({"enum":["a",1,null]})", R"("b")", u" enum Not one of the allowed values."_s);
    row("enum by value", R"({"enum":[1.0,{"a":1,"b":2}]})", R"({"b":2.0,"a":1})", u""_s);
    row("const", R"({"const":{"a":1}})", "{}", u" const Must be {\"a\":1}."_s);
    row("empty text", R"({"minLength":1})", R"("")", u" minLength Must not be empty."_s);
    row("length in characters", R"({"maxLength":2})", "\"ä\xF0\x9F\x98\x80\"", u""_s);
    row("too long", R"({"maxLength":2})", R"("abc")", u" maxLength Must have at most 2 characters."_s);
    row("pattern", R"({"pattern":"^a+$"})", R"("b")", u" pattern Does not match the pattern ^a+$."_s);
    row("items", R"({"items":{"type":"string"},"minItems":3})", R"(["a",1])",
        u"/1 type Must be text.\n minItems Must have at least 3 items."_s);
    row("tuple", R"({"prefixItems":[{"type":"string"}],"items":false})", R"(["a",1])",
        u"/1 items One item too many."_s);
    row("same items", R"({"uniqueItems":true})", R"([1,{"a":1},1.0])", u" uniqueItems Items 1 and 3 are the same."_s);
    row("unknown property", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1,"b/c":2})",
        u"/b~1c additionalProperties Not a known property."_s);
    row("nested", R"({"properties":{"a":{"items":{"properties":{"b":{"type":"boolean"}}}}}})", R"({"a":[{},{"b":0}]})",
        u"/a/1/b type Must be true or false."_s);
    row("not", R"({"not":{"type":"null"}})", "null", u" not This value is not allowed."_s);
    row("one of two", R"({"oneOf":[{"minimum":1},{"maximum":9}]})", "5",
        u" oneOf Fits more than one of the allowed forms; exactly one is allowed."_s);
    row("names", R"({"propertyNames":{"pattern":"^[a-z]+$"}})", R"({"A":1})",
        u"/A propertyNames This name is not allowed."_s);
    row("nothing", "false", "1", u"  No value is allowed here."_s);
    row("unevaluated", R"({"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false})", R"({"a":1,"b":1})",
        u"/b unevaluatedProperties Not a known property."_s);
}

void TestSchema::saysWhatIsWrongInOneSentence()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QTEST(faultsOf(schema, instance), "faults");
}

void TestSchema::pointsAtTheMissingProperty()
{
    QCOMPARE(faultsOf(R"({"required":["b","a"]})", R"({"b":1})"), u"/a required Required."_s);
    QCOMPARE(faultsOf(R"({"properties":{"o":{"required":["x/y"]}}})", R"({"o":{}})"), u"/o/x~1y required Required."_s);
    QCOMPARE(faultsOf(R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})"), u"/b dependentRequired Required."_s);
}

void TestSchema::reportsTheFormThatWasMeant_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("faults");
    QTest::newRow("nullable text") << QByteArray(R"({"anyOf":[{"type":"string","minLength":3},{"type":"null"}]})")
                                   << QByteArray(R"("a")") << u" minLength Must have at least 3 characters."_s;
    QTest::newRow("by a constant") << QByteArray(
        R"({"oneOf":[{"properties":{"k":{"const":"a"}},"required":["x"]},{"properties":{"k":{"const":"b"}}}]})")
                                   << QByteArray(R"({"k":"a"})") << u"/x required Required."_s;
    QTest::newRow("none") << QByteArray(R"({"anyOf":[{"type":"string"},{"type":"null"}]})") << QByteArray("1")
                          << u" anyOf Fits none of the allowed forms."_s;
}

void TestSchema::reportsTheFormThatWasMeant()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QTEST(faultsOf(schema, instance), "faults");
}

void TestSchema::checksFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &format, const QString &text, const QString &message) {
        QTest::addRow("%s %s", qPrintable(format), qPrintable(text)) << format << text << message;
    };
    row(u"date"_s, u"2024-02-29"_s, u""_s);
    row(u"date"_s, u"2023-02-29"_s, u"Not a date. Use YYYY-MM-DD."_s);
    row(u"date"_s, u"2023-2-9"_s, u"Not a date. Use YYYY-MM-DD."_s);
    row(u"date"_s, u"2023-02-09\n"_s, u"Not a date. Use YYYY-MM-DD."_s);
    row(u"date-time"_s, u"2024-02-29T23:59:60.123Z"_s, u""_s);
    row(u"date-time"_s, u"2024-02-29t01:00:00+05:30"_s, u""_s);
    row(u"date-time"_s, u"2024-02-29 01:00:00Z"_s, u"Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ."_s);
    row(u"date-time"_s, u"2024-02-29T01:00:00"_s, u"Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ."_s);
    row(u"time"_s, u"24:00:00Z"_s, u"Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z."_s);
    row(u"email"_s, u"a.b+c@example.org"_s, u""_s);
    row(u"email"_s, u"a@b@c"_s, u"Not an email address."_s);
    row(u"email"_s, u"a..b@example.org"_s, u"Not an email address."_s);
    row(u"uri"_s, u"https://example.org:80/a?b#c"_s, u""_s);
    row(u"uri"_s, u"urn:a:b"_s, u""_s);
    row(u"uri"_s, u"/relative"_s, u"Not an address. Use a form such as https://example.org/path."_s);
    row(u"uri"_s, u"https://a b"_s, u"Not an address. Use a form such as https://example.org/path."_s);
    row(u"uuid"_s, u"123e4567-e89b-12d3-a456-426614174000"_s, u""_s);
    row(u"uuid"_s, u"123e4567e89b12d3a456426614174000"_s, u"Not a UUID."_s);
    row(u"ipv4"_s, u"127.0.0.1"_s, u""_s);
    row(u"ipv4"_s, u"127.0.0.01"_s, u"Not an IPv4 address."_s);
    row(u"ipv6"_s, u"::ffff:127.0.0.1"_s, u""_s);
    row(u"ipv6"_s, u"1::2::3"_s, u"Not an IPv6 address."_s);
    row(u"unheard-of"_s, u"anything"_s, u""_s);
}

void TestSchema::checksFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const QString faults = faultsOf("{\"format\":" + jsonString(format) + '}', jsonString(text));
    QCOMPARE(faults, message.isEmpty() ? QString() : u" format "_s + message);
}

void TestSchema::readsTheDialectTheSchemaNames_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *dialect, const char *rest, const char *instance,
                        const QString &faults) {
        QTest::newRow(name) << QByteArray(dialect) << QByteArray(rest) << QByteArray(instance) << faults;
    };
    row("draft 4", "http://json-schema.org/draft-04/schema#", R"("minimum":1,"exclusiveMinimum":true)", "1",
        u" minimum Must be more than 1."_s);
    row("draft 6", "http://json-schema.org/draft-06/schema#", R"("items":[{"type":"string"}],"additionalItems":false)",
        R"(["a","b"])", u"/1 additionalItems One item too many."_s);
    row("draft 7", "http://json-schema.org/draft-07/schema#",
        R"("$ref":"#/definitions/a","minimum":9,"definitions":{"a":{"type":"number"}})", "1", u""_s);
    row("2019-09", "https://json-schema.org/draft/2019-09/schema",
        R"("$recursiveAnchor":true,"items":{"$recursiveRef":"#"},"type":"array")", "[[1]]",
        u"/0/0 type Must be a list."_s);
    row("2020-12", "https://json-schema.org/draft/2020-12/schema",
        R"("$ref":"#/$defs/a","minimum":9,"$defs":{"a":{"type":"number"}})", "1", u" minimum Must be at least 9."_s);
    row("unknown", "https://example.org/mine", R"("type":"string")", "1",
        u"schema: The schema is written in a dialect Signalbox does not know: https://example.org/mine."_s);
    row("draft 3", "http://json-schema.org/draft-03/schema#", R"("type":"string")", "1",
        u"schema: The schema is written in a dialect Signalbox does not know: https://json-schema.org/draft-03/schema."_s);
    row("https, without a hash", "https://json-schema.org/draft-07/schema", R"("type":"string")", "1",
        u" type Must be text."_s);
    row("draft 4 has no const in its words, but servers write it", "http://json-schema.org/draft-04/schema#",
        R"("const":2)", "1", u" const Must be 2."_s);
    row("draft 6: exclusive limits are numbers", "http://json-schema.org/draft-06/schema#", R"("exclusiveMinimum":1)",
        "1", u" exclusiveMinimum Must be more than 1."_s);
    row("draft 7: conditions", "http://json-schema.org/draft-07/schema#",
        R"("if":{"minimum":5},"then":{"maximum":6},"else":true)", "9", u" maximum Must be at most 6."_s);
    row("2019-09: dependentRequired", "https://json-schema.org/draft/2019-09/schema",
        R"("dependentRequired":{"a":["b"]})", R"({"a":1})", u"/b dependentRequired Required."_s);
}

void TestSchema::readsTheDialectTheSchemaNames()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, rest);
    QFETCH(QByteArray, instance);
    QTEST(faultsOf("{\"$schema\":\"" + dialect + "\"," + rest + '}', instance), "faults");
}

void TestSchema::comparesNumbersExactly_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *schema, const char *instance, bool fits) {
        QTest::addRow("%s %s", schema, instance) << QByteArray(schema) << QByteArray(instance) << fits;
    };
    row(R"({"multipleOf":0.01})", "4.35", true);
    row(R"({"multipleOf":0.01})", "4.351", false);
    row(R"({"multipleOf":1e-8})", "12391239123", true);
    row(R"({"multipleOf":3})", "1e400", false);
    row(R"({"multipleOf":7})", "0.0", true);
    row(R"({"maximum":9007199254740992})", "9007199254740993", false);
    row(R"({"maximum":18446744073709551616})", "18446744073709551617", false);
    row(R"({"minimum":-1e999})", "-1e998", true);
    row(R"({"exclusiveMaximum":0})", "-0", false);
    row(R"({"const":1e2})", "100", true);
    row(R"({"const":10000000000000000000000000000000000000001})", "10000000000000000000000000000000000000000", false);
    row(R"({"type":"integer"})", "123456789012345678901234567890", true);
    row(R"({"type":"integer"})", "1e-1", false);
}

void TestSchema::comparesNumbersExactly()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(bool, fits);
    QCOMPARE(faultsOf(schema, instance).isEmpty(), fits);
}

void TestSchema::readsEcmaPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &pattern, const QString &text, bool fits) {
        QTest::addRow("%s %s", qPrintable(pattern), qPrintable(text)) << pattern << text << fits;
    };
    row(u"b"_s, u"abc"_s, true);
    row(u""_s, u"abc"_s, true);
    row(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s, u"a-slug-of-words"_s, true);
    row(u"^a$"_s, u"a\n"_s, false);
    row(u"^\\u00e4$"_s, u"ä"_s, true);
    row(u"^\\ud83d\\ude00$"_s, u"\U0001F600"_s, true);
    row(u"^.$"_s, u"\U0001F600"_s, true);
    row(u"^\\p{Letter}+$"_s, u"äß"_s, true);
    row(u"^[^]$"_s, u"\n"_s, true);
    row(u"[]"_s, u"a"_s, false);
    row(u"^[[:a]+$"_s, u"[:a"_s, true);
    row(u"^\\d+$"_s, u"\u0661"_s, false);
    row(u"^\\/a\\.b$"_s, u"/a.b"_s, true);
    row(u"^[$]\\$$"_s, u"$$"_s, true);
    row(u"^(?<y>\\d)\\k<y>$"_s, u"11"_s, true);
    row(u"^(?!x)(?=a)a(?<=a)$"_s, u"a"_s, true);
}

void TestSchema::readsEcmaPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const QString faults = faultsOf("{\"pattern\":" + jsonString(pattern) + '}', jsonString(text));
    QVERIFY(!faults.startsWith(u"schema"));
    QCOMPARE(faults.isEmpty(), fits);
}

void TestSchema::followsReferencesInsideTheDocument_data()
{
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *name, const char *schema) { QTest::newRow(name) << QByteArray(schema); };
    row("definition", R"({"$ref":"#/$defs/s","$defs":{"s":{"type":"string"}}})");
    row("old definition", R"({"$ref":"#/definitions/s","definitions":{"s":{"type":"string"}}})");
    row("anchor", R"({"$ref":"#s","$defs":{"x":{"$anchor":"s","type":"string"}}})");
    row("escaped step", R"({"$ref":"#/$defs/a~1b%25~0","$defs":{"a/b%~":{"type":"string"}}})");
    row("address", R"({"$id":"https://example.org/a/b","$ref":"c","$defs":{"c":{"$id":"c","type":"string"}}})");
    row("its own address",
        R"({"$id":"https://example.org/a","$ref":"https://example.org/a#/$defs/s","$defs":{"s":{"type":"string"}}})");
    row("outside the keywords", R"({"$ref":"#/x-mine/s","x-mine":{"s":{"type":"string"}}})");
    row("into a list", R"({"$ref":"#/x/1","x":[{},{"type":"string"}]})");
    row("a chain", R"({"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"type":"string"}}})");
    row("by name",
        R"({"$id":"urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed","$ref":"#/$defs/s","$defs":{"s":{"type":"string"}}})");
}

void TestSchema::followsReferencesInsideTheDocument()
{
    QFETCH(QByteArray, schema);
    QCOMPARE(faultsOf(schema, "1"), u" type Must be text."_s);
    QCOMPARE(faultsOf(schema, "\"1\""), QString());
}

void TestSchema::refusesBrokenSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *schema, const QString &where) {
        QTest::newRow(name) << QByteArray(schema) << where;
    };
    row("a number", "1", u""_s);
    row("unknown type", R"({"properties":{"a":{"type":"text"}}})", u"/properties/a/type"_s);
    row("text as minimum", R"({"minimum":"1"})", u"/minimum"_s);
    row("negative length", R"({"minLength":-1})", u"/minLength"_s);
    row("no list", R"({"allOf":{}})", u""_s);
    row("no object", R"({"properties":[]})", u""_s);
    row("bad pattern", R"({"items":{"pattern":"("}})", u"/items/pattern"_s);
    row("a verb of PCRE2", R"({"pattern":"(*LIMIT_MATCH=999999999)a"})", u"/pattern"_s);
    row("reference to nowhere", R"({"$ref":"#/$defs/none"})", u"/$ref"_s);
    row("multiple of zero", R"({"multipleOf":0})", u"/multipleOf"_s);
}

void TestSchema::refusesBrokenSchemas()
{
    QFETCH(QByteArray, schema);
    const Result<Schema> made = Schema::compile(json(schema));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Usage);
    QVERIFY(made.error().message.endsWith(u'.'));
    QTEST(made.error().where, "where");
}

void TestSchema::y15_fetchesNoReference_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("network") << u"https://example.org/schema.json"_s;
    QTest::newRow("network, with a fragment") << u"http://127.0.0.1:1/a.json#/$defs/a"_s;
    QTest::newRow("without a scheme") << u"//example.org/a"_s;
    QTest::newRow("relative") << u"other.json"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("path") << u"/etc/hostname"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("the dialect itself") << u"https://json-schema.org/draft/2020-12/schema"_s;
}

void TestSchema::y15_fetchesNoReference()
{
    QFETCH(QString, reference);
    for (const QByteArray keyword : {"$ref", "$dynamicRef", "$recursiveRef"}) {
        const Result<Schema> made =
            Schema::compile(json("{\"properties\":{\"a\":{\"" + keyword + "\":" + jsonString(reference) + "}}}"));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Usage);
        QCOMPARE(made.error().message,
                 u"The schema refers to %1, which is outside it and is never fetched."_s.arg(reference));
        QCOMPARE(made.error().where, u"/properties/a/"_s + QString::fromLatin1(keyword));
    }
}

void TestSchema::y15_opensNoConnection()
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closer = qScopeGuard([server] { close(server); });
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof here;
    auto *const name = reinterpret_cast<sockaddr *>(&here);
    QVERIFY(bind(server, name, length) == 0 && listen(server, 1) == 0 && getsockname(server, name, &length) == 0);
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(ntohs(here.sin_port));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"type":"string"})");
    file.flush();
    QVERIFY(!Schema::compile(json("{\"$schema\":\"" + address + "/dialect\"}")));
    QVERIFY(!Schema::compile(json("{\"$id\":\"" + address + "/\",\"$ref\":\"next\"}")));
    QVERIFY(!Schema::compile(json("{\"$ref\":" + jsonString(u"file://"_s + file.fileName()) + '}')));
    pollfd asked{server, POLLIN, 0};
    QCOMPARE(poll(&asked, 1, 50), 0);
}

void TestSchema::r05_boundsCatastrophicPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    const QByteArray as(40, 'a');
    const QByteArray many(200'000, 'a');
    const QList<QByteArray> patterns{"^(a+)+$",
                                     "^(a|a)*$",
                                     "^(a|aa)+$",
                                     "^(.*a){20}$",
                                     "(a*)*b",
                                     "^(([a-z])+.)+[A-Z]([a-z])+$",
                                     "^(a?){40}a{40}$",
                                     "(x+x+)+y|^(a+a+)+$",
                                     "^(?:a(?:a|))*$",
                                     "(?=(a+))a*b\\1",
                                     "^((a{1,9}){1,9}){1,9}$",
                                     "(.*)(.*)(.*)(.*)(.*)x",
                                     "a*a*a*a*a*a*b",
                                     "(a+){2,}!",
                                     "^(\\w+\\s?)*$",
                                     "(?<!b)(a*)*c",
                                     "[a-z]+[a-z]+[a-z]+[0-9]",
                                     "^(?:(?:a*)*)*$",
                                     "(?:a|b|ab)*c",
                                     "((a*)+)+$"};
    for (const QByteArray &pattern : patterns) {
        QTest::addRow("%s, short", pattern.constData()) << pattern << as + "!";
        QTest::addRow("%s, long", pattern.constData()) << pattern << many + "!";
    }
}

void TestSchema::r05_boundsCatastrophicPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    const Schema schema = compiled("{\"pattern\":" + jsonString(QString::fromLatin1(pattern)) + '}');
    const Json instance(text.toStdString());
    QList<SchemaFault> faults;
    qint64 best = 1'000'000;
    for (int i = 0; i < 3 && best >= 100; ++i) { // a busy machine may hold up one run
        OwnTimer timer;
        timer.start();
        faults = schema.validate(instance);
        best = qMin(best, timer.elapsed());
    }
    QVERIFY2(best < 100, qPrintable(QString::number(best))); // the row's own figure
    for (const SchemaFault &fault : faults) {
        QCOMPARE(fault.keyword, u"pattern"_s);
    }
}

void TestSchema::r06_survivesSchemaBombs_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    const QByteArray deepList = QByteArray(200, '[') + QByteArray(200, ']');
    QTest::newRow("a reference to itself") << QByteArray(R"({"$ref":"#"})") << QByteArray("1");
    QTest::newRow("references in a ring") << QByteArray(
        R"({"$ref":"#/$defs/a","$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"}]},"b":{"not":{"$ref":"#/$defs/a"}}}})")
                                          << QByteArray("1");
    QTest::newRow("2^40 allOf") << doubled(40, "allOf") << QByteArray("\"x\"");
    QTest::newRow("2^40 anyOf that fails") << doubled(40, "anyOf") << QByteArray("1");
    QTest::newRow("2^40 oneOf") << doubled(40, "oneOf") << QByteArray("\"x\"");
    QTest::newRow("doubled at every level of the value") << QByteArray(
        R"({"$ref":"#/$defs/l","$defs":{"l":{"allOf":[{"items":{"$ref":"#/$defs/l"}},{"items":{"$ref":"#/$defs/l"}}]}}})")
                                                         << deepList;
    QTest::newRow("50 000 branches") << QByteArray("{\"anyOf\":[" + QByteArray("{\"const\":1},").repeated(24'000)
                                                   + "{\"const\":2}]}")
                                     << QByteArray('[' + QByteArray("3,").repeated(2000) + "3]");
    QTest::newRow("a deep schema") << QByteArray(QByteArray("{\"not\":").repeated(900) + "{}" + QByteArray(900, '}'))
                                   << QByteArray("1");
    QTest::newRow("a huge schema") << QByteArray("{\"enum\":[" + QByteArray("0,").repeated(100'000) + "0]}")
                                   << QByteArray("1");
}

void TestSchema::r06_survivesSchemaBombs()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const Json bomb = json(schema);
    const Json value = json(instance);
    OwnTimer timer;
    timer.start();
    const Result<Schema> made = Schema::compile(bomb);
    QString told = made ? QString() : made.error().message;
    if (made) {
        const auto faults = made->validate(value);
        told = faults.isEmpty() ? QString() : faults.last().message;
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(told.endsWith(u'.')); // never simply "valid"
}

void TestSchema::r06_stopsAtAHundredFaults()
{
    const auto faults =
        compiled(R"({"items":{"type":"string"}})").validate(json('[' + QByteArray("1,").repeated(500) + "1]"));
    QCOMPARE(faults.size(), 100);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
