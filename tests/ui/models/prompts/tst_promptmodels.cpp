// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prompts/promptlistmodel.h"
#include "ui/models/prompts/promptreading.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

PromptListPtr listOf(const QByteArrayList &entries)
{
    Lister::Outcome outcome;
    outcome.list = Lister::List::Prompts;
    outcome.pages = {"{\"prompts\":[" + entries.join(',') + "]}"};
    return decodePromptList(outcome);
}

PromptReadingPtr read(const QByteArray &result)
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    return readPrompt(outcome);
}

} // namespace

class TestPromptModels : public QObject
{
    Q_OBJECT
private slots:
    void listsAndFilters();
    void findsTwinsByWhatTheyAre();
    void u05_marksWhatDoesNotShowItself();
    void takesAPromptApart();
    void copiesMessagesAsTextAndJson();
    void saysWhatIsWrongWithAnAnswer();
};

void TestPromptModels::listsAndFilters()
{
    PromptListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPrompts(listOf({R"({"name":"greet","title":"Greeting","description":"Says hello.",
                                 "arguments":[{"name":"who","required":true},{"name":"how"}]})",
                             R"({"name":"review","description":"Looks at code."})"}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(PromptRole::Arguments).toInt(), 2);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"greet, Greeting, 2 argument(s)"_s);
    model.setFilter(u"hello greet"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.hidden(), 1);
    QCOMPARE(model.promptAt(0)->name, u"greet"_s);
    QVERIFY(model.promptNamed(u"review"_s)); // though it is filtered out
    model.setPrompts(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestPromptModels::findsTwinsByWhatTheyAre()
{
    PromptListModel model;
    model.setPrompts(listOf({R"({"name":"same","description":"one"})", R"({"name":"same","description":"two"})"}));
    QCOMPARE(model.rowOf(u"same"_s, model.promptAt(1)->raw), 1);
    QCOMPARE(model.rowOf(u"same"_s, "another"), 0);
    QCOMPARE(model.rowOf(u"absent"_s, {}), -1);
}

void TestPromptModels::u05_marksWhatDoesNotShowItself()
{
    PromptListModel model;
    model.setPrompts(listOf({R"({"name":"a\u202eb","description":"<b>x</b>"})"}));
    QCOMPARE(model.index(0).data().toString(), u"a‹U+202E›b"_s);
    QCOMPARE(model.index(0).data(PromptRole::Name).toString(), u"a\u202Eb"_s); // what is sent
    QVERIFY(model.index(0).data(PromptRole::Description).toString().contains(u"invisible"_s));
}

void TestPromptModels::takesAPromptApart()
{
    const PromptReadingPtr reading = read(R"({"description":"D","messages":[
        {"role":"user","content":{"type":"text","text":"One"}},
        {"role":"assistant","content":{"type":"image","data":"AAAA","mimeType":"image/png"}}]})");
    QVERIFY(reading->usable);
    QCOMPARE(reading->prompt.description, u"D"_s);
    QCOMPARE(reading->prompt.messages.size(), 2);
    QCOMPARE(reading->prompt.messages.at(1).role, u"assistant"_s);
    QVERIFY(reading->tree && reading->tree->is_object());
    QVERIFY(reading->raw.count('\n') > 3);
}

void TestPromptModels::copiesMessagesAsTextAndJson()
{
    const PromptReadingPtr reading = read(R"({"messages":[
        {"role":"user","content":{"type":"text","text":"One\ntwo","annotations":{"priority":1.0}}},
        {"role":"assistant","content":{"type":"image","data":"AAAA","mimeType":"image/png"}}]})");
    const QList<PromptMessage> &messages = reading->prompt.messages;
    QCOMPARE(textOf(messages), u"user:\nOne\ntwo\n\nassistant:\n[Picture, image/png, 3 B]"_s);
    QVERIFY(jsonOf(messages.first()).contains("\"priority\": 1.0")); // as it was sent
    QVERIFY(jsonOf(messages).startsWith('['));
}

void TestPromptModels::saysWhatIsWrongWithAnAnswer()
{
    QVERIFY(!read("[]")->usable);
    QVERIFY(!read("no JSON")->deviations.isEmpty());
    const PromptReadingPtr reading = read(R"({"messages":[{"role":"system","content":{"type":"text","text":"x"}}]})");
    QVERIFY(reading->usable);
    QVERIFY(!reading->deviations.isEmpty());
    QCOMPARE(reading->prompt.messages.size(), 1);
}

QTEST_MAIN(TestPromptModels)
#include "tst_promptmodels.moc"
