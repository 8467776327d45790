// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/tabfocus.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Signalbox;

namespace {

class Window : public QWidget
{
    Q_OBJECT
public:
    Window()
    {
        new QVBoxLayout(this);
        new FocusKeeper(this);
    }

protected:
    bool focusNextPrevChild(bool next) override { return moveTabFocus(this, next); }
};

} // namespace

/// Where the focus is when the widget that has it goes. A button stands first in the window, as Back does.
class TestFocusKeeper : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void aButtonThatIsHiddenLeavesItToItsPane();
    void aButtonThatDiesLeavesItToItsPane();
    void aPaneOfButtonsHasItItself();
    void theProxyOfAPaneHasIt();
    void whatIsSetOnPurposeStays();
    void whatIsTakenOnPurposeStaysAway();
    void anotherPageHasIt();
    void afterADialogItIsWhereItWas();
    void whatIsSetBehindADialogStays();
    void aDialogsButtonThatIsDisabledLeavesItToAField();
    void aDialogsButtonThatIsHiddenLeavesItToAField();
    void aDialogsFormThatIsDisabledLeavesItToWhatWorks();
    void aDialogOfButtonsLeavesItToTheOneThatCloses();
    void whatADialogSetsOnPurposeStays();
    void anotherPageOfADialogHasIt();

private:
    template<typename Widget>
    static Widget *put(QWidget *parent)
    {
        auto *widget = new Widget;
        parent->layout()->addWidget(widget);
        return widget;
    }
    /// A list with a row of buttons below.
    QPushButton *addPane()
    {
        auto *pane = put<QWidget>(m_window.get());
        auto *column = new QVBoxLayout(pane);
        auto *list = put<QListWidget>(pane);
        auto *buttons = new QWidget;
        new QHBoxLayout(buttons);
        column->addWidget(buttons);
        auto *pressed = put<QPushButton>(buttons);
        put<QPushButton>(buttons); // would do something else
        m_lists.append(list);
        return pressed;
    }
    void show()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<QWidget> m_window;
    QList<QListWidget *> m_lists;
};

namespace {

/// A field, a button that does something dangerous, and Save and Cancel below: made in an order that is not that of reading.
class Form : public QDialog
{
    Q_OBJECT
public:
    Form()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(form);
        auto *inForm = new QVBoxLayout(form);
        inForm->addWidget(field);
        inForm->addWidget(test);
        column->addWidget(remove);
        column->addWidget(buttons);
        open();
    }
    /// Qt goes to `remove` by itself, as it was made after them.
    QDialogButtonBox *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    QWidget *form = new QWidget(this);
    QPushButton *test = new QPushButton(form);
    QPushButton *remove = new QPushButton(this);
    QLineEdit *field = new QLineEdit(form);

    /// True once it has the focus, with a keeper as every dialog gets one: after it has the focus.
    bool begin(QWidget *with)
    {
        if (!QTest::qWaitForWindowActive(this)) {
            return false;
        }
        with->setFocus();
        new FocusKeeper(this);
        return with->hasFocus();
    }
};

} // namespace

void TestFocusKeeper::init()
{
    m_lists.clear();
    m_window = std::make_unique<Window>();
    put<QPushButton>(m_window.get());
}

void TestFocusKeeper::aButtonThatIsHiddenLeavesItToItsPane()
{
    addPane();
    QPushButton *pressed = addPane();
    show();
    pressed->setFocus();
    pressed->hide();
    QCOMPARE(QApplication::focusWidget(), m_lists.at(1));
    m_lists.at(0)->parentWidget()->findChild<QPushButton *>()->setFocus();
    m_lists.at(0)->hide(); // there is nothing else to go to in that pane
    m_lists.at(0)->parentWidget()->findChild<QPushButton *>()->hide();
    QCOMPARE(QApplication::focusWidget(), m_lists.at(1));
}

void TestFocusKeeper::aButtonThatDiesLeavesItToItsPane()
{
    addPane();
    QPushButton *pressed = addPane();
    show();
    pressed->setFocus();
    delete pressed;
    QTRY_COMPARE(QApplication::focusWidget(), m_lists.at(1));
    QWidget *buttons = addPane()->parentWidget();
    settle();
    buttons->findChild<QPushButton *>()->setFocus();
    delete buttons;
    QTRY_COMPARE(QApplication::focusWidget(), m_lists.at(2));
}

void TestFocusKeeper::aPaneOfButtonsHasItItself()
{
    addPane();
    auto *area = put<QScrollArea>(m_window.get());
    const auto page = [] {
        auto *made = new QWidget;
        new QVBoxLayout(made);
        put<QPushButton>(made);
        put<QPushButton>(made);
        return made;
    };
    area->setWidget(page());
    show();
    area->widget()->findChild<QPushButton *>()->setFocus();
    area->setWidget(page()); // anew
    QTRY_COMPARE(QApplication::focusWidget(), area);
    QTest::keyClick(area, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), area->widget()->findChild<QPushButton *>());
}

void TestFocusKeeper::theProxyOfAPaneHasIt()
{
    QPushButton *pressed = addPane();
    QWidget *pane = m_lists.first()->parentWidget();
    auto *field = put<QLineEdit>(pane);
    pane->setFocusProxy(field);
    show();
    pressed->setFocus();
    pressed->hide();
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestFocusKeeper::whatIsSetOnPurposeStays()
{
    addPane();
    QPushButton *pressed = addPane();
    show();
    pressed->setFocus();
    pressed->hide();
    m_lists.at(0)->setFocus();
    settle();
    QCOMPARE(QApplication::focusWidget(), m_lists.at(0));
    pressed->show();
    pressed->setFocus();
    m_lists.at(0)->setFocus(); // before, and it dies in the same moment
    delete pressed;
    settle();
    QCOMPARE(QApplication::focusWidget(), m_lists.at(0));
}

void TestFocusKeeper::whatIsTakenOnPurposeStaysAway()
{
    QPushButton *pressed = addPane();
    show();
    pressed->setFocus();
    pressed->clearFocus();
    settle();
    QCOMPARE(QApplication::focusWidget(), nullptr);
}

void TestFocusKeeper::anotherPageHasIt()
{
    addPane();
    auto *pages = put<QStackedWidget>(m_window.get());
    auto *first = new QPushButton;
    auto *second = new QLineEdit;
    pages->addWidget(first);
    pages->addWidget(second);
    show();
    first->setFocus();
    pages->setCurrentWidget(second);
    settle();
    QCOMPARE(QApplication::focusWidget(), second);
}

void TestFocusKeeper::afterADialogItIsWhereItWas()
{
    addPane();
    QPushButton *pressed = addPane();
    auto *other = new QPushButton;
    pressed->parentWidget()->layout()->addWidget(other);
    show();
    for (const bool dies : {false, true}) {
        QPushButton *button = dies ? other : pressed;
        button->setFocus();
        QDialog dialog(m_window.get());
        auto *inDialog = new QLineEdit(&dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        inDialog->setFocus();
        if (dies) {
            delete button;
        } else {
            button->hide();
        }
        settle();
        QCOMPARE(QApplication::focusWidget(), inDialog); // that is not touched
        dialog.close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_lists.at(1));
    }
}

void TestFocusKeeper::whatIsSetBehindADialogStays()
{
    addPane();
    QPushButton *pressed = addPane();
    show();
    pressed->setFocus();
    QDialog dialog(m_window.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    delete pressed;
    m_lists.at(0)->setFocus();
    dialog.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
    QCOMPARE(QApplication::focusWidget(), m_lists.at(0));
}

void TestFocusKeeper::aDialogsButtonThatIsDisabledLeavesItToAField()
{
    Form dialog;
    QVERIFY(dialog.begin(dialog.save));
    dialog.save->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), dialog.field);
    dialog.save->setEnabled(true);
    dialog.test->setFocus();
    dialog.test->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), dialog.field);
    settle();
    QCOMPARE(QApplication::focusWidget(), dialog.field);
}

void TestFocusKeeper::aDialogsButtonThatIsHiddenLeavesItToAField()
{
    Form dialog;
    QVERIFY(dialog.begin(dialog.test));
    dialog.test->hide();
    QCOMPARE(QApplication::focusWidget(), dialog.field);
    dialog.remove->setFocus();
    delete dialog.remove;
    QTRY_COMPARE(QApplication::focusWidget(), dialog.field);
}

void TestFocusKeeper::aDialogsFormThatIsDisabledLeavesItToWhatWorks()
{
    Form dialog;
    QVERIFY(dialog.begin(dialog.test));
    dialog.form->setEnabled(false);
    QTRY_COMPARE(QApplication::focusWidget(), dialog.buttons->button(QDialogButtonBox::Cancel));
}

void TestFocusKeeper::aDialogOfButtonsLeavesItToTheOneThatCloses()
{
    Form dialog;
    dialog.field->hide();
    QVERIFY(dialog.begin(dialog.save));
    dialog.save->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), dialog.buttons->button(QDialogButtonBox::Cancel));
}

void TestFocusKeeper::whatADialogSetsOnPurposeStays()
{
    Form dialog;
    QVERIFY(dialog.begin(dialog.save));
    dialog.save->setEnabled(false);
    dialog.remove->setFocus(); // after
    settle();
    QCOMPARE(QApplication::focusWidget(), dialog.remove);
    dialog.save->setEnabled(true);
    dialog.save->setFocus();
    dialog.remove->setFocus(); // before
    dialog.save->setEnabled(false);
    settle();
    QCOMPARE(QApplication::focusWidget(), dialog.remove);
}

void TestFocusKeeper::anotherPageOfADialogHasIt()
{
    Form dialog;
    auto *pages = new QStackedWidget(&dialog);
    dialog.layout()->addWidget(pages);
    auto *next = new QPushButton;
    auto *last = new QWidget;
    auto *done = put<QPushButton>([last] {
        new QVBoxLayout(last);
        return last;
    }());
    pages->addWidget(next);
    pages->addWidget(last);
    QVERIFY(dialog.begin(next));
    pages->setCurrentWidget(last);
    settle();
    QCOMPARE(QApplication::focusWidget(), done);
}

QTEST_MAIN(TestFocusKeeper)
#include "tst_focuskeeper.moc"
