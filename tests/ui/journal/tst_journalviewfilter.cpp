// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalviewwindow.h"
#include "ui/journal/choicemenubutton.h"
#include "ui/journal/completionpopup.h"
#include "ui/journal/filterfaultlabel.h"
#include "ui/journal/journalfilterfield.h"
#include "ui/journal/messagedetail.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toolbutton.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalViewFilter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init() { w = std::make_unique<JournalViewWindow>(); }
    void cleanup() { w.reset(); }
    void theFilterLeavesTheRowsItFitsAndEscClearsIt();
    void kindsAndServersAreChosenInMenus();
    void aFaultIsSaidBelowWhereItIs();
    void suggestionsAreTakenByKeyboard();
    void theFilterIsRemembered();
    void whatIsFoundAboveDoesNotMoveTheView();
    void showMessageOpensAndClearsAFilterThatHidesIt();
    void clearingHidesAndTheNoticeBringsBack();
    void enterLeavesNoFilterThatIsAtFault();

private:
    std::unique_ptr<JournalViewWindow> w;
};

void TestJournalViewFilter::theFilterLeavesTheRowsItFitsAndEscClearsIt()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    w->view.focusFilter();
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    QTest::keyClicks(filter, u"updated"_s);
    QTRY_COMPARE(w->rows(), 1);
    QTRY_COMPARE(w->count(), u"1 of 3 messages"_s);
    QTest::keyClick(filter, Qt::Key_Escape); // the suggestions
    QTest::keyClicks(filter, u"xyz"_s);
    QTRY_VERIFY(w->visibleTexts().contains(u"No message matches “updatedxyz”. 3 hidden."_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(w->rows(), 3);
    QVERIFY(w->table()->isVisible());
}

void TestJournalViewFilter::kindsAndServersAreChosenInMenus()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    const auto choose = [this](const char16_t *name, const QString &text) {
        for (QAction *action : w->part<ChoiceMenuButton>(name)->menu()->actions()) {
            if (action->text() == text) {
                action->trigger();
            }
        }
    };
    choose(u"journal:servers", u"github"_s);
    QCOMPARE(w->rows(), 2);
    QCOMPARE(w->part<ChoiceMenuButton>(u"journal:servers")->text(), u"github"_s);
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    QCOMPARE(filter->text(), u"server:github"_s);
    choose(u"journal:kinds", u"Requests"_s);
    QCOMPARE(w->rows(), 1);
    choose(u"journal:kinds", u"Sent by us"_s);
    QCOMPARE(filter->text(), u"server:github kind:request dir:out"_s);
    QCOMPARE(w->part<ChoiceMenuButton>(u"journal:kinds")->text(), u"2 choices"_s);
    choose(u"journal:kinds", u"All kinds"_s);
    choose(u"journal:servers", u"All servers"_s);
    QCOMPARE(w->rows(), 3);
    QCOMPARE(filter->text(), QString());
    filter->setText(u"no:>0 server:FILES kind:error,result"_s); // the menus show what was typed, and keep the rest
    QCOMPARE(w->part<ChoiceMenuButton>(u"journal:servers")->text(), u"files"_s);
    QCOMPARE(w->part<ChoiceMenuButton>(u"journal:kinds")->text(), u"Errors"_s);
    choose(u"journal:kinds", u"Requests"_s);
    QCOMPARE(filter->text(), u"no:>0 server:FILES kind:request,error,result"_s);
}

void TestJournalViewFilter::aFaultIsSaidBelowWhereItIs()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    auto *fault = w->part<FilterFaultLabel>(u"journal:fault");
    filter->setText(u"server:github"_s);
    QCOMPARE(w->rows(), 2);
    QVERIFY(!fault->isVisible());
    filter->setText(u"server:github sever:x"_s);
    QVERIFY(fault->isVisible());
    QVERIFY(w->visibleTexts().contains(u"There is no key “sever:”."_s));
    QCOMPARE(w->rows(), 2); // what stands before it holds
    filter->setText(u"server:files kind:"_s);
    QCOMPARE(w->rows(), 1);
    filter->setText(u"server:github sever:x"_s);
    QVERIFY(!filter->accessibleDescription().isEmpty());
    QVERIFY(fault->y() >= filter->mapTo(&w->view, QPoint(0, filter->height())).y());
    QVERIFY(filter->faultX() > 0);
    w->view.setOpen(false);
    QVERIFY(!fault->isVisible());
    w->view.setOpen(true);
    QVERIFY(fault->isVisible());
    filter->clear();
    QVERIFY(!fault->isVisible());
    QCOMPARE(w->rows(), 3);
}

void TestJournalViewFilter::suggestionsAreTakenByKeyboard()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    w->view.focusFilter();
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    auto *popup = w->part<CompletionPopup>(u"journal:completion");
    QTest::keyClicks(filter, u"serv"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(filter, Qt::Key_Tab);
    QCOMPARE(filter->text(), u"server:"_s);
    QVERIFY(popup->isVisible()); // now with the servers
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(popup->current());
    QCOMPARE(popup->current()->text, u"github"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(filter->text(), u"server:github"_s);
    QVERIFY(!popup->isVisible());
    QCOMPARE(w->rows(), 2);
    QTest::keyClicks(filter, u" d"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(filter->text(), u"server:github d"_s);
    QTest::keyClick(filter, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup->isVisible());
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup->model()->rowCount() > 12); // all keys: it has a scroll bar
    (void)popup->grab();
    QVERIFY(popup->isVisible());
    w->table()->setFocus();
    QVERIFY(!popup->isVisible());
}

void TestJournalViewFilter::theFilterIsRemembered()
{
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    filter->setText(u"server:github"_s);
    const JournalView again(w->link, w->state);
    QCOMPARE(again.findChild<JournalFilterField *>(u"journal:filter"_s)->text(), u"server:github"_s);
}

void TestJournalViewFilter::whatIsFoundAboveDoesNotMoveTheView()
{
    constexpr int kMany = 150'000; // more than one slice of a search
    w->writeMany(kMany);
    QTRY_COMPARE(w->rows(), kMany);
    QScrollBar *bar = w->table()->verticalScrollBar();
    const auto *model = static_cast<const JournalModel *>(w->table()->model());
    quint64 top = 0;
    int rowsAtFirst = 0;
    connect(model, &QAbstractItemModel::modelReset, this, [&] { // with the first that were found
        rowsAtFirst = w->rows();
        bar->setValue(bar->maximum() - 20);
        top = model->sequenceAt(bar->value());
    });
    w->part<JournalFilterField>(u"journal:filter")->setText(u"params"_s); // in every body
    QTRY_VERIFY(rowsAtFirst > 0 && !model->isSearching());
    QCOMPARE(w->rows(), kMany);
    QVERIFY(rowsAtFirst > 100);
    QVERIFY(rowsAtFirst < kMany);
    QCOMPARE(model->sequenceAt(bar->value()), top);
}

void TestJournalViewFilter::showMessageOpensAndClearsAFilterThatHidesIt()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    w->part<JournalFilterField>(u"journal:filter")->setText(u"updated"_s);
    w->view.setOpen(false);
    w->view.showMessage(2);
    QVERIFY(w->view.isOpen());
    QCOMPARE(w->rows(), 3);
    QCOMPARE(w->table()->current(), quint64(2));
    QVERIFY(w->part<MessageDetail>(u"journal:detail")->isVisible());
}

void TestJournalViewFilter::clearingHidesAndTheNoticeBringsBack()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    w->part<ToolButton>(u"journal:clear")->click();
    QCOMPARE(w->rows(), 0);
    QCOMPARE(w->view.total(), 3);
    QVERIFY(w->visibleTexts().contains(u"New messages will appear here. The 3 before them are kept."_s));
    w->part<ToolButton>(u"journal:back")->click();
    QCOMPARE(w->rows(), 3);
}

void TestJournalViewFilter::enterLeavesNoFilterThatIsAtFault()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    QVERIFY(QTest::qWaitForWindowActive(&w->view));
    filter->setFocus();
    filter->setText(u"server:files dur:>>1s"_s);
    QCOMPARE(w->rows(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(filter->hasFocus());
    QVERIFY(w->part<FilterFaultLabel>(u"journal:fault")->isVisible());
    QCOMPARE(w->rows(), 1);
    filter->setText(u"server:files"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(w->table()->hasFocus());
}

QTEST_MAIN(TestJournalViewFilter)
#include "tst_journalviewfilter.moc"
