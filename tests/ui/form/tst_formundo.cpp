// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/form/formview.h"
#include "ui/form/jsonargumentsview.h"
#include "ui/models/form/formmodel.h"
#include "ui/widgets/codefield.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Json json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : Json::null();
}

const QByteArray kSchema = R"({"type":"object","properties":{
    "name":{"type":"string"},
    "loud":{"type":"boolean"},
    "size":{"enum":["s","m","l"]},
    "labels":{"type":"array","items":{"type":"string"}},
    "shape":{"oneOf":[{"type":"object","title":"circle","properties":{"r":{"type":"number"}},"required":["r"]},
                      {"type":"object","title":"box","properties":{"w":{"type":"number"}},"required":["w"]}]}
    },"required":["loud"]})";

/// Letter by letter, as a line edit tells it.
void type(FormModel &model, const QString &pointer, const QString &more)
{
    const SchemaField &field = *model.fieldAt(pointer);
    for (const QChar letter : more) {
        model.setFieldText(field, pointer, model.fieldText(field, pointer) + letter);
    }
}

} // namespace

/// One way back and forth over everything in a form, whichever view changed it.
class TestFormUndo : public QObject
{
    Q_OBJECT
private slots:
    void takesBackWordsNotLetters();
    void takesBackWhatIsNoText();
    void goesForthAgainUntilSomethingElseChanges();
    void goesBackOverTheJsonTextToo();
    void whatIsReplacedComesBack();
    void isBounded();
    void keysWorkInEveryField();
    void keysWorkInTheJsonText();
};

void TestFormUndo::takesBackWordsNotLetters()
{
    FormModel model(json(kSchema));
    const QByteArray start = model.compactArguments();
    QVERIFY(!model.canUndo());
    type(model, u"/name"_s, u"two words"_s);
    const SchemaField &name = *model.fieldAt(u"/name"_s);
    model.setFieldText(name, u"/name"_s, u"two words pasted"_s);
    model.setFieldText(name, u"/name"_s, u"two words paste"_s);
    model.setFieldText(name, u"/name"_s, u"two words past"_s);
    for (const QString &before : {u"two words pasted"_s, u"two words"_s, u"two "_s, QString()}) {
        model.undo();
        QCOMPARE(model.fieldText(name, u"/name"_s), before);
    }
    QCOMPARE(model.compactArguments(), start);
    QVERIFY(!model.canUndo());
}

void TestFormUndo::takesBackWhatIsNoText()
{
    FormModel model(json(kSchema));
    QList<QByteArray> states{model.compactArguments()};
    const auto then = [&](const std::function<void()> &change) {
        change();
        states.append(model.compactArguments());
    };
    then([&] { model.setValueAt(u"/loud"_s, Json(true)); });
    then([&] { model.setValueAt(u"/size"_s, Json("m")); });
    then([&] { model.addItem(*model.fieldAt(u"/labels"_s), u"/labels"_s); });
    then([&] { model.setFieldText(*model.fieldAt(u"/labels/0"_s), u"/labels/0"_s, u"pasted"_s); });
    then([&] { model.addItem(*model.fieldAt(u"/labels"_s), u"/labels"_s); });
    then([&] { model.moveItem(u"/labels"_s, 0, 1); });
    then([&] { model.removeItem(u"/labels"_s, 0); });
    then([&] { model.setPresent(*model.fieldAt(u"/shape"_s), u"/shape"_s, true); });
    then([&] { model.chooseVariant(*model.rootField().property(u"shape"_s), u"/shape"_s, 1); });
    then([&] { model.reset(); });
    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        model.undo();
        QCOMPARE(model.compactArguments(), states.at(at));
    }
    QVERIFY(!model.canUndo());
    for (qsizetype at = 1; at < states.size(); ++at) {
        model.redo();
        QCOMPARE(model.compactArguments(), states.at(at));
    }
    QVERIFY(!model.canRedo());
}

void TestFormUndo::goesForthAgainUntilSomethingElseChanges()
{
    FormModel model(json(kSchema));
    type(model, u"/name"_s, u"a"_s);
    model.undo();
    QVERIFY(model.canRedo());
    model.removeItem(u"/labels"_s, 3); // there is none: nothing changes
    QVERIFY(model.canRedo());
    type(model, u"/name"_s, u"b"_s);
    QVERIFY(!model.canRedo());
    model.undo();
    QVERIFY(!model.canUndo());
}

void TestFormUndo::goesBackOverTheJsonTextToo()
{
    FormModel model(json(kSchema));
    type(model, u"/name"_s, u"form"_s);
    model.setText(u"{\"name\": \"half"_s);
    QVERIFY(model.textError());
    model.setText(u"{\"name\":   \"whole\"}"_s);
    model.undo();
    QVERIFY(model.textError());
    QCOMPARE(model.text(), u"{\"name\": \"half"_s);
    model.undo();
    QVERIFY(!model.textError());
    QCOMPARE(model.valueAt(u"/name"_s)->as_string(), "form");
    model.redo();
    model.redo();
    QCOMPARE(model.text(), u"{\"name\":   \"whole\"}"_s); // as it was typed
}

void TestFormUndo::whatIsReplacedComesBack()
{
    FormModel model(json(kSchema));
    type(model, u"/name"_s, u"mine"_s);
    model.setValue(json(R"({"name":"of a kept call"})"));
    model.undo();
    QCOMPARE(model.valueAt(u"/name"_s)->as_string(), "mine");
    model.forgetHistory();
    QVERIFY(!model.canUndo() && !model.canRedo());
}

void TestFormUndo::isBounded()
{
    FormModel model(json(kSchema));
    for (int i = 0; i < 1000; ++i) {
        model.setValueAt(u"/loud"_s, Json(i % 2 == 0));
    }
    std::size_t steps = 0;
    for (; model.canUndo(); ++steps) {
        model.undo();
    }
    QCOMPARE(steps, FormHistory::kMostSteps);

    FormModel large(json(kSchema));
    const QString megabyte(1024 * 1024, u'x');
    for (int i = 0; i < 20; ++i) {
        large.setFieldText(*large.fieldAt(u"/name"_s), u"/name"_s, megabyte + QString::number(100 + i * 7));
    }
    qsizetype kept = 0;
    for (; large.canUndo(); ++kept) {
        large.undo();
    }
    QVERIFY(kept >= 6 && kept <= FormHistory::kMostBytes / megabyte.size());
}

void TestFormUndo::keysWorkInEveryField()
{
    FormModel model(json(kSchema));
    FormView view;
    view.resize(420, 900);
    view.setModel(&model);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto input = [&view](const QString &pointer) { return view.findChild<QWidget *>(u"field:"_s + pointer); };
    QTRY_VERIFY(input(u"/name"_s) && input(u"/loud"_s));
    input(u"/name"_s)->setFocus();
    QTest::keyClicks(input(u"/name"_s), u"word"_s);
    input(u"/loud"_s)->setFocus();
    QTest::keyClick(input(u"/loud"_s), Qt::Key_Space);
    QCOMPARE(model.compactArguments(), R"({"name":"word","loud":true})");
    QTest::keySequence(input(u"/loud"_s), QKeySequence::Undo);
    QCOMPARE(model.compactArguments(), R"({"name":"word","loud":false})");
    QTest::keySequence(view.focusWidget(), QKeySequence::Undo);
    QCOMPARE(model.compactArguments(), R"({"loud":false})");
    QCOMPARE(view.focusWidget(), input(u"/name"_s)); // one sees what came back
    QTest::keySequence(input(u"/name"_s), QKeySequence::Redo);
    QTest::keySequence(view.focusWidget(), QKeySequence::Redo);
    QCOMPARE(model.compactArguments(), R"({"name":"word","loud":true})");
    QCOMPARE(qobject_cast<QLineEdit *>(input(u"/name"_s))->text(), u"word"_s);
}

void TestFormUndo::keysWorkInTheJsonText()
{
    FormModel model(json(kSchema));
    type(model, u"/name"_s, u"form"_s);
    JsonArgumentsView text;
    text.setModel(&model);
    text.show();
    auto *field = text.findChild<CodeField *>(u"arguments"_s);
    const QString before = field->toPlainText();
    const auto place = int(before.indexOf(u"form"_s)) + 4;
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(place);
    field->setTextCursor(cursor);
    QTest::keyClicks(field, u"er"_s);
    QCOMPARE(model.valueAt(u"/name"_s)->as_string(), "former");
    QTest::keySequence(field, QKeySequence::Undo);
    QCOMPARE(field->toPlainText(), before);
    QCOMPARE(field->textCursor().position(), place); // not at the end of the text
    QTest::keySequence(field, QKeySequence::Undo);
    QVERIFY(!model.valueAt(u"/name"_s)); // what the form typed
    QTest::keySequence(field, QKeySequence::Redo);
    QTest::keySequence(field, QKeySequence::Redo);
    QCOMPARE(model.valueAt(u"/name"_s)->as_string(), "former");
}

QTEST_MAIN(TestFormUndo)
#include "tst_formundo.moc"
