// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalviewwindow.h"
#include "ui/journal/journalfilterfield.h"
#include "ui/journal/messagedetail.h"
#include "ui/journal/transferstrip.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/journal/journalroles.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/toolbutton.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init() { w = std::make_unique<JournalViewWindow>(); }
    void cleanup() { w.reset(); }
    void saysWhatWillBeKeptWhileThereIsNothing();
    void rowsAppearAsTheyAreWritten();
    void altDownGoesToTheAnswerAndBack();
    void lettersMoveAndSpaceShowsTheDetail();
    void theDetailShowsTheMessageLaidOutAndItsBytes();
    void aStrayLineIsShownWithTheReason();
    void showMessageWaitsForOneThatIsNotThereYet();
    void scrollingUpStopsFollowingAndTheButtonBringsItBack();
    void shutItIsOnlyItsBar();
    void shutItHidesWhatItSaid();
    void aToolErrorIsSeenAsAnError();
    void theStatusHasRoomForItsWords();
    void aloneItCannotBeClosed();
    void oneClickShowsTheDetail();
    void narrowItDropsColumnsFromTheRight();
    void columnsAreChosenAndOrderedAndRemembered();
    void endFollowsAgain();
    void aBurstIsSeenWithoutALateFrame();

private:
    std::unique_ptr<JournalViewWindow> w;
};

void TestJournalView::saysWhatWillBeKeptWhileThereIsNothing()
{
    QTRY_VERIFY(w->visibleTexts().contains(u"Every message will be kept here, over all servers."_s));
    QCOMPARE(w->view.total(), 0);
}

void TestJournalView::rowsAppearAsTheyAreWritten()
{
    QSignalSpy counts(&w->view, &JournalView::countsChanged);
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    QVERIFY(!counts.isEmpty());
    QCOMPARE(w->view.total(), 3);
    QCOMPARE(w->count(), u"3 messages"_s);
    QVERIFY(w->table()->isVisible());
}

void TestJournalView::altDownGoesToTheAnswerAndBack()
{
    w->write(sampleCall());
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
    w->write(sampleCall());
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
    w->write(sampleCall());
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

void TestJournalView::showMessageWaitsForOneThatIsNotThereYet()
{
    QTRY_VERIFY(!w->link.journalFolder().isEmpty());
    w->view.showMessage(1);
    w->write(sampleCall());
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

void TestJournalView::shutItHidesWhatItSaid()
{
    auto *strip = w->view.findChild<TransferStrip *>();
    w->view.setOpen(true);
    strip->showText(u"Replayed."_s);
    QVERIFY(strip->isVisible());
    w->view.setOpen(false);
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY(w->view.height() < 40 || w->view.maximumHeight() < 60);
    strip->showText(u"Something else."_s); // may be told while it is shut
    QVERIFY(!strip->isVisible());
    w->view.setOpen(true);
    QVERIFY(strip->isVisible());
    strip->clear();
    w->view.setOpen(false);
    w->view.setOpen(true);
    QVERIFY(!strip->isVisible());
}

void TestJournalView::aToolErrorIsSeenAsAnError()
{
    QList<Sample::Message> call = sampleCall();
    for (Sample::Message &message : call) {
        if (message.kind == IndexRecord::Result) {
            message.flags |= IndexRecord::ToolError;
        }
    }
    w->write(call);
    QTRY_COMPARE(w->rows(), 3);
    const JournalTable *table = w->table();
    const QAbstractItemModel &model = *table->model();
    QModelIndex status;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, int(JournalColumn::Status));
        status = cell.data().toString() == u"tool error"_s ? cell : status;
    }
    QVERIFY(status.isValid());
    const Tokens &tokens = tokensOf(table);
    w->table()->setFollowing(false);
    w->table()->clearSelection();
    w->table()->setCurrentIndex({});
    const QImage seen = table->viewport()->grab(table->visualRect(status)).toImage();
    int red = 0;
    int green = 0;
    const auto distance = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            red += distance(seen.pixelColor(x, y), tokens.err) < 40 ? 1 : 0;
            green += distance(seen.pixelColor(x, y), tokens.ok) < 40 ? 1 : 0;
        }
    }
    QVERIFY2(red > 5 && green == 0, qPrintable(u"%1 red, %2 green"_s.arg(red).arg(green)));
}

void TestJournalView::theStatusHasRoomForItsWords()
{
    w->write(sampleCall());
    QTRY_COMPARE(w->rows(), 3);
    const auto widest = [] {
        int width = 0;
        const QStringList words = JournalModel::statusWords();
        for (const QString &word : words) {
            width = std::max(width, QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(word));
        }
        return width;
    };
    const Metrics metrics = metricsOf(&w->view);
    const auto room = [&](const JournalTable *table) {
        return table->columnWidth(int(JournalColumn::Status)) - metrics.px(16);
    };
    QVERIFY(room(w->table()) >= widest());
    w->view.resize(metrics.px(840), 300); // all columns give up some of their width
    QTRY_VERIFY(w->table()->columnWidth(int(JournalColumn::Method)) < metrics.px(200));
    QVERIFY(room(w->table()) >= widest());
    QStringList narrow(kJournalColumns, u"66"_s); // as it was kept before
    w->state.setValue(u"journal/columnWidths"_s, narrow);
    JournalView again(w->link, w->state);
    again.resize(metrics.px(1440), 300);
    again.show();
    QTRY_VERIFY(room(again.findChild<JournalTable *>()) >= widest());
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
    w->write(sampleCall());
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

void TestJournalView::narrowItDropsColumnsFromTheRight()
{
    w->write(sampleCall());
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
    w->write(sampleCall());
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
