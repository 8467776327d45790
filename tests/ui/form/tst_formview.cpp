// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "tests/lab/owntimer.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formview.h"
#include "ui/form/jsonargumentsview.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
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

// A form in a window of its own, as the pane has it.
class Form
{
public:
    explicit Form(const QByteArray &schema)
        : model(json(schema))
    {
        view.resize(420, 600);
        view.setModel(&model);
        view.show();
        view.activateWindow();
    }

    template<typename T = QWidget>
    T *input(const QString &pointer) const
    {
        return view.findChild<T *>(u"field:"_s + pointer);
    }

    void type(const QString &pointer, const QString &text) const
    {
        auto *widget = input(pointer);
        QVERIFY2(widget, qPrintable(pointer));
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }

    void click(const QString &pointer) const
    {
        auto *button = input<QAbstractButton>(pointer);
        QVERIFY2(button, qPrintable(pointer));
        button->click();
        QCoreApplication::processEvents();
    }

    QStringList visibleTexts() const
    {
        QStringList texts;
        for (const PlainLabel *label : view.findChildren<PlainLabel *>()) {
            if (label->isVisible()) {
                texts += label->rawText();
            }
        }
        return texts;
    }

    FormModel model;
    FormView view;
};

} // namespace

class TestFormView : public QObject
{
    Q_OBJECT
private slots:
    void labelsStandAboveTheirFieldsWhereItIsNarrow();
    void sendsWhatIsTypedIntoFields();
    void followsTheValue();
    void choosesTicksAndSwitches();
    void addsAndRemovesItems();
    void picksAVariant();
    void setsNull();
    void showsAFaultBesideItsField();
    void saysWhatIsMissingOnceAFieldWasLeft();
    void goesToTheFirstFault();
    void keepsTypingInAFieldWhoseFaultComes();
    void u01_showsServerTextLiterally();
    void namesEveryInput();
    void tabsInReadingOrder();
    void r04_makesTenThousandFieldsAsTheyComeIntoSight();
    void r04_offersFiftyThousandChoices();
    void staysInStepWithTheJsonView();
    void f16_keepsLinesTypedIntoAFieldInOneLineOfJson();
    void aFieldOfSeveralLinesStandsBesideItsLabel();
};

void TestFormView::labelsStandAboveTheirFieldsWhereItIsNarrow()
{
    Form form(
        R"({"type":"object","properties":{"a_name_that_takes_its_room":{"type":"string"},"b":{"type":"boolean"}}})");
    const auto *field = form.input(u"/a_name_that_takes_its_room"_s);
    const auto place = [&] { return QRect(field->mapTo(form.view.viewport(), QPoint(0, 0)), field->size()); };
    const auto label = [&] {
        const QList<QLabel *> all = form.view.findChildren<QLabel *>();
        const auto it = std::ranges::find_if(all, [&](const QLabel *one) { return one->buddy() == field; });
        return QRect((*it)->mapTo(form.view.viewport(), QPoint(0, 0)), (*it)->size());
    };
    QTRY_VERIFY(place().left() > label().right());
    form.view.resize(230, 600);
    QTRY_VERIFY(place().top() > label().bottom());
    QVERIFY(form.view.viewport()->width() >= place().right());
    QCOMPARE(form.view.horizontalScrollBar()->maximum(), 0);
    form.view.resize(420, 600);
    QTRY_VERIFY(place().left() > label().right());
}

void TestFormView::sendsWhatIsTypedIntoFields()
{
    const Form form(
        R"({"properties":{"name":{"type":"string"},"n":{"type":"number"},"body":{"type":"string"},"any":{}}})");
    form.type(u"/name"_s, u"octo"_s);
    form.type(u"/n"_s, u"1.50"_s);
    form.type(u"/body"_s, u"two words"_s);
    form.type(u"/any"_s, u"[1]"_s);
    QVERIFY(form.input<QPlainTextEdit>(u"/body"_s));
    QCOMPARE(form.model.compactArguments(), R"({"name":"octo","n":1.50,"body":"two words","any":[1]})");
    form.input<QLineEdit>(u"/name"_s)->selectAll();
    QTest::keyClick(form.input(u"/name"_s), Qt::Key_Delete);
    QCOMPARE(form.model.compactArguments(), R"({"n":1.50,"body":"two words","any":[1]})");
}

void TestFormView::followsTheValue()
{
    Form form(R"({"properties":{"name":{"type":"string"},"list":{"type":"array","items":{"type":"integer"}}}})");
    QVERIFY(!form.model.setText(u"{\"name\":\"a\",\"list\":[7,8]}"_s));
    QCOMPARE(form.input<QLineEdit>(u"/name"_s)->text(), u"a"_s);
    QCOMPARE(form.input<QLineEdit>(u"/list/1"_s)->text(), u"8"_s);
    QVERIFY(!form.model.setText(u"{\"name\":\"a\\nb\"}"_s));
    QTRY_VERIFY(form.input<QPlainTextEdit>(u"/name"_s));
    QCOMPARE(form.input<QPlainTextEdit>(u"/name"_s)->toPlainText(), u"a\nb"_s);
    form.model.setText(u"{"_s);
    QTRY_VERIFY(form.visibleTexts().join(u'\n').contains("The text in JSON is not valid"_L1));
}

void TestFormView::choosesTicksAndSwitches()
{
    const Form form(
        R"({"properties":{"state":{"enum":["open","closed"]},"flag":{"type":"boolean"},"must":{"type":"boolean"},
        "many":{"enum":["a","b","c","d","e"]},"days":{"type":"array","items":{"enum":["mo","tu"]}},
        "milestone":{"type":"object","properties":{"n":{"type":"integer"}}}},"required":["must"]})");
    QCOMPARE(form.model.compactArguments(), R"({"must":false})");
    form.click(u"/state:1"_s);
    form.click(u"/flag"_s);
    form.click(u"/must"_s);
    QCOMPARE(form.model.compactArguments(), R"({"state":"closed","flag":true,"must":true})");
    form.click(u"/state:-2"_s);
    form.click(u"/flag:1"_s);
    form.click(u"/milestone"_s);
    form.type(u"/milestone/n"_s, u"3"_s);
    auto *many = form.input<QComboBox>(u"/many"_s);
    many->setFocus();
    QTest::keyClick(many, Qt::Key_Down);
    form.input<QListWidget>(u"/days"_s)->item(1)->setCheckState(Qt::Checked);
    form.input<QListWidget>(u"/days"_s)->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(form.model.compactArguments(),
             R"({"flag":false,"must":true,"many":"a","days":["mo","tu"],"milestone":{"n":3}})");
    form.click(u"/milestone"_s);
    QVERIFY(!form.model.valueAt(u"/milestone"_s));
}

void TestFormView::addsAndRemovesItems()
{
    const Form form(
        R"({"properties":{"labels":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}}}})");
    form.click(u"/labels:add"_s);
    form.type(u"/labels/0"_s, u"one"_s);
    form.click(u"/labels:add"_s);
    form.type(u"/labels/1"_s, u"two"_s);
    form.click(u"/labels/1:up"_s);
    QTRY_COMPARE(form.model.compactArguments(), R"({"labels":["two","one"]})");
    form.click(u"/labels/0:remove"_s);
    QTRY_COMPARE(form.model.compactArguments(), R"({"labels":["one"]})");
    QTRY_COMPARE(form.input<QLineEdit>(u"/labels/0"_s)->text(), u"one"_s);
    form.click(u"/env:add"_s);
    form.type(u"/env/key"_s, u"v"_s);
    auto *key = form.input<QLineEdit>(u"/env/key:key"_s);
    key->setFocus();
    key->setText(u"HOME"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_COMPARE(form.model.compactArguments(), R"({"labels":["one"],"env":{"HOME":"v"}})");
}

void TestFormView::picksAVariant()
{
    const Form form(
        R"({"properties":{"id":{"anyOf":[{"type":"integer"},{"type":"object","properties":{"slug":{"type":"string"}}}]}},"required":["id"]})");
    form.type(u"/id"_s, u"12"_s);
    QCOMPARE(form.model.compactArguments(), R"({"id":12})");
    auto *variants = form.input<QComboBox>(u"/id:variant"_s);
    variants->setFocus();
    QTest::keyClick(variants, Qt::Key_Down);
    QTRY_VERIFY(form.input<QLineEdit>(u"/id/slug"_s));
    form.type(u"/id/slug"_s, u"x"_s);
    QCOMPARE(form.model.compactArguments(), R"({"id":{"slug":"x"}})");
}

void TestFormView::setsNull()
{
    const Form form(R"({"properties":{"a":{"type":["string","null"]}}})");
    form.type(u"/a"_s, u"x"_s);
    form.click(u"/a:null"_s);
    QCOMPARE(form.model.compactArguments(), R"({"a":null})");
    QVERIFY(!form.input(u"/a"_s)->isEnabled());
    form.click(u"/a:null"_s);
    QCOMPARE(form.model.compactArguments(), R"({"a":"x"})");
}

void TestFormView::showsAFaultBesideItsField()
{
    const Form form(
        R"({"properties":{"due":{"type":"string","format":"date"},"n":{"type":"integer"}},"required":["n"]})");
    form.type(u"/due"_s, u"2026-12-32"_s);
    QTRY_VERIFY(form.visibleTexts().contains(u"Not a date. Use YYYY-MM-DD."_s));
    QVERIFY(isInvalid(form.input(u"/due"_s)));
    QVERIFY(!isInvalid(form.input(u"/n"_s)));
    QVERIFY(!form.visibleTexts().contains(u"Required."_s)); // nobody was there yet
    QCOMPARE(form.model.faults().size(), 2);
    QVERIFY(form.input(u"/due"_s)->accessibleDescription().contains("Not a date."_L1));
    QTest::keyClick(form.input(u"/due"_s), Qt::Key_Backspace);
    QTest::keyClicks(form.input(u"/due"_s), u"1"_s);
    QTRY_VERIFY(!isInvalid(form.input(u"/due"_s)));
}

void TestFormView::saysWhatIsMissingOnceAFieldWasLeft()
{
    Form form(
        R"({"properties":{"a":{"type":"string"},"b":{"type":"string"},"c":{"type":"string"}},"required":["a","b"]})");
    QVERIFY(QTest::qWaitForWindowActive(&form.view));
    QTRY_COMPARE(form.model.faults().size(), 2);
    QCOMPARE(form.view.saidFaults(), 0);
    const QSignalSpy left(&form.view, &FormView::fieldLeft);
    form.input(u"/a"_s)->setFocus();
    QTest::keyClick(form.input(u"/a"_s), Qt::Key_Tab);
    QCOMPARE(left.size(), 1);
    QCOMPARE(form.view.saidFaults(), 1);
    QVERIFY(isInvalid(form.input(u"/a"_s)));
    QVERIFY(!isInvalid(form.input(u"/b"_s))); // where the person is now
    QTest::mouseClick(form.input(u"/c"_s), Qt::LeftButton);
    QVERIFY(!isInvalid(form.input(u"/b"_s))); // nothing moves under a press
    form.type(u"/c"_s, u"x"_s);
    QTest::keyClick(form.input(u"/c"_s), Qt::Key_Backspace);
    form.type(u"/a"_s, u"x"_s);
    QTRY_VERIFY(isInvalid(form.input(u"/b"_s)));
    QVERIFY(!isInvalid(form.input(u"/a"_s)));
}

void TestFormView::goesToTheFirstFault()
{
    Form form(
        R"({"properties":{"a":{"type":"string"},"o":{"type":"object","properties":{"n":{"type":"integer"}},"required":["n"]}},"required":["o"]})");
    QVERIFY(QTest::qWaitForWindowActive(&form.view));
    QTRY_COMPARE(form.model.faults().size(), 1);
    QVERIFY(form.view.focusFirstFault());
    QTRY_COMPARE(QApplication::focusWidget(), form.input(u"/o/n"_s));
    QVERIFY(form.visibleTexts().contains(u"Required."_s));
    form.type(u"/o/n"_s, u"1"_s);
    QTRY_VERIFY(form.model.faults().isEmpty());
    QVERIFY(!form.view.focusFirstFault());
}

void TestFormView::keepsTypingInAFieldWhoseFaultComes()
{
    const Form form(R"({"properties":{"n":{"type":"integer"}}})");
    form.type(u"/n"_s, u"1"_s);
    auto *field = form.input<QLineEdit>(u"/n"_s);
    QTest::keyClicks(field, u"x"_s);
    QTRY_VERIFY(isInvalid(field));
    QTest::keyClick(field, Qt::Key_Left);
    QTest::keyClicks(field, u"2"_s);
    QCOMPARE(field->text(), u"12x"_s);
    QCOMPARE(form.input<QLineEdit>(u"/n"_s), field);
}

void TestFormView::u01_showsServerTextLiterally()
{
    const Form form(
        R"({"properties":{"<b>name</b>":{"type":"string","title":"<i>t</i>","description":"<img src='file:///etc/passwd'>",
        "examples":["<u>x</u>"]},"c":{"enum":["<b>1</b>","a&b"]},"o":{"type":"object","description":"<h1>big</h1>","properties":{"x":{"type":"string"}}}}})");
    for (const QLabel *label : form.view.findChildren<QLabel *>()) {
        QVERIFY2(qobject_cast<const PlainLabel *>(label), qPrintable(label->text()));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget *widget : form.view.findChildren<QWidget *>()) {
        QVERIFY2(!widget->toolTip().contains("<img"_L1) && !widget->toolTip().contains("<h1"_L1),
                 qPrintable(widget->toolTip()));
    }
    QVERIFY(form.visibleTexts().contains(u"<b>name</b>"_s));
    QCOMPARE(form.input<QAbstractButton>(u"/c:1"_s)->text(), u"a&&b"_s);
}

void TestFormView::namesEveryInput()
{
    const Form form(
        R"({"properties":{"a":{"type":"string"},"b":{"type":"boolean"},"c":{"enum":[1,2,3,4,5]},"d":{"type":"array","items":{"type":"string"}},
        "e":{"type":"object","properties":{"f":{"type":["integer","null"]}}},"g":{"oneOf":[{"type":"string"},{"type":"number"}]},"h":{},"i":{"const":1}},"required":["e"]})");
    form.click(u"/d:add"_s);
    int inputs = 0;
    for (const QWidget *widget : form.view.findChildren<QWidget *>()) {
        if (!widget->objectName().startsWith("field:"_L1)) {
            continue;
        }
        ++inputs;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
    QVERIFY(inputs > 12);
}

void TestFormView::tabsInReadingOrder()
{
    Form form(
        R"({"properties":{"a":{"type":"string"},"o":{"type":"object","properties":{"x":{"type":"string"},"y":{"type":"string"}}},"z":{"type":"string"}},"required":["o"]})");
    QVERIFY(QTest::qWaitForWindowActive(&form.view));
    form.input(u"/a"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        order += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"field:/a"_s, u"field:/o/x"_s, u"field:/o/y"_s, u"field:/z"_s}));
}

void TestFormView::r04_makesTenThousandFieldsAsTheyComeIntoSight()
{
    QByteArray schema = R"({"type":"object","properties":{)";
    for (int i = 0; i < 10000; ++i) {
        schema += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\":{\"type\":\"string\"}";
    }
    const QByteArray document = schema + "}}";
    OwnTimer timer;
    timer.start();
    Form form(document);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(form.view.findChildren<FieldRow *>().size() >= 40);
    QCoreApplication::processEvents();
    QVERIFY(form.view.findChildren<FieldRow *>().size() < 200);

    form.view.verticalScrollBar()->setValue(form.view.verticalScrollBar()->maximum());
    QTRY_VERIFY(form.input(u"/f9999"_s));
    QVERIFY(!form.input(u"/f5000"_s));
    QVERIFY(form.view.findChildren<FieldRow *>().size() < 400);
    timer.start();
    form.type(u"/f9999"_s, u"x"_s);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(form.model.compactArguments(), R"({"f9999":"x"})");
}

void TestFormView::r04_offersFiftyThousandChoices()
{
    QByteArray schema = R"({"properties":{"c":{"enum":["choice 0")";
    for (int i = 1; i < 50000; ++i) {
        schema += ",\"choice " + QByteArray::number(i) + '"';
    }
    const QByteArray document = schema + "]}}}";
    OwnTimer timer;
    timer.start();
    const Form form(document);
    auto *combo = form.input<QComboBox>(u"/c"_s);
    QVERIFY(combo && combo->isEditable());
    form.type(u"/c"_s, u"choice 49999"_s);
    QCOMPARE(form.model.compactArguments(), R"({"c":"choice 49999"})");
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestFormView::staysInStepWithTheJsonView()
{
    Form form(R"({"properties":{"name":{"type":"string"}}})");
    JsonArgumentsView text;
    text.setModel(&form.model);
    text.show();
    auto *field = text.findChild<CodeField *>(u"arguments"_s);
    QVERIFY(field);
    form.type(u"/name"_s, u"a"_s);
    QCOMPARE(field->toPlainText(), u"{\n  \"name\": \"a\"\n}"_s);
    field->selectAll();
    field->insertPlainText(u"{\"name\": \"bc\"}"_s);
    QCOMPARE(form.input<QLineEdit>(u"/name"_s)->text(), u"bc"_s);
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(isInvalid(field));
    QCOMPARE(form.model.compactArguments(), R"({"name":"bc"})");
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(!isInvalid(field));
    QCOMPARE(field->toPlainText(), u"{\"name\": \"bc\"}"_s);
}

void TestFormView::f16_keepsLinesTypedIntoAFieldInOneLineOfJson()
{
    const Form form(R"({"properties":{"body":{"type":"string"}}})");
    auto *field = form.input<QPlainTextEdit>(u"/body"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"a"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"b"_s);
    QCOMPARE(form.model.compactArguments(), R"({"body":"a\nb"})");
    field->setPlainText(u"no\u00A0break"_s);
    QCOMPARE(form.model.compactArguments(), QByteArray("{\"body\":\"no\xC2\xA0"
                                                       "break\"}"));
}

void TestFormView::aFieldOfSeveralLinesStandsBesideItsLabel()
{
    Form form(R"({"type":"object","properties":{"body":{"type":"string"}}})");
    auto *field = form.input<QPlainTextEdit>(u"/body"_s);
    QVERIFY(field);
    QTRY_VERIFY(field->height() < 100);
    QVERIFY2(field->mapTo(&form.view, QPoint(0, 0)).y() < 30, "there is room above it");
}

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
