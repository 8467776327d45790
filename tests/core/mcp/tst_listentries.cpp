// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/prompt.h"
#include "core/mcp/resource.h"
#include "core/mcp/tool.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Entries of tools/list, resources/list, resources/templates/list and prompts/list.
class TestListEntries : public QObject
{
    Q_OBJECT
private slots:
    void readsAWholeTool();
    void labelsAToolByTitleThenAnnotationThenName();
    void f15_listsWhatIsWrongWithATool_data();
    void f15_listsWhatIsWrongWithATool();
    void f15_refusesAToolWithoutAUsableName_data();
    void f15_refusesAToolWithoutAUsableName();
    void f09_keepsUnknownMembersAndNumberText();
    void readsAResource();
    void readsAResourceTemplate();
    void neverRoundsASize_data();
    void neverRoundsASize();
    void readsAPromptAndSkipsNamelessArguments();
    void keepsIconsWithASafeAddressOnly();
    void boundsTheIcons();
    void readsTheTaskSupportOfATool_data();
    void readsTheTaskSupportOfATool();
    void readsTheContentsOfAResource();
    void readsThePromptThatWasGot();
};

void TestListEntries::readsAWholeTool()
{
    const auto decoded = decodeTool(json(R"({"name":"read","title":"Read","description":"Reads.",
        "inputSchema":{"type":"object","properties":{"b":{},"a":{}}},"outputSchema":{"type":"object"},
        "annotations":{"title":"T","readOnlyHint":true,"destructiveHint":false,"openWorldHint":true}})"));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.name, u"read"_s);
    QCOMPARE(decoded.value.description, u"Reads."_s);
    QCOMPARE(compactJson(decoded.value.inputSchema), R"({"type":"object","properties":{"b":{},"a":{}}})"_ba);
    QVERIFY(decoded.value.outputSchema.is_object());
    const ToolAnnotations expected{
        .title = u"T"_s, .readOnly = true, .destructive = false, .idempotent = {}, .openWorld = true};
    QCOMPARE(decoded.value.annotations, expected);
}

void TestListEntries::labelsAToolByTitleThenAnnotationThenName()
{
    Tool tool;
    tool.name = u"name"_s;
    QCOMPARE(tool.label(), u"name"_s);
    tool.annotations.title = u"annotation"_s;
    QCOMPARE(tool.label(), u"annotation"_s);
    tool.title = u"title"_s;
    QCOMPARE(tool.label(), u"title"_s);
}

void TestListEntries::f15_listsWhatIsWrongWithATool_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("title is null") << R"({"name":"a","title":null,"inputSchema":{"type":"object"}})"_ba
                                   << QStringList{u"/title string null"_s};
    QTest::newRow("description is a number") << R"({"name":"a","description":5,"inputSchema":{"type":"object"}})"_ba
                                             << QStringList{u"/description string number"_s};
    QTest::newRow("a 40 digit number is a number")
        << R"({"name":"a","title":1234567890123456789012345678901234567890,"inputSchema":{"type":"object"}})"_ba
        << QStringList{u"/title string number"_s};
    QTest::newRow("no schema") << R"({"name":"a"})"_ba << QStringList{u"/inputSchema object absent"_s};
    QTest::newRow("schema as text") << R"({"name":"a","inputSchema":"{}"})"_ba
                                    << QStringList{u"/inputSchema object string"_s};
    QTest::newRow("schema of an array") << R"({"name":"a","inputSchema":{"type":"array"}})"_ba
                                        << QStringList{u"/inputSchema/type \"object\" array"_s};
    QTest::newRow("schema without type") << R"({"name":"a","inputSchema":{}})"_ba
                                         << QStringList{u"/inputSchema/type string absent"_s};
    QTest::newRow("hint as text") << R"({"name":"a","inputSchema":{"type":"object"},
                                         "annotations":{"readOnlyHint":"true"}})"_ba
                                  << QStringList{u"/annotations/readOnlyHint boolean string"_s};
    QTest::newRow("unusual name") << R"({"name":"a b","inputSchema":{"type":"object"}})"_ba
                                  << QStringList{u"/name 1 to 128 letters, digits, _ . - a b"_s};
}

void TestListEntries::f15_listsWhatIsWrongWithATool()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QStringList, expected);
    const auto decoded = decodeTool(json(entry));
    QCOMPARE(lines(decoded.deviations), expected);
    QVERIFY(decoded.usable);
    QVERIFY(decoded.value.title.isEmpty());
    QVERIFY(decoded.value.description.isEmpty());
    QVERIFY(!decoded.value.annotations.readOnly.has_value());
    QCOMPARE(decoded.deviations.constFirst().reference, u"server/tools"_s);
}

void TestListEntries::f15_refusesAToolWithoutAUsableName_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("first");
    QTest::newRow("absent") << R"({"inputSchema":{"type":"object"}})"_ba << u"/name string absent"_s;
    QTest::newRow("number") << R"({"name":1,"inputSchema":{"type":"object"}})"_ba << u"/name string number"_s;
    QTest::newRow("null") << R"({"name":null,"inputSchema":{"type":"object"}})"_ba << u"/name string null"_s;
    QTest::newRow("other key") << R"({"Name":"a","inputSchema":{"type":"object"}})"_ba << u"/name string absent"_s;
    QTest::newRow("NUL in key") << R"({"name\u0000":"a","inputSchema":{"type":"object"}})"_ba
                                << u"/name string absent"_s;
    QTest::newRow("no object") << R"("tool")"_ba << u" object string"_s;
    QTest::newRow("array") << R"([])"_ba << u" object array"_s;
}

void TestListEntries::f15_refusesAToolWithoutAUsableName()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, first);
    const auto decoded = decodeTool(json(entry));
    QVERIFY(!decoded.usable);
    QCOMPARE(lines(decoded.deviations).value(0), first);
    QVERIFY(!decoded.value.raw.isEmpty());
}

void TestListEntries::f09_keepsUnknownMembersAndNumberText()
{
    const QByteArray entry = R"({"zeta":1.0,"name":"a","inputSchema":{"type":"object","maximum":1e2},"alpha":[]})";
    QCOMPARE(decodeTool(json(entry)).value.raw, entry);
}

void TestListEntries::readsAResource()
{
    const auto decoded = decodeResource(json(R"({"uri":"mem:a","name":"a","title":"A","mimeType":"text/plain",
        "size":12,"annotations":{"audience":["user","robot"],"priority":2}})"));
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.uri, u"mem:a"_s);
    QCOMPARE(decoded.value.mimeType, u"text/plain"_s);
    QCOMPARE(decoded.value.size, 12);
    QVERIFY(!decoded.value.isTemplate);
    const QStringList expected{u"/annotations/priority number from 0 to 1 2"_s,
                               u"/annotations/audience array of user, assistant robot"_s};
    QCOMPARE(lines(decoded.deviations), expected);
    QVERIFY(!decodeResource(json(R"({"name":"a"})")).usable);
}

void TestListEntries::readsAResourceTemplate()
{
    const auto decoded = decodeResourceTemplate(json(R"({"uriTemplate":"mem:{path}","name":"files"})"));
    QVERIFY(decoded.usable);
    QVERIFY(decoded.value.isTemplate);
    QCOMPARE(decoded.value.uri, u"mem:{path}"_s);
    QVERIFY(!decodeResourceTemplate(json(R"({"uri":"mem:a","name":"files"})")).usable);
}

void TestListEntries::neverRoundsASize_data()
{
    QTest::addColumn<QByteArray>("size");
    for (const char *size : {"1.5", "-1", "\"12\"", "1e3", "99999999999999999999"}) {
        QTest::newRow(size) << QByteArray(size);
    }
}

void TestListEntries::neverRoundsASize()
{
    QFETCH(const QByteArray, size);
    const auto decoded = decodeResource(json(R"({"uri":"a:","name":"a","size":)" + size + '}'));
    QVERIFY(decoded.usable);
    QVERIFY(!decoded.value.size.has_value());
    QCOMPARE(decoded.deviations.size(), 1);
    QCOMPARE(decoded.deviations.constFirst().pointer, u"/size"_s);
}

void TestListEntries::readsAPromptAndSkipsNamelessArguments()
{
    const auto decoded = decodePrompt(json(R"({"name":"p","arguments":[{"name":"a","required":true},
        {"description":"nameless"},7,{"name":"b","required":"yes"}]})"));
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.arguments.size(), 2);
    QCOMPARE(decoded.value.arguments[0].required, true);
    QCOMPARE(decoded.value.arguments[1].required, false);
    const QStringList expected{u"/arguments/1/name string absent"_s, u"/arguments/2 object number"_s,
                               u"/arguments/3/required boolean string"_s};
    QCOMPARE(lines(decoded.deviations), expected);
    QVERIFY(!decodePrompt(json("{}")).usable);
}

void TestListEntries::keepsIconsWithASafeAddressOnly()
{
    const auto decoded = decodeTool(json(R"({"name":"a","inputSchema":{"type":"object"},"icons":[
        {"src":"https://example.org/a.png","mimeType":"image/png","sizes":["48x48","any"],"theme":"dark"},
        {"src":"data:image/png;base64,AQI="},{"src":"http://example.org/a.png"},{"src":"file:///etc/passwd"},
        {"src":"javascript:alert"},{"src":"a.png"},{"mimeType":"image/png"},5,
        {"src":"HTTPS://example.org/b","theme":"sepia"}]
})"));
    QVERIFY(decoded.usable);
    const QList<Icon> expected{
        {u"https://example.org/a.png"_s, u"image/png"_s, {u"48x48"_s, u"any"_s}, Icon::Theme::Dark},
        {u"data:image/png;base64,AQI="_s, {}, {}, Icon::Theme::Any},
        {u"HTTPS://example.org/b"_s, {}, {}, Icon::Theme::Any}};
    QCOMPARE(decoded.value.icons, expected);
    const QStringList deviations{u"/icons/2/src an https: or data: address http://example.org/a.png"_s,
                                 u"/icons/3/src an https: or data: address file:///etc/passwd"_s,
                                 u"/icons/4/src an https: or data: address javascript:alert"_s,
                                 u"/icons/5/src an https: or data: address a.png"_s,
                                 u"/icons/6/src string absent"_s,
                                 u"/icons/7 object number"_s,
                                 u"/icons/8/theme light or dark sepia"_s};
    QCOMPARE(lines(decoded.deviations), deviations);
}

void TestListEntries::boundsTheIcons()
{
    const QByteArray icons = R"({"src":"data:,"})" + R"(,{"src":"data:,"})"_ba.repeated(99);
    const auto decoded = decodeResource(json(R"({"uri":"a:","name":"a","icons":[)" + icons + "]}"));
    QCOMPARE(decoded.value.icons.size(), 64);
    QCOMPARE(lines(decoded.deviations), QStringList{u"/icons at most 64 icons 100"_s});
}

void TestListEntries::readsTheTaskSupportOfATool_data()
{
    QTest::addColumn<QByteArray>("execution");
    QTest::addColumn<Tool::TaskSupport>("support");
    QTest::addColumn<QStringList>("deviations");
    using Support = Tool::TaskSupport;
    QTest::newRow("absent") << "{}"_ba << Support::Forbidden << QStringList();
    QTest::newRow("forbidden") << R"({"taskSupport":"forbidden"})"_ba << Support::Forbidden << QStringList();
    QTest::newRow("optional") << R"({"taskSupport":"optional"})"_ba << Support::Optional << QStringList();
    QTest::newRow("required") << R"({"taskSupport":"required"})"_ba << Support::Required << QStringList();
    QTest::newRow("unknown") << R"({"taskSupport":"maybe"})"_ba << Support::Forbidden
                             << QStringList{u"/execution/taskSupport forbidden, optional or required maybe"_s};
    QTest::newRow("no object") << "true"_ba << Support::Forbidden << QStringList{u"/execution object boolean"_s};
}

void TestListEntries::readsTheTaskSupportOfATool()
{
    QFETCH(const QByteArray, execution);
    QFETCH(const Tool::TaskSupport, support);
    QFETCH(const QStringList, deviations);
    const auto decoded =
        decodeTool(json(R"({"name":"a","inputSchema":{"type":"object"},"execution":)" + execution + '}'));
    QCOMPARE(decoded.value.taskSupport, support);
    QCOMPARE(lines(decoded.deviations), deviations);
}

void TestListEntries::readsTheContentsOfAResource()
{
    const auto decoded = decodeReadResult(json(R"({"contents":[{"uri":"a:","mimeType":"text/plain","text":"t"},
        {"uri":"b:","blob":"AQI="},{"uri":"c:"},{"uri":"d:","text":"","blob":""},7]})"));
    QVERIFY(decoded.usable);
    const QList<ResourceContents> &contents = decoded.value.contents;
    QCOMPARE(contents.size(), 5);
    QCOMPARE(contents[0].uri, u"a:"_s);
    QCOMPARE(contents[0].text, u"t"_s);
    QVERIFY(contents[0].isText);
    QVERIFY(!contents[1].isText);
    QCOMPARE(contents[1].data, "\x01\x02"_ba);
    QCOMPARE(contents[4].raw, "7"_ba);
    QCOMPARE(lines(decoded.deviations),
             (QStringList{u"/contents/2/text string absent"_s, u"/contents/3/blob text or blob, not both both"_s,
                          u"/contents/4 object number"_s}));
    QVERIFY(!decodeReadResult(json("[]")).usable);
    QCOMPARE(lines(decodeReadResult(json("{}")).deviations), QStringList{u"/contents array absent"_s});
}

void TestListEntries::readsThePromptThatWasGot()
{
    const auto decoded = decodePromptResult(json(R"({"description":"d","messages":[
        {"role":"user","content":{"type":"text","text":"t"}},{"role":"system","content":{"type":"text","text":"s"}},
        {"role":"assistant"},5]})"));
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.description, u"d"_s);
    QCOMPARE(decoded.value.messages.size(), 3);
    QCOMPARE(decoded.value.messages[0].role, u"user"_s);
    QCOMPARE(decoded.value.messages[0].content.text, u"t"_s);
    QCOMPARE(decoded.value.messages[1].content.text, u"s"_s);
    QCOMPARE(lines(decoded.deviations),
             (QStringList{u"/messages/1/role user or assistant system"_s, u"/messages/2/content object absent"_s,
                          u"/messages/3 object number"_s}));
    QVERIFY(!decodePromptResult(json("5")).usable);
}

QTEST_GUILESS_MAIN(TestListEntries)
#include "tst_listentries.moc"
