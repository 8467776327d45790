// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/sampling.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestSampling : public QObject
{
    Q_OBJECT
private slots:
    void readsAWholeRequest();
    void readsTheToolLoop();
    void listsWhatIsWrongWithARequest_data();
    void listsWhatIsWrongWithARequest();
    void findsBrokenToolLoops_data();
    void findsBrokenToolLoops();
    void readsAnAnswer();
    void writesAnAnswer();
};

void TestSampling::readsAWholeRequest()
{
    const QByteArray text = R"({"messages":[{"role":"user","content":{"type":"text","text":"hi"}}],"maxTokens":100,)"
                            R"("modelPreferences":{"hints":[{"name":"a"},{}],"costPriority":0.3,"speedPriority":1},)"
                            R"("systemPrompt":"s","includeContext":"thisServer","temperature":0.1,)"
                            R"("stopSequences":["x"],"metadata":{"k":1.0},"toolChoice":{"mode":"required"},)"
                            R"("tools":[{"name":"t","inputSchema":{"type":"object"}}]})";
    const auto decoded = decodeSamplingRequest(json(text));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    const SamplingRequest &request = decoded.value;
    QCOMPARE(request.messages.size(), 1);
    QCOMPARE(request.messages[0].role, u"user"_s);
    QCOMPARE(request.messages[0].blocks.constFirst().content.text, u"hi"_s);
    QCOMPARE(request.maxTokens, 100);
    QCOMPARE(request.preferences.hints, QStringList{u"a"_s});
    QCOMPARE(request.preferences.cost, 0.3);
    QVERIFY(!request.preferences.intelligence);
    QCOMPARE(request.systemPrompt, u"s"_s);
    QCOMPARE(request.includeContext, u"thisServer"_s);
    QCOMPARE(request.temperature, 0.1);
    QCOMPARE(request.stopSequences, QStringList{u"x"_s});
    QCOMPARE(compactJson(request.metadata), R"({"k":1.0})"_ba);
    QCOMPARE(request.tools.constFirst().name, u"t"_s);
    QCOMPARE(request.toolChoice, SamplingRequest::ToolChoice::Required);
    QCOMPARE(request.raw, text);
}

void TestSampling::readsTheToolLoop()
{
    const auto decoded = decodeSamplingRequest(json(R"({"maxTokens":1,"messages":[
        {"role":"assistant","content":[{"type":"text","text":"so"},
            {"type":"tool_use","id":"1","name":"w","input":{"c":1.0}},
            {"type":"tool_use","id":"2","name":"w","input":{}}]},
        {"role":"user","content":[{"type":"tool_result","toolUseId":"2","content":[{"type":"text","text":"two"}]},
            {"type":"tool_result","toolUseId":"1","content":[],"structuredContent":[1],"isError":true}]}]})"));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    const SamplingBlock &use = decoded.value.messages[0].blocks[1];
    QCOMPARE(use.kind, SamplingBlock::Kind::ToolUse);
    QCOMPARE(use.id, u"1"_s);
    QCOMPARE(use.name, u"w"_s);
    QCOMPARE(compactJson(use.input), R"({"c":1.0})"_ba);
    const SamplingBlock &result = decoded.value.messages[1].blocks[1];
    QCOMPARE(result.kind, SamplingBlock::Kind::ToolResult);
    QCOMPARE(result.id, u"1"_s);
    QVERIFY(result.result.isError);
    QVERIFY(result.result.hasStructured);
    QCOMPARE(decoded.value.messages[1].blocks[0].result.content.constFirst().text, u"two"_s);
}

void TestSampling::listsWhatIsWrongWithARequest_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *members, const char16_t *expected) {
        const QByteArray said = R"([{"role":"user","content":{"type":"text","text":"hi"}}])";
        QTest::newRow(name) << QByteArray(members).replace("SAID", said) << QString(expected);
    };
    row("no limit", R"("messages":SAID)", u"/maxTokens number absent");
    row("no messages", R"("maxTokens":1)", u"/messages array absent");
    row("empty messages", R"("maxTokens":1,"messages":[])", u"/messages at least one message empty array");
    row("a message as text", R"("maxTokens":1,"messages":["hi"])", u"/messages/0 object string");
    row("no role", R"("maxTokens":1,"messages":[{"content":{"type":"text","text":""}}])",
        u"/messages/0/role string absent");
    row("another role", R"("maxTokens":1,"messages":[{"role":"system","content":{"type":"text","text":""}}])",
        u"/messages/0/role user or assistant system");
    row("no content", R"("maxTokens":1,"messages":[{"role":"user"}])",
        u"/messages/0/content a block or an array of blocks absent");
    row("bad block", R"("maxTokens":1,"messages":[{"role":"user","content":[{"type":"text"}]}])",
        u"/messages/0/content/0/text string absent");
    row("unknown context", R"("maxTokens":1,"messages":SAID,"includeContext":"all")",
        u"/includeContext none, thisServer or allServers all");
    row("unknown choice", R"("maxTokens":1,"messages":SAID,"toolChoice":{"mode":"any"})",
        u"/toolChoice/mode auto, required or none any");
    row("priority over 1", R"("maxTokens":1,"messages":SAID,"modelPreferences":{"costPriority":2})",
        u"/modelPreferences/costPriority number from 0 to 1 2");
    row("nameless tool", R"("maxTokens":1,"messages":SAID,"tools":[{"inputSchema":{"type":"object"}}])",
        u"/tools/0/name string absent");
    row("a stop sequence as number", R"("maxTokens":1,"messages":SAID,"stopSequences":["a",1])",
        u"/stopSequences/1 string number");
}

void TestSampling::listsWhatIsWrongWithARequest()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, expected);
    const auto decoded = decodeSamplingRequest(json('{' + members + '}'));
    QCOMPARE(lines(decoded.deviations), QStringList{expected});
    QCOMPARE(decoded.deviations.constFirst().severity, Deviation::Severity::Violation);
    QVERIFY(!decodeSamplingRequest(json("[]")).usable);
    QVERIFY(!decodeSamplingRequest(json(R"({"messages":[],"maxTokens":1})")).usable);
}

void TestSampling::findsBrokenToolLoops_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *messages, const char16_t *expected) {
        QTest::newRow(name) << QByteArray(messages) << QString(expected);
    };
    row("use without result", R"({"role":"assistant","content":{"type":"tool_use","id":"a","name":"n","input":{}}})",
        u"/messages a result for each tool use in the next message a");
    row("use without result, and more",
        R"({"role":"assistant","content":{"type":"tool_use","id":"a","name":"n","input":{}}},
           {"role":"user","content":{"type":"text","text":""}})",
        u"/messages a result for each tool use in the next message a");
    row("result without use", R"({"role":"user","content":{"type":"tool_result","toolUseId":"b","content":[]}})",
        u"/messages a tool use before its result b");
    row("mixed", R"({"role":"assistant","content":{"type":"tool_use","id":"a","name":"n","input":{}}},
           {"role":"user","content":[{"type":"tool_result","toolUseId":"a","content":[]},{"type":"text","text":""}]})",
        u"/messages/1/content tool results alone other content beside them");
    row("use by the user", R"({"role":"user","content":{"type":"tool_use","id":"a","name":"n","input":{}}},
           {"role":"user","content":{"type":"tool_result","toolUseId":"a","content":[]}})",
        u"/messages/0/role assistant, for tool uses user");
    row("result by the assistant", R"({"role":"assistant","content":{"type":"tool_use","id":"a","name":"n","input":{}}},
           {"role":"assistant","content":{"type":"tool_result","toolUseId":"a","content":[]}})",
        u"/messages/1/role user, for tool results assistant");
    row("input as text", R"({"role":"assistant","content":{"type":"tool_use","id":"a","name":"n","input":"{}"}},
           {"role":"user","content":{"type":"tool_result","toolUseId":"a","content":[]}})",
        u"/messages/0/content/input object string");
}

void TestSampling::findsBrokenToolLoops()
{
    QFETCH(const QByteArray, messages);
    QFETCH(const QString, expected);
    const auto decoded = decodeSamplingRequest(json(R"({"maxTokens":1,"messages":[)" + messages + "]}"));
    QCOMPARE(lines(decoded.deviations), QStringList{expected});
    QVERIFY(decoded.usable);
}

void TestSampling::readsAnAnswer()
{
    const auto decoded = decodeSamplingResult(
        json(R"({"role":"assistant","content":{"type":"text","text":"Paris"},"model":"m","stopReason":"endTurn"})"));
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.message.blocks.constFirst().content.text, u"Paris"_s);
    QCOMPARE(decoded.value.stopReason, u"endTurn"_s);
    const auto bad = decodeSamplingResult(json(R"({"role":"assistant","content":[]})"));
    QVERIFY(!bad.usable);
    QCOMPARE(lines(bad.deviations),
             QStringList({u"/content at least one block empty array"_s, u"/model string absent"_s}));
}

void TestSampling::writesAnAnswer()
{
    SamplingResult result;
    result.message = {u"assistant"_s, {textBlock(u"a\n\"b\""_s)}};
    result.model = u"by hand"_s;
    const QByteArray one = R"({"role":"assistant","content":{"type":"text","text":"a\n\"b\""},"model":"by hand"})";
    QCOMPARE(encodeSamplingResult(result, Revision::V20241105), one);
    QCOMPARE(encodeSamplingResult(result, Revision::V20260728), one);
    result.stopReason = u"toolUse"_s;
    result.message.blocks = {textBlock(u"a"_s), toolUseBlock(u"1"_s, u"t"_s, json(R"({"x":1.0})")), textBlock(u"b"_s)};
    QCOMPARE(encodeSamplingResult(result, Revision::V20251125),
             R"({"role":"assistant","content":[{"type":"text","text":"a"},)"
             R"({"type":"tool_use","id":"1","name":"t","input":{"x":1.0}},{"type":"text","text":"b"}],)"
             R"("model":"by hand","stopReason":"toolUse"})"_ba);
    QCOMPARE(
        encodeSamplingResult(result, Revision::V20250618),
        R"({"role":"assistant","content":{"type":"text","text":"a\n\nb"},"model":"by hand","stopReason":"toolUse"})"_ba);
    const auto decoded = decodeSamplingResult(json(encodeSamplingResult(result, Revision::V20260728)));
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.message.blocks.size(), 3);
}

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
