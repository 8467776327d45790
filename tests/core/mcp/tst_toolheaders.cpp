// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/toolheaders.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Result<ToolHeaders> ofProperties(const QByteArray &properties)
{
    return ToolHeaders::fromSchema(json(R"({"type":"object","properties":)" + properties + '}'));
}

/// "Name: value", one a header.
QByteArrayList lines(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList list;
    for (const auto &[name, value] : fields) {
        list.append(name + ": " + value);
    }
    return list;
}

} // namespace

class TestToolHeaders : public QObject
{
    Q_OBJECT
private slots:
    void findsAnnotationsInNestedProperties();
    void hasNoneWithoutASchema();
    void takesNoNameOrDataForAnAnnotation();
    void h13_refusesAnInvalidAnnotation_data();
    void h13_refusesAnInvalidAnnotation();
    void h13_wrapsWhatAHeaderCannotCarry_data();
    void h13_wrapsWhatAHeaderCannotCarry();
    void h13_saysWhenWhatIsWrappedIsNoBase64();
    void h13_keepsUnsafeArgumentsInOneLine();
    void mirrorsTheValueAtTheExactPath();
    void mirrorsScalarsOnly_data();
    void mirrorsScalarsOnly();
    void searchesADeepSchema();
};

void TestToolHeaders::findsAnnotationsInNestedProperties()
{
    const auto headers = ofProperties(R"({"region":{"type":"string","x-mcp-header":"Region"},"query":{"type":"string"},
        "where":{"type":"object","properties":{"a.b":{"type":"integer","x-mcp-header":"x!#$%&'*+-.^_`|~9"}}},
        "on":{"type":["boolean"],"x-mcp-header":"On"}})");
    QVERIFY(headers);
    using Type = ToolHeader::Type;
    const QList<ToolHeader> expected{{{"region"}, "Region", Type::String},
                                     {{"on"}, "On", Type::Boolean},
                                     {{"where", "a.b"}, "x!#$%&'*+-.^_`|~9", Type::Integer}};
    QCOMPARE(headers->list(), expected);
}

void TestToolHeaders::hasNoneWithoutASchema()
{
    QVERIFY(ToolHeaders::fromSchema(Json::null())->isEmpty());
    QVERIFY(ToolHeaders::fromSchema(json("true"))->isEmpty());
    QVERIFY(ofProperties("{}")->isEmpty());
    QVERIFY(ofProperties("{}")->fields(R"({"a":1})").isEmpty());
}

void TestToolHeaders::takesNoNameOrDataForAnAnnotation()
{
    const auto headers = ToolHeaders::fromSchema(json(R"({"type":"object","default":{"x-mcp-header":"A"},
        "examples":[{"x-mcp-header":""}],"properties":{"x-mcp-header":{"type":"string"},
        "a":{"const":{"x-mcp-header":1},"enum":[{"x-mcp-header":1}]}},"$defs":{"x-mcp-header":{"type":"string"}}})"));
    QVERIFY(headers);
    QVERIFY(headers->isEmpty());
}

void TestToolHeaders::h13_refusesAnInvalidAnnotation_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");
    const auto onProperty = [](const char *row, const QByteArray &property, const QString &reason) {
        QTest::newRow(row) << R"({"properties":{"v":)" + property + "}}" << u"/properties/v/x-mcp-header"_s << reason;
    };
    const auto onName = [&onProperty](const char *row, const QByteArray &name, const QString &reason) {
        onProperty(row, R"({"type":"string","x-mcp-header":)" + name + '}', reason);
    };
    onName("empty", R"("")", u"empty"_s);
    onName("space", R"("My Region")", u"header's name"_s);
    onName("colon", R"("Region:Primary")", u"header's name"_s);
    onName("no ASCII", R"("Région")", u"header's name"_s);
    onName("tab", R"("Region\t1")", u"control"_s);
    onName("line end", R"("a\r\nEvil: 1")", u"control"_s);
    onName("NUL", R"("a\u0000")", u"control"_s);
    onName("DEL", R"("a\u007f")", u"control"_s);
    onName("a number", "5", u"number"_s);
    onName("null", "null", u"null"_s);
    onName("a number kept as text", "1.0", u"number"_s);
    for (const char *type : {R"("object")", R"("array")", R"("null")", R"("number")", R"(["string","null"])",
                             R"(["string","integer"])", R"([])", R"(7)"}) {
        onProperty(type, QByteArray(R"({"type":)") + type + R"(,"x-mcp-header":"V"})", u"no string"_s);
    }
    onProperty("no type", R"({"x-mcp-header":"V"})", u"no string"_s);
    for (const QByteArray &twin : {"Region"_ba, "rEGION"_ba}) {
        QTest::newRow(("twice " + twin).constData())
            << R"({"properties":{"a":{"type":"string","x-mcp-header":"Region"},"b":{"type":"string","x-mcp-header":")"
                   + twin + R"("}}})"
            << u"/properties/b/x-mcp-header"_s << u"Two"_s;
    }
    const QByteArray annotated = R"({"type":"string","x-mcp-header":"V"})";
    for (const char *keyword : {"items", "contains", "additionalProperties", "not", "if", "then", "else",
                                "propertyNames", "unevaluatedItems", "contentSchema", "x-unknown"}) {
        QTest::newRow(keyword) << QByteArray("{\"") + keyword + "\":" + annotated + '}'
                               << u'/' + QLatin1StringView(keyword) + u"/x-mcp-header"_s
                               << QString::fromLatin1(keyword);
    }
    for (const char *keyword : {"allOf", "anyOf", "oneOf", "prefixItems", "items"}) {
        QTest::newRow((QByteArray(keyword) + " list").constData())
            << QByteArray("{\"") + keyword + "\":[true," + annotated + "]}"
            << u'/' + QLatin1StringView(keyword) + u"/1/x-mcp-header"_s << QString::fromLatin1(keyword);
    }
    for (const char *keyword : {"$defs", "definitions", "patternProperties", "dependentSchemas"}) {
        QTest::newRow(keyword) << QByteArray("{\"") + keyword + R"(":{"a/b":)" + annotated + "}}"
                               << u'/' + QLatin1StringView(keyword) + u"/a~1b/x-mcp-header"_s
                               << QString::fromLatin1(keyword);
    }
    QTest::newRow("properties under items")
        << R"({"properties":{"a":{"items":{"properties":{"v":)" + annotated + "}}}}}"
        << u"/properties/a/items/properties/v/x-mcp-header"_s << u"items"_s;
    QTest::newRow("on the root") << annotated << u"/x-mcp-header"_s << u"#"_s;
}

void TestToolHeaders::h13_refusesAnInvalidAnnotation()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, where);
    QFETCH(const QString, reason);
    const auto headers = ToolHeaders::fromSchema(json(schema));
    QVERIFY(!headers);
    QCOMPARE(headers.error().kind, Error::Kind::Protocol);
    QCOMPARE(headers.error().where, where);
    QVERIFY2(headers.error().message.contains(reason), qPrintable(headers.error().message));
}

void TestToolHeaders::h13_wrapsWhatAHeaderCannotCarry_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << u"us-west1"_s << "us-west1"_ba;
    QTest::newRow("no ASCII") << u"Hello, 世界"_s << "=?base64?SGVsbG8sIOS4lueVjA==?="_ba;
    QTest::newRow("spaces around") << u" padded "_s << "=?base64?IHBhZGRlZCA=?="_ba;
    QTest::newRow("space before") << u" us-west1"_s << "=?base64?IHVzLXdlc3Qx?="_ba;
    QTest::newRow("space behind") << u"us-west1 "_s << "=?base64?dXMtd2VzdDEg?="_ba;
    QTest::newRow("space inside") << u"us west 1"_s << "us west 1"_ba;
    QTest::newRow("line end") << u"line1\nline2"_s << "=?base64?bGluZTEKbGluZTI=?="_ba;
    QTest::newRow("CR LF") << u"line1\r\nline2"_s << "=?base64?bGluZTENCmxpbmUy?="_ba;
    QTest::newRow("tab before") << u"\tindented"_s << "=?base64?CWluZGVudGVk?="_ba;
    QTest::newRow("tab inside") << u"a\tb"_s << "=?base64?YQli?="_ba;
    QTest::newRow("DEL") << u"\x7f"_s << "=?base64?fw==?="_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << "=?base64?AA==?="_ba;
    QTest::newRow("looks wrapped") << u"=?base64?literal?="_s << "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="_ba;
    QTest::newRow("begins wrapped") << u"=?base64?literal"_s << "=?base64?literal"_ba;
    QTest::newRow("marker in capitals") << u"=?BASE64?x?="_s << "=?BASE64?x?="_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
}

void TestToolHeaders::h13_wrapsWhatAHeaderCannotCarry()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, header);
    QCOMPARE(headerText(value), header);
    QCOMPARE(headerText(QByteArrayView(value.toUtf8())), header);
    QVERIFY(!headerText(value).isNull());
    QCOMPARE(textOfHeader(header), value.toUtf8());
}

void TestToolHeaders::h13_saysWhenWhatIsWrappedIsNoBase64()
{
    for (const char *wrong : {"=?base64?SGVsbG8?=", "=?base64?SGVs!!!bG8=?=", "=?base64?SGVsbG9=?="}) {
        QVERIFY2(!textOfHeader(wrong), wrong);
    }
    QCOMPARE(textOfHeader("=?base64?="), "=?base64?="_ba); // begin and end lie over each other: no wrapping
}

void TestToolHeaders::h13_keepsUnsafeArgumentsInOneLine()
{
    const auto headers = ofProperties(R"({"v":{"type":"string","x-mcp-header":"V"}})");
    for (int code = 0; code < 0x20; ++code) {
        const QByteArray escape = "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        const auto fields = headers->fields(R"({"v":"a)" + escape + R"(b"})");
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.constFirst().second, "=?base64?" + ("a" + QByteArray(1, char(code)) + "b").toBase64() + "?=");
    }
}

void TestToolHeaders::mirrorsTheValueAtTheExactPath()
{
    const auto headers = ofProperties(R"({"region":{"type":"string","x-mcp-header":"Region"},
        "method":{"type":"string","x-mcp-header":"Method"},"debug":{"type":"boolean","x-mcp-header":"Debug"},
        "deep":{"properties":{"é":{"type":"integer","x-mcp-header":"Deep"}}}})");
    QVERIFY(headers);
    QCOMPARE(lines(headers->fields(R"({"query":"q","Region":"no","region":"us","method":"m","deep":{"é":-7}})")),
             (QByteArrayList{"Mcp-Param-Region: us", "Mcp-Param-Method: m", "Mcp-Param-Deep: -7"}));
    QCOMPARE(lines(headers->fields(R"({"r\u0065gion":"a","region":"b","debug":false,"deep":[{"é":1}]})")),
             (QByteArrayList{"Mcp-Param-Region: b", "Mcp-Param-Debug: false"}));
    QVERIFY(headers->fields("").isEmpty());
    QVERIFY(headers->fields("[1]").isEmpty());
    QVERIFY(headers->fields(R"({"region":)").isEmpty());
}

void TestToolHeaders::mirrorsScalarsOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("header"); // null: none
    QTest::newRow("text") << R"("a\u00e9")"_ba << "=?base64?YcOp?="_ba;
    QTest::newRow("empty text") << R"("")"_ba << QByteArray("");
    QTest::newRow("true") << "true"_ba << "true"_ba;
    QTest::newRow("false") << "false"_ba << "false"_ba;
    QTest::newRow("integer") << "42"_ba << "42"_ba;
    QTest::newRow("zero") << "-0"_ba << "0"_ba;
    QTest::newRow("integer with a point") << "42.0"_ba << "42"_ba;
    QTest::newRow("integer with an exponent") << "-1.5e2"_ba << "-150"_ba;
    QTest::newRow("largest") << "9007199254740991"_ba << "9007199254740991"_ba;
    QTest::newRow("smallest") << "-9007199254740991"_ba << "-9007199254740991"_ba;
    QTest::newRow("too large") << "9007199254740992"_ba << QByteArray();
    QTest::newRow("too small") << "-9007199254740992"_ba << QByteArray();
    QTest::newRow("40 digits") << "1234567890123456789012345678901234567890"_ba << QByteArray();
    QTest::newRow("1e999999999999999999999") << "1e999999999999999999999"_ba << QByteArray();
    QTest::newRow("fraction") << "3.14159"_ba << QByteArray();
    QTest::newRow("null") << "null"_ba << QByteArray();
    QTest::newRow("object") << R"({"a":1})"_ba << QByteArray();
    QTest::newRow("array") << "[1]"_ba << QByteArray();
}

void TestToolHeaders::mirrorsScalarsOnly()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, header);
    const auto fields = ofProperties(R"({"v":{"type":"string","x-mcp-header":"V"}})")->fields(R"({"v":)" + value + '}');
    QCOMPARE(fields.size(), header.isNull() ? 0 : 1);
    if (!header.isNull()) {
        QCOMPARE(fields.constFirst().second, header);
        QVERIFY(!fields.constFirst().second.isNull());
    }
}

void TestToolHeaders::searchesADeepSchema()
{
    QByteArray deep = R"({"type":"string","x-mcp-header":"V"})";
    for (int level = 0; level < 120; ++level) {
        deep = R"({"properties":{"a":)" + deep + "}}";
    }
    const auto headers = ToolHeaders::fromSchema(json(deep));
    QVERIFY(headers);
    QCOMPARE(headers->list().constFirst().path.size(), 120);
}

QTEST_GUILESS_MAIN(TestToolHeaders)
#include "tst_toolheaders.moc"
