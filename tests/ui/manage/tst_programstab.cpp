// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstabfixture.h"
#include "ui/manage/programs/cellpanel.h"
#include "ui/manage/programs/entrycolours.h"
#include "ui/manage/programs/entrytextview.h"
#include "ui/manage/programs/matrixmenu.h"
#include "ui/manage/programs/pendingbar.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;

/// What the matrix tells and offers.
class TestProgramsTab : public QObject, protected ProgramsTabFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void showsTheCurrentCellInFull();
    void aTextIsWrappedAnewWhenItGetsNarrower();
    void keysGoFromCellToCell();
    void aNameThatIsNotKeptSaysWhereToLook();
    void aRowGoesOnToTheEndOfTheHeader();
    void theMenuHasAllThatCanBeDone();
    void theMenuNamesNoOtherPlaceThanWhatIsChosen();
    void theMenuOfAnAbsentCellOffersOurVersion();
    void programsThatAreNotInstalledAreShownOnDemand();
    void aPartOfAJsonFileIsNoError_data();
    void aPartOfAJsonFileIsNoError();
    void saysWhatChangedOutside();
    void theCurrentCellStaysWhenFilesAreReadAgain();
    void saysWhatIsWrongWithAFile();
    void teachesWhileThereIsNothing();
    void aFilterThatHidesAllSaysSo();
    void hostileNamesStayText();
    void pictures_data();
    void pictures();
};

void TestProgramsTab::showsTheCurrentCellInFull()
{
    makePage();
    choose(u"github"_s, kCursor);
    QTRY_COMPARE(part<QTableView>(u"differences"_s)->model()->rowCount(), 2);
    const QString texts = textsIn(*part<CellPanel>(u"cell"_s));
    QVERIFY2(texts.contains(u"github in Cursor"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"line 4"_s), qPrintable(texts));
    QVERIFY(part<QPushButton>(u"copy"_s)->isVisible() && part<QPushButton>(u"take"_s)->isVisible()
            && part<QPushButton>(u"accept"_s)->isVisible());
    choose(u"github"_s, kClaude);
    QTRY_VERIFY(!part<QTableView>(u"differences"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"copy"_s)->isVisible());
    choose(u"memory"_s, kCodex);
    QTRY_VERIFY(!part<QWidget>(u"ownSide"_s)->isVisible());
    QCOMPARE(part<QPushButton>(u"take"_s)->text(), u"&Keep in Signalbox"_s);
    choose(u"broken"_s, kCursor);
    QTRY_VERIFY(!part<PlainLabel>(u"cellSaid"_s)->rawText().isEmpty());
    part<QPushButton>(u"copy"_s)->click(); // hidden: it is not kept here
    QVERIFY(m_keeper->state()->steps.isEmpty());
}

void TestProgramsTab::aTextIsWrappedAnewWhenItGetsNarrower()
{
    EntryTextView view(u"text"_s);
    view.resize(1200, 300);
    SideText text;
    text.lines = {{.number = 1, .text = u"\"args\": [\""_s + u"folder/"_s.repeated(16) + u"index.js\"]"_s},
                  {.number = 2, .text = u"}"_s}};
    view.setText(text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QModelIndex first = view.model()->index(0, 0);
    const QModelIndex second = view.model()->index(1, 0);
    const int one = view.visualRect(first).height();
    view.resize(600, 300);
    QTRY_VERIFY(view.visualRect(first).height() > one);
    QCOMPARE(view.visualRect(first).height(), view.sizeHintForIndex(first).height());
    QCOMPARE(view.visualRect(second).top(), view.visualRect(first).bottom() + 1);
    view.resize(1200, 300);
    QTRY_COMPARE(view.visualRect(first).height(), one);
}

void TestProgramsTab::keysGoFromCellToCell()
{
    makePage();
    MatrixView *view = m_tab->view();
    choose(u"github"_s, kCursor);
    const int column = view->currentIndex().column();
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().column(), column + 1);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex().column(), column);
    QTest::keyClick(view, Qt::Key_Down); // past the title of the next group
    QCOMPARE(m_tab->model().row(view->currentIndex())->name, u"broken"_s);
    QCOMPARE(view->currentIndex().column(), column);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(m_tab->model().row(view->currentIndex())->name, u"github"_s);
    QTest::keyClick(view, Qt::Key_Slash);
    QCOMPARE(m_page->focusWidget(), part<QWidget>(u"filter"_s));
}

void TestProgramsTab::aNameThatIsNotKeptSaysWhereToLook()
{
    makePage();
    choose(u"memory"_s, kCodex);
    m_tab->view()->setCurrentIndex(m_tab->view()->currentIndex().siblingAtColumn(0));
    const auto *said = part<PlainLabel>(u"cellSaid"_s);
    QTRY_VERIFY2(said->rawText().contains(u"Choose a program's cell"_s), qPrintable(said->rawText()));
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(actionIn(menu, u"Bring all to the version that most have"_s));
    menu->close();
}

void TestProgramsTab::aRowGoesOnToTheEndOfTheHeader()
{
    makePage();
    MatrixView *view = m_tab->view();
    m_page->resize(2400, 700);
    const QModelIndex first = view->model()->index(0, 0, view->model()->index(0, 0));
    QTRY_VERIFY(view->visualRect(first).isValid() && view->header()->length() < view->viewport()->width() - 20);
    const QImage image = view->viewport()->grab().toImage();
    const QPoint end(view->viewport()->width() - 5, view->visualRect(first).center().y());
    QCOMPARE(image.pixelColor(end), tokensOf(view).alt);
}

void TestProgramsTab::theMenuHasAllThatCanBeDone()
{
    makePage();
    choose(u"github"_s, kCursor);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(menu);
    for (const QString &text :
         {u"Copy to"_s, u"Bring all to the version of Cursor"_s, u"Take from Cursor"_s, u"Accept as different"_s,
          u"Remove from Cursor"_s, u"Open the file's folder"_s, u"Show the file's history…"_s}) {
        QVERIFY2(actionIn(menu, text) && actionIn(menu, text)->isEnabled(), qPrintable(text));
    }
    menu->close();
}

void TestProgramsTab::theMenuNamesNoOtherPlaceThanWhatIsChosen()
{
    makePage();
    choose(u"github"_s, kCursor); // the only one that is chosen, and not the current one
    m_tab->view()->selectionModel()->setCurrentIndex(m_tab->model().find(u"memory"_s, m_home->path(kCodex)),
                                                     QItemSelectionModel::NoUpdate);
    QCOMPARE(m_tab->view()->chosenSpots().size(), 1);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(menu);
    QVERIFY(actionIn(menu, u"Remove 1 entries"_s) && !actionIn(menu, u"Remove from Codex CLI"_s));
    QVERIFY(actionIn(menu, u"Keep in Signalbox"_s)); // the current one
    menu->close();
    const MatrixModel &model = m_tab->model();
    const QModelIndex same = model.find(u"github"_s, m_home->path(kClaude));
    const ProgramSpot cursor{.path = m_home->path(kCursor), .name = u"github"_s, .folder = {}};
    const MatrixMenu both(model, same, {*model.spot(same), cursor}, nullptr); // only the other one can be taken
    QVERIFY(actionIn(&both, u"Keep 1 entries in Signalbox"_s) && !actionIn(&both, u"Take from Claude Desktop"_s));
}

void TestProgramsTab::aPartOfAJsonFileIsNoError_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a member") << QStringList{u"\"a\": {"_s,      u"  \"command\": \"npx\","_s,
                                             u"  \"args\": ["_s, u"    \"-y\","_s,
                                             u"    \"it\""_s,    u"  ],"_s,
                                             u"  \"n\": 1"_s,    u"},"_s};
    QTest::newRow("a member in a line") << QStringList{uR"("a": {"command": "x", "args": []})"_s};
    QTest::newRow("a value") << QStringList{u"{"_s, u"  \"command\": \"npx\""_s, u"}"_s};
}

void TestProgramsTab::aPartOfAJsonFileIsNoError()
{
    QFETCH(const QStringList, lines);
    const QWidget widget;
    const Tokens &tokens = tokensOf(&widget);
    const auto colours = entryColours(lines, u"JSON"_s, tokens);
    QCOMPARE(colours.size(), lines.size());
    int keys = 0;
    for (const auto &line : colours) {
        for (const QTextLayout::FormatRange &range : line) {
            QVERIFY(range.format.foreground().color() != tokens.err);
            keys += range.format.foreground().color() == tokens.jsonKey ? 1 : 0;
        }
    }
    QVERIFY(keys > 0);
}

void TestProgramsTab::theMenuOfAnAbsentCellOffersOurVersion()
{
    makePage();
    choose(u"github"_s, kCodex);
    QCOMPARE(kind(), Cell::Absent);
    emit m_tab->view()->menuRequested({});
    const auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(menu);
    QAction *copy = menu->actions().first();
    QCOMPARE(copy->text(), u"Copy from Signalbox to Codex CLI"_s);
    QVERIFY(!actionIn(menu, u"Bring all to the version of Codex CLI"_s)->isEnabled()); // there is none
    QVERIFY(!actionIn(menu, u"Copy to"_s)->isEnabled());
    copy->trigger();
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    QCOMPARE(m_keeper->state()->changes.first().change.path, m_home->path(kCodex));
    QVERIFY(m_keeper->state()->changes.first().change.after.contains("--new"));
}

void TestProgramsTab::programsThatAreNotInstalledAreShownOnDemand()
{
    makePage();
    const auto hasZed = [this] {
        return std::ranges::contains(m_tab->model().columns(), u"zed"_s, &MatrixColumn::program);
    };
    QVERIFY(!hasZed());
    const auto show = [this] {
        return actionIn(part<ToolButton>(u"more"_s)->menu(), u"Show programs that are not installed"_s);
    };
    QVERIFY(show() && !show()->isChecked());
    show()->trigger();
    QVERIFY(hasZed());
    QVERIFY(show()->isChecked());
    m_page.reset();
    m_keeper.reset();
    makePage(false); // the next start
    QTRY_VERIFY(hasZed());
}

void TestProgramsTab::saysWhatChangedOutside()
{
    makePage();
    QVERIFY(part<PlainLabel>(u"note"_s)->rawText().startsWith(u"Read "_s));
    QVERIFY(m_home->put(kCodex, "[mcp_servers.memory]\ncommand = \"other\"\n"));
    QTRY_VERIFY(part<PlainLabel>(u"note"_s)->rawText().contains(u"Codex"_s));
    click(u"readAgain"_s);
    QTRY_VERIFY(part<PlainLabel>(u"note"_s)->rawText().startsWith(u"Read "_s));
}

void TestProgramsTab::theCurrentCellStaysWhenFilesAreReadAgain()
{
    makePage();
    choose(u"memory"_s, kCodex);
    QVERIFY(m_home->put(kCursor, R"({"mcpServers": {"aaa": {"command": "x"}}})")); // other rows
    QTRY_VERIFY(m_tab->model().find(u"aaa"_s, m_home->path(kCursor)).isValid());
    QCOMPARE(m_tab->model().row(m_tab->view()->currentIndex())->name, u"memory"_s);
    QCOMPARE(m_tab->model().columns().at(m_tab->view()->currentIndex().column()).key, m_home->path(kCodex));
}

void TestProgramsTab::saysWhatIsWrongWithAFile()
{
    makePage();
    QVERIFY(m_home->put(kCursor, "{\"mcpServers\": {"));
    QTRY_VERIFY(std::ranges::any_of(m_tab->model().columns(), &MatrixColumn::isFaulty));
    choose(u"github"_s, kCursor);
    QTRY_COMPARE(kind(), Cell::Absent);
    QTRY_VERIFY(!part<QPushButton>(u"copy"_s)->isVisible()); // what is broken is not written
}

void TestProgramsTab::teachesWhileThereIsNothing()
{
    makePage(false);
    QVERIFY(!m_tab->view()->isVisible());
    QSignalSpy wanted(m_tab, &ProgramsTab::addRequested);
    const auto add = [this]() -> QPushButton * {
        const QList<QPushButton *> buttons = m_tab->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text().contains(u"server"_s);
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(add());
    add()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestProgramsTab::aFilterThatHidesAllSaysSo()
{
    makePage();
    part<QLineEdit>(u"filter"_s)->setText(u"isue"_s);
    QVERIFY(!m_tab->view()->isVisible());
    QVERIFY2(textsIn(*m_tab).contains(u"3 hidden"_s), qPrintable(textsIn(*m_tab)));
    part<QLineEdit>(u"filter"_s)->clear();
    QVERIFY(m_tab->view()->isVisible());
}

void TestProgramsTab::hostileNamesStayText()
{
    QByteArray servers;
    for (const QString &trap : markupTraps()) {
        servers +=
            (servers.isEmpty() ? "" : ",") + ("\"" + trap.toUtf8().replace('"', "\\\"") + R"(": {"command": "x"})");
    }
    QVERIFY(m_home->put(kCursor, "{\"mcpServers\": {" + servers + "}}"));
    makePage(false);
    QTRY_COMPARE(m_keeper->state()->matrix.rows.size(), markupTraps().size());
    for (const QString &trap : markupTraps()) {
        choose(trap, kCursor);
        QCOMPARE(m_tab->model().row(m_tab->view()->currentIndex())->name, trap);
        QCOMPARE(markupIn(*m_page), QStringList());
    }
}

void TestProgramsTab::pictures_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void TestProgramsTab::pictures()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    makePage(false);
    m_page->resize(QSize(1374, 820) * scale);
    both(u"empty"_s, m_page.get());
    m_page.reset();
    m_keeper.reset();
    makePage();
    m_page->resize(QSize(1374, 820) * scale);
    choose(u"github"_s, kCursor);
    QTRY_COMPARE(part<QTableView>(u"differences"_s)->model()->rowCount(), 2);
    m_keeper->copy(githubEntry(), {m_home->path(kCodex)});
    QTRY_VERIFY(part<PendingBar>(u"pending"_s)->isVisible());
    both(u"matrix"_s, m_page.get());
    choose(u"broken"_s, kCursor);
    QTRY_VERIFY(!part<PlainLabel>(u"cellSaid"_s)->rawText().isEmpty());
    both(u"broken"_s, m_page.get());
    click(u"preview"_s);
    auto *preview = m_page->findChild<QDialog *>(u"programs:previewDialog"_s);
    QTRY_VERIFY(preview->findChild<LineDiffView *>()->model()->rowCount() > 0);
    both(u"preview"_s, preview);
    preview->close();
    click(u"apply"_s);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    choose(u"github"_s, kCodex);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    both(u"menu"_s, menu);
    actionIn(menu, u"Show the file's history…"_s)->trigger();
    menu->close();
    auto *history = m_page->findChild<QDialog *>(u"programs:historyDialog"_s);
    QTRY_COMPARE(history->findChild<QTableView *>(u"programs:versions"_s)->model()->rowCount(), 2);
    auto *versions = history->findChild<QTableView *>(u"programs:versions"_s);
    versions->setCurrentIndex(versions->model()->index(1, 0));
    QTRY_VERIFY(history->findChild<LineDiffView *>()->model()->rowCount() > 0);
    both(u"history"_s, history);
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestProgramsTab)
#include "tst_programstab.moc"
