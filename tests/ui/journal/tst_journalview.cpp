// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "tests/core/journal/messagesample.h"
#include "ui/journal/choicemenubutton.h"
#include "ui/journal/completionpopup.h"
#include "ui/journal/filterfaultlabel.h"
#include "ui/journal/journalfilterfield.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/journal/messagedetail.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

// An engine with its journal, and the view over it in a window.
class Window
{
public:
    Window()
        : m_paths(m_dir.filePath(u"config"_s), m_dir.filePath(u"data"_s))
        , m_engine(m_paths)
        , link(m_engine)
        , state(m_dir.filePath(u"window.ini"_s))
        , view(link, state, nullptr)
    {
        view.resize(1440, 300);
        view.show();
        view.activateWindow();
    }

    void write(const QList<Sample::Message> &messages)
    {
        engineDoes([&messages](Engine &engine) {
            for (const Sample::Message &message : messages) {
                Sample::write(engine.recorder(), message);
            }
        });
    }

    void writeMany(int count)
    {
        engineDoes([count](Engine &engine) {
            for (int i = 0; i < count; ++i) {
                Sample::write(engine.recorder(), {.method = "notifications/message",
                                                  .kind = IndexRecord::Notification,
                                                  .direction = Direction::In,
                                                  .atMs = i});
            }
        });
    }

    void engineDoes(const std::function<void(Engine &)> &work)
    {
        QSemaphore done;
        m_engine.post([&](Engine &engine) {
            work(engine);
            done.release();
        });
        done.acquire();
    }

    template<typename T>
    T *part(const char16_t *name)
    {
        return view.findChild<T *>(QString(name));
    }

    JournalTable *table() { return part<JournalTable>(u"journal:table"); }
    int rows() { return table()->model()->rowCount(); }
    QString count() { return part<PlainLabel>(u"journal:count")->rawText(); }

    QStringList visibleTexts()
    {
        QStringList texts;
        for (const PlainLabel *label : view.findChildren<PlainLabel *>()) {
            if (label->isVisible()) {
                texts += label->rawText();
            }
        }
        return texts;
    }

private:
    QTemporaryDir m_dir;
    Paths m_paths;
    EngineThread m_engine;

public:
    EngineLink link;
    UiState state;
    JournalView view;
};

/// A call of create_issue with a notification of another server between request and answer.
QList<Sample::Message> call()
{
    return {{.server = "github", .about = "create_issue"},
            {.server = "files",
             .method = "notifications/resources/updated",
             .kind = IndexRecord::Notification,
             .direction = Direction::In,
             .body = R"({"method":"notifications/resources/updated","params":{"uri":"file:///a"}})"},
            {.server = "github",
             .about = "create_issue",
             .kind = IndexRecord::Result,
             .direction = Direction::In,
             .answers = 1,
             .body = R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"#1284"}]}})",
             .atMs = 475}};
}

} // namespace

class TestJournalView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init() { w = std::make_unique<Window>(); }
    void cleanup() { w.reset(); }
    void saysWhatWillBeKeptWhileThereIsNothing();
    void rowsAppearAsTheyAreWritten();
    void theFilterLeavesTheRowsItFitsAndEscClearsIt();
    void kindsAndServersAreChosenInMenus();
    void aFaultIsSaidBelowWhereItIs();
    void suggestionsAreTakenByKeyboard();
    void theFilterIsRemembered();
    void whatIsFoundAboveDoesNotMoveTheView();
    void altDownGoesToTheAnswerAndBack();
    void lettersMoveAndSpaceShowsTheDetail();
    void theDetailShowsTheMessageLaidOutAndItsBytes();
    void aStrayLineIsShownWithTheReason();
    void showMessageOpensAndClearsAFilterThatHidesIt();
    void showMessageWaitsForOneThatIsNotThereYet();
    void scrollingUpStopsFollowingAndTheButtonBringsItBack();
    void clearingHidesAndTheNoticeBringsBack();
    void shutItIsOnlyItsBar();
    void aloneItCannotBeClosed();
    void oneClickShowsTheDetail();
    void enterLeavesNoFilterThatIsAtFault();
    void narrowItDropsColumnsFromTheRight();
    void columnsAreChosenAndOrderedAndRemembered();
    void endFollowsAgain();
    void aBurstIsSeenWithoutALateFrame();

private:
    std::unique_ptr<Window> w;
};

void TestJournalView::saysWhatWillBeKeptWhileThereIsNothing()
{
    QTRY_VERIFY(w->visibleTexts().contains(u"Every message will be kept here, over all servers."_s));
    QCOMPARE(w->view.total(), 0);
}

void TestJournalView::rowsAppearAsTheyAreWritten()
{
    QSignalSpy counts(&w->view, &JournalView::countsChanged);
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    QVERIFY(!counts.isEmpty());
    QCOMPARE(w->view.total(), 3);
    QCOMPARE(w->count(), u"3 messages"_s);
    QVERIFY(w->table()->isVisible());
}

void TestJournalView::theFilterLeavesTheRowsItFitsAndEscClearsIt()
{
    w->write(call());
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

void TestJournalView::kindsAndServersAreChosenInMenus()
{
    w->write(call());
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

void TestJournalView::aFaultIsSaidBelowWhereItIs()
{
    w->write(call());
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

void TestJournalView::suggestionsAreTakenByKeyboard()
{
    w->write(call());
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

void TestJournalView::theFilterIsRemembered()
{
    auto *filter = w->part<JournalFilterField>(u"journal:filter");
    filter->setText(u"server:github"_s);
    const JournalView again(w->link, w->state);
    QCOMPARE(again.findChild<JournalFilterField *>(u"journal:filter"_s)->text(), u"server:github"_s);
}

void TestJournalView::whatIsFoundAboveDoesNotMoveTheView()
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

void TestJournalView::altDownGoesToTheAnswerAndBack()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    w->table()->showRow(0);
    QTest::keyClick(w->table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(w->table()->currentIndex().row(), 2);
    QTest::keyClick(w->table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(w->table()->currentIndex().row(), 2);
    QTest::keyClick(w->table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w->table()->currentIndex().row(), 0);
}

void TestJournalView::lettersMoveAndSpaceShowsTheDetail()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    QTest::keyClicks(w->table(), u"jj"_s);
    QCOMPARE(w->table()->currentIndex().row(), 1);
    QTest::keyClicks(w->table(), u"k"_s);
    QCOMPARE(w->table()->currentIndex().row(), 0);
    auto *detail = w->part<MessageDetail>(u"journal:detail");
    QVERIFY(!detail->isVisible());
    QTest::keyClick(w->table(), Qt::Key_Space);
    QVERIFY(detail->isVisible());
    QTest::keyClick(w->table(), Qt::Key_Space);
    QVERIFY(!detail->isVisible());
    QTest::keyClick(w->table(), Qt::Key_Return);
    QVERIFY(detail->isVisible());
}

void TestJournalView::theDetailShowsTheMessageLaidOutAndItsBytes()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    w->view.showMessage(2);
    QTRY_VERIFY(w->part<JsonView>(u"journal:text")->wholeText().contains("\n  \"result\": {"));
    QTRY_VERIFY(w->part<HexView>(u"journal:bytes")->lineText(0).contains(u"7b 22 6a 73"_s));
    auto *tree = w->part<QAbstractItemView>(u"journal:tree");
    QCOMPARE(tree->model()->rowCount(), 3);
    QVERIFY(w->visibleTexts().contains(u"tools/call"_s));
    w->part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(1);
    QVERIFY(tree->isVisible());
    w->part<ToolButton>(u"journal:joined")->click();
    QCOMPARE(w->table()->currentIndex().row(), 0);
}

void TestJournalView::aStrayLineIsShownWithTheReason()
{
    w->write({{.server = "files",
               .method = {},
               .kind = IndexRecord::Stray,
               .direction = Direction::In,
               .body = "<b>Ready</b>"}});
    QTRY_COMPARE(w->rows(), 1);
    w->view.showMessage(0);
    QTRY_COMPARE(w->part<JsonView>(u"journal:text")->wholeText(), "<b>Ready</b>"_ba);
    QVERIFY(w->visibleTexts().filter(u"This is no JSON"_s).size() == 1);
    w->part<InnerTabs>(u"journal:detailTabs")->setCurrentIndex(2);
    QVERIFY(w->visibleTexts().filter(u"a line that is no message"_s).size() == 1);
}

void TestJournalView::showMessageOpensAndClearsAFilterThatHidesIt()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    w->part<JournalFilterField>(u"journal:filter")->setText(u"updated"_s);
    w->view.setOpen(false);
    w->view.showMessage(2);
    QVERIFY(w->view.isOpen());
    QCOMPARE(w->rows(), 3);
    QCOMPARE(w->table()->current(), quint64(2));
    QVERIFY(w->part<MessageDetail>(u"journal:detail")->isVisible());
}

void TestJournalView::showMessageWaitsForOneThatIsNotThereYet()
{
    QTRY_VERIFY(!w->link.journalFolder().isEmpty());
    w->view.showMessage(1);
    w->write(call());
    QTRY_COMPARE(w->table()->current(), quint64(1));
}

void TestJournalView::scrollingUpStopsFollowingAndTheButtonBringsItBack()
{
    w->writeMany(500);
    QTRY_COMPARE(w->rows(), 500);
    QScrollBar *bar = w->table()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 0);
    auto *follow = w->part<ToolButton>(u"journal:follow");
    QVERIFY(follow->isChecked());
    bar->setValue(10);
    QVERIFY(!follow->isChecked());
    w->writeMany(500);
    QTRY_COMPARE(w->rows(), 1000);
    QCOMPARE(bar->value(), 10);
    follow->click();
    QCOMPARE(bar->value(), bar->maximum());
    w->writeMany(500);
    QTRY_COMPARE(w->rows(), 1500);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(follow->isChecked());
}

void TestJournalView::clearingHidesAndTheNoticeBringsBack()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    w->part<ToolButton>(u"journal:clear")->click();
    QCOMPARE(w->rows(), 0);
    QCOMPARE(w->view.total(), 3);
    QVERIFY(w->visibleTexts().contains(u"New messages will appear here. The 3 before them are kept."_s));
    w->part<ToolButton>(u"journal:back")->click();
    QCOMPARE(w->rows(), 3);
}

void TestJournalView::shutItIsOnlyItsBar()
{
    QSplitter splitter(Qt::Vertical);
    auto *page = new QWidget;
    splitter.addWidget(page);
    splitter.addWidget(&w->view);
    splitter.resize(1440, 900);
    splitter.show();
    w->view.setOpen(true);
    const int open = w->view.height();
    w->view.setOpen(false);
    QVERIFY(!w->table()->isVisible());
    QTRY_VERIFY(w->view.height() < 40);
    QVERIFY(w->visibleTexts().contains(u"Every message will be kept here, over all servers."_s));
    QSignalSpy requested(&w->view, &JournalView::openRequested);
    w->part<ToolButton>(u"journal:open")->click();
    QCOMPARE(requested.size(), 1);
    QTRY_VERIFY(w->view.height() >= std::min(open, 200));
    w->view.setParent(nullptr);
}

void TestJournalView::aloneItCannotBeClosed()
{
    QVERIFY(w->part<ToolButton>(u"journal:close")->isVisible());
    QSignalSpy closing(&w->view, &JournalView::closeRequested);
    w->part<ToolButton>(u"journal:close")->click();
    QCOMPARE(closing.size(), 1);
    w->view.setOpen(false);
    w->view.setAlone(true);
    QVERIFY(!w->part<ToolButton>(u"journal:close")->isVisible());
    QVERIFY(w->part<JournalFilterField>(u"journal:filter")->isVisible());
    w->view.setAlone(false);
    QVERIFY(!w->part<JournalFilterField>(u"journal:filter")->isVisible());
}

void TestJournalView::oneClickShowsTheDetail()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    JournalTable *table = w->table();
    auto *detail = w->part<MessageDetail>(u"journal:detail");
    const auto click = [table](int row, Qt::KeyboardModifiers held) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, held,
                          table->visualRect(table->model()->index(row, int(JournalColumn::Method))).center());
    };
    click(0, {});
    QVERIFY(detail->isVisible());
    QVERIFY(!table->isColumnHidden(int(JournalColumn::Duration)) && !table->isColumnHidden(int(JournalColumn::Size)));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!detail->isVisible());
    click(0, {}); // it is current already
    QVERIFY(detail->isVisible());
    QTest::keyClick(table, Qt::Key_Space);
    click(2, Qt::ControlModifier); // two are chosen, to compare them
    QVERIFY(!detail->isVisible());
}

void TestJournalView::enterLeavesNoFilterThatIsAtFault()
{
    w->write(call());
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

void TestJournalView::narrowItDropsColumnsFromTheRight()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    const JournalTable *table = w->table();
    const auto isHidden = [table](JournalColumn column) { return table->isColumnHidden(int(column)); };
    QVERIFY(!isHidden(JournalColumn::Size));
    const Metrics metrics = metricsOf(table); // of the font the test runs with
    const int method = table->columnWidth(int(JournalColumn::Method));
    w->view.resize(metrics.px(840), 300); // first they are narrowed
    QTRY_VERIFY(table->columnWidth(int(JournalColumn::Method)) < method);
    QVERIFY(!isHidden(JournalColumn::Size) && !isHidden(JournalColumn::Duration));
    QVERIFY(table->columnWidth(int(JournalColumn::About)) >= metrics.px(100) - kJournalColumns);
    w->view.resize(metrics.px(600), 300);
    QTRY_VERIFY(isHidden(JournalColumn::Size) && isHidden(JournalColumn::Duration));
    QVERIFY(!isHidden(JournalColumn::About));
    JournalView again(w->link, w->state); // what room there was is not what is remembered
    again.resize(metrics.px(1440), 300);
    again.show();
    QTRY_COMPARE(again.findChild<JournalTable *>()->columnWidth(int(JournalColumn::Method)), method);
    w->view.resize(metrics.px(1440), 300);
    QTRY_VERIFY(!isHidden(JournalColumn::Size) && !isHidden(JournalColumn::Duration));
    QTRY_COMPARE(table->columnWidth(int(JournalColumn::Method)), method);
    QVERIFY(table->columnWidth(int(JournalColumn::About)) > 100);
}

void TestJournalView::columnsAreChosenAndOrderedAndRemembered()
{
    w->write(call());
    QTRY_COMPARE(w->rows(), 3);
    auto *menu = w->part<QMenu>(u"journal:columns");
    const auto choose = [menu](const QString &text) {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
            }
        }
    };
    const auto isHidden = [](const JournalTable *table, JournalColumn column) {
        return table->isColumnHidden(int(column));
    };
    choose(u"Method"_s);
    choose(u"Size"_s);
    QVERIFY(isHidden(w->table(), JournalColumn::Method) && isHidden(w->table(), JournalColumn::Size));
    choose(u"About"_s); // stays
    QVERIFY(!isHidden(w->table(), JournalColumn::About));
    w->table()->horizontalHeader()->moveSection(int(JournalColumn::Server), 0);
    const Metrics metrics = metricsOf(w->table());
    w->view.resize(metrics.px(700), 300); // what was not chosen does not come back with the room
    w->view.resize(metrics.px(1440), 300);
    QTRY_VERIFY(!isHidden(w->table(), JournalColumn::Status));
    QVERIFY(isHidden(w->table(), JournalColumn::Size));

    JournalView again(w->link, w->state);
    again.resize(metrics.px(1440), 300);
    again.show();
    const auto *table = again.findChild<JournalTable *>();
    QTRY_VERIFY(isHidden(table, JournalColumn::Method) && isHidden(table, JournalColumn::Size));
    QVERIFY(!isHidden(table, JournalColumn::Kind));
    QCOMPARE(table->horizontalHeader()->visualIndex(int(JournalColumn::Server)), 0);

    choose(u"All columns, in their first order"_s);
    QVERIFY(!isHidden(w->table(), JournalColumn::Method) && !isHidden(w->table(), JournalColumn::Size));
    QCOMPARE(w->table()->horizontalHeader()->visualIndex(int(JournalColumn::Server)), int(JournalColumn::Server));
    QVERIFY(w->table()->columnWidth(int(JournalColumn::Method)) > metrics.px(100));
}

void TestJournalView::endFollowsAgain()
{
    w->writeMany(500);
    QTRY_COMPARE(w->rows(), 500);
    QTest::keyClick(w->table(), Qt::Key_Home);
    QCOMPARE(w->table()->currentIndex().row(), 0);
    QVERIFY(!w->table()->isFollowing());
    QTest::keyClick(w->table(), Qt::Key_End);
    QCOMPARE(w->table()->currentIndex().row(), 499);
    QVERIFY(w->table()->isFollowing());
}

void TestJournalView::aBurstIsSeenWithoutALateFrame()
{
    constexpr int kMany = 200'000;
    QTRY_VERIFY(!w->link.journalFolder().isEmpty());
    w->writeMany(kMany);
    QElapsedTimer all;
    all.start();
    qint64 longest = 0;
    while (w->rows() < kMany && all.elapsed() < 20'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, turn.nsecsElapsed());
    }
    qInfo("%d rows after %lld ms, longest turn %.1f ms (waiting included)", w->rows(), all.elapsed(),
          double(longest) / 1e6);
    QCOMPARE(w->rows(), kMany);
    QCOMPARE(w->table()->verticalScrollBar()->value(), w->table()->verticalScrollBar()->maximum());
}

QTEST_MAIN(TestJournalView)
#include "tst_journalview.moc"
