// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/models/programs/lastingstore.h"
#include "tests/ui/models/programs/programsamples.h"
#include "ui/manage/programs/cellpanel.h"
#include "ui/manage/programs/entrycolours.h"
#include "ui/manage/programs/matrixlegend.h"
#include "ui/manage/programs/matrixview.h"
#include "ui/manage/programs/pendingbar.h"
#include "ui/manage/programs/previewfiledelegate.h"
#include "ui/manage/programs/previewlines.h"
#include "ui/manage/programs/programsbar.h"
#include "ui/manage/programs/programstab.h"
#include "ui/manage/serverspage.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/resources/linediffmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;

/// The matrix page over a real engine and real files in a scratch home, driven as a person drives it.
class TestProgramsTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheCurrentCellInFull();
    void copiesAndWritesAfterAPreview();
    void keysGoFromCellToCell();
    void deleteRemovesWhatIsChosen();
    void theMenuHasAllThatCanBeDone();
    void theMenuOfAnAbsentCellOffersOurVersion();
    void programsThatAreNotInstalledAreShownOnDemand();
    void copiesToAProgramThatIsNotInstalled();
    void takesAndAccepts();
    void c10_asksBeforeASecretGetsIntoAnotherFile();
    void c10_saysBeforeApplyThatASecretCannotBeTaken();
    void thePreviewShowsWhatGoesIntoTheOwnList();
    void thePreviewNamesFilesAndShowsWholeLines();
    void aPartOfAJsonFileIsNoError_data();
    void aPartOfAJsonFileIsNoError();
    void restoresOneServerFromTheHistory();
    void saysWhatChangedOutside();
    void theCurrentCellStaysWhenFilesAreReadAgain();
    void saysWhatIsWrongWithAFile();
    void teachesWhileThereIsNothing();
    void aFilterThatHidesAllSaysSo();
    void hostileNamesStayText();
    void pictures_data();
    void pictures();

private:
    void makePage(bool isFilled = true);
    [[nodiscard]] QDialog *openPreview() const;
    void choose(const QString &name, const QString &file) const
    {
        m_tab->view()->setCurrent(name, file.isEmpty() ? u"name"_s : m_home->path(file));
    }
    [[nodiscard]] Cell kind() const { return Cell(m_tab->view()->currentIndex().data(MatrixModel::CellRole).toInt()); }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(u"programs:"_s + name);
    }
    void click(const QString &button) const { part<QPushButton>(button)->click(); }
    [[nodiscard]] static QAction *actionIn(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> all = menu->actions();
        const auto found =
            std::ranges::find_if(all, [&text](const QAction *action) { return action->text().remove(u'&') == text; });
        return found == all.end() ? nullptr : *found;
    }
    void both(const QString &name, QWidget *widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ProgramsKeeper> m_keeper;
    std::unique_ptr<ServersPage> m_page;
    ProgramsTab *m_tab = nullptr;
};

namespace {

const QString kCursor = u".cursor/mcp.json"_s;
const QString kClaude = u".config/Claude/claude_desktop_config.json"_s;
const QString kCodex = u".codex/config.toml"_s;

} // namespace

void TestProgramsTab::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestProgramsTab::init()
{
    m_home = std::make_unique<ScratchHome>();
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<LastingMemory>(); });
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
}

void TestProgramsTab::makePage(bool isFilled)
{
    if (isFilled) {
        QVERIFY(fillHome(*m_home));
        QVERIFY(!m_engine->add(githubEntry()).isEmpty());
    }
    m_keeper = std::make_unique<ProgramsKeeper>(
        *m_engine->link, ProgramsPlaces{m_home->places(), m_home->path(u"kept/versions"_s),
                                        m_home->path(u"kept/programs.json"_s), m_engine->paths().dataDir()});
    m_page = std::make_unique<ServersPage>();
    m_tab = new ProgramsTab(*m_keeper, *m_state);
    m_page->addTab({.id = u"programs"_s,
                    .title = u"Programs"_s,
                    .content = m_tab,
                    .tools = m_tab->bar(),
                    .legend = m_tab->legend()});
    m_page->resize(1374, 820);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_keeper->state());
    QTRY_VERIFY(!isFilled || m_tab->model().rowCount() == 2);
}

void TestProgramsTab::cleanup()
{
    m_page.reset();
    m_keeper.reset();
    m_state.reset();
    m_engine.reset();
    m_home.reset();
}

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

void TestProgramsTab::copiesAndWritesAfterAPreview()
{
    makePage();
    auto *bar = part<PendingBar>(u"pending"_s);
    QVERIFY(!bar->isVisible());
    choose(u"github"_s, kCodex);
    QTRY_VERIFY(part<QPushButton>(u"copy"_s)->isVisible());
    const QByteArray before = m_home->bytes(kCodex);
    click(u"copy"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"1 change(s) in 1 file(s), not written yet."_s);
    const QString rest = part<PlainLabel>(u"pendingRest"_s)->rawText();
    QVERIFY2(rest.startsWith(u"github → Codex CLI."_s), qPrintable(rest));
    QVERIFY(m_tab->view()->currentIndex().data(MatrixModel::PlannedRole).toBool());
    QCOMPARE(m_home->bytes(kCodex), before);
    click(u"preview"_s);
    auto *dialog = m_page->findChild<QDialog *>(u"programs:previewDialog"_s);
    QVERIFY(dialog);
    auto *lines = dialog->findChild<LineDiffView *>();
    QTRY_VERIFY(lines->model()->rowCount() > 2);
    dialog->findChild<QPushButton *>(u"programs:previewApply"_s)->click();
    QTRY_VERIFY(m_home->bytes(kCodex).contains("[mcp_servers.github]"));
    QTRY_COMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"1 file(s) written."_s);
    QTRY_COMPARE(kind(), Cell::Same);
    click(u"closeResult"_s);
    QVERIFY(!bar->isVisible());
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

void TestProgramsTab::deleteRemovesWhatIsChosen()
{
    makePage();
    MatrixView *view = m_tab->view();
    choose(u"github"_s, kCursor);
    view->selectionModel()->select(m_tab->model().find(u"broken"_s, m_home->path(kCursor)),
                                   QItemSelectionModel::Select);
    QCOMPARE(view->chosenSpots().size(), 2);
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(m_keeper->state()->steps.size(), 2);
    QTRY_COMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"2 change(s) in 1 file(s), not written yet."_s);
    click(u"discard"_s);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
    QTRY_VERIFY(!part<PendingBar>(u"pending"_s)->isVisible());
}

void TestProgramsTab::theMenuHasAllThatCanBeDone()
{
    makePage();
    choose(u"github"_s, kCursor);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(menu);
    for (const QString &text :
         {u"Copy to"_s, u"Bring all to this version"_s, u"Take from Cursor"_s, u"Accept as different"_s,
          u"Remove from Cursor"_s, u"Open the file's folder"_s, u"Show the file's history…"_s}) {
        QVERIFY2(actionIn(menu, text) && actionIn(menu, text)->isEnabled(), qPrintable(text));
    }
    menu->close();
}

void TestProgramsTab::takesAndAccepts()
{
    makePage();
    choose(u"github"_s, kCursor);
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isVisible());
    click(u"accept"_s);
    QTRY_COMPARE(kind(), Cell::Accepted);
    QTRY_COMPARE(part<QPushButton>(u"accept"_s)->text(), u"No longer &accept"_s);
    click(u"accept"_s);
    QTRY_COMPARE(kind(), Cell::Different);
    click(u"take"_s);
    QTRY_COMPARE(m_keeper->state()->taken.size(), 1);
    QTRY_VERIFY(part<QPushButton>(u"apply"_s)->isVisible());
    click(u"apply"_s);
    QTRY_COMPARE(m_engine->link->serverByName(u"github"_s)->entry.arguments, QStringList{u"--old"_s});
    QTRY_COMPARE(kind(), Cell::Same); // the secret lies elsewhere now, and is the same
    QCOMPARE(part<QTableView>(u"differences"_s)->model()->rowCount(), 0);
    QTRY_VERIFY(part<PlainLabel>(u"cellSaid"_s)->rawText().contains(u"keeps the same value as a secret"_s));
    QTRY_COMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"1 server(s) taken into Signalbox."_s);
    QCOMPARE(part<PlainLabel>(u"pendingRest"_s)->rawText(), QString()); // no file was written
    QSignalSpy opened(m_tab, &ProgramsTab::openRequested);
    QVERIFY(part<QPushButton>(u"openTaken"_s)->isVisible());
    both(u"taken"_s, m_page.get());
    click(u"openTaken"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_engine->link->serverByName(u"github"_s)->entry.id);
}

void TestProgramsTab::c10_asksBeforeASecretGetsIntoAnotherFile()
{
    makePage();
    choose(u"github"_s, kCursor);
    const auto bringAll = [this] {
        emit m_tab->view()->menuRequested({});
        auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
        actionIn(menu, u"Bring all to this version"_s)->trigger();
        delete menu;
        return m_page->findChild<QDialog *>(u"programs:exposeQuestion"_s);
    };
    QDialog *question = bringAll();
    QVERIFY(question);
    const QString texts = textsIn(*question);
    QVERIFY2(texts.contains(u"Claude Desktop: variable API_TOKEN"_s) && !texts.contains(u"swordfish"_s),
             qPrintable(texts));
    QCOMPARE(question->focusWidget(), question->findChild<QPushButton *>(u"programs:exposeNo"_s));
    both(u"expose"_s, question);
    question->reject();
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"programs:exposeQuestion"_s));
    QVERIFY(m_keeper->state()->steps.isEmpty());
    question = bringAll();
    QVERIFY(question);
    question->findChild<QPushButton *>(u"programs:exposeYes"_s)->click();
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1); // Claude Desktop alone has it too
    QCOMPARE(m_keeper->state()->changes.first().change.path, m_home->path(kClaude));
    QVERIFY(m_keeper->state()->changes.first().change.after.contains("--old"));
}

QDialog *TestProgramsTab::openPreview() const
{
    click(u"preview"_s);
    auto *dialog = m_page->findChild<QDialog *>(u"programs:previewDialog"_s);
    const bool isRead = dialog && QTest::qWaitFor([&] {
                            return dialog->findChild<QListView *>(u"programs:previewFiles"_s)->model()->rowCount() > 0;
                        });
    return isRead ? dialog : nullptr;
}

void TestProgramsTab::c10_saysBeforeApplyThatASecretCannotBeTaken()
{
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<PassingMemory>(); });
    makePage();
    choose(u"github"_s, kCursor);
    QTRY_VERIFY(part<QPushButton>(u"take"_s)->isVisible());
    click(u"take"_s);
    auto *faults = part<PlainLabel>(u"pendingFaults"_s);
    QTRY_VERIFY(faults->isVisible());
    QVERIFY2(faults->rawText().contains(u"no place that keeps secrets"_s), qPrintable(faults->rawText()));
    QDialog *dialog = openPreview();
    QVERIFY(dialog);
    const auto *inPreview = dialog->findChild<PlainLabel *>(u"programs:previewFaults"_s);
    QVERIFY(inPreview->isVisible());
    QCOMPARE(inPreview->rawText(), faults->rawText());
    both(u"refused"_s, dialog);
    both(u"refusedBar"_s, m_page.get());
    QSignalSpy applied(m_keeper.get(), &ProgramsKeeper::applied);
    dialog->findChild<QPushButton *>(u"programs:previewApply"_s)->click();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(m_engine->link->serverByName(u"github"_s)->entry.arguments, QStringList{u"--new"_s});
    QCOMPARE(m_keeper->state()->steps.size(), 1); // still planned
    QVERIFY2(faults->rawText().contains(u"no place that keeps secrets"_s), qPrintable(faults->rawText()));
    QVERIFY(!part<QPushButton>(u"openTaken"_s)->isVisible());
}

void TestProgramsTab::thePreviewShowsWhatGoesIntoTheOwnList()
{
    makePage();
    m_keeper->take({.path = m_home->path(kCursor), .name = u"github"_s, .folder = {}});
    m_keeper->take({.path = m_home->path(kCodex), .name = u"memory"_s, .folder = {}});
    m_keeper->copy(githubEntry(), {m_home->path(kCodex)});
    QTRY_VERIFY(m_keeper->state() && m_keeper->state()->steps.size() == 3);
    QTRY_VERIFY(part<QPushButton>(u"preview"_s)->isVisible());
    QDialog *dialog = openPreview();
    QVERIFY(dialog);
    auto *files = dialog->findChild<QListView *>(u"programs:previewFiles"_s);
    QCOMPARE(files->model()->rowCount(), 2); // one file, and our own list once
    auto *hint = dialog->findChild<PlainLabel *>(u"programs:previewHint"_s);
    QVERIFY(hint->isVisible());
    files->setCurrentIndex(files->model()->index(1, 0));
    QCOMPARE(files->currentIndex().data().toString(), u"Signalbox's own list"_s);
    QVERIFY(!hint->isVisible()); // it is about files
    const QString what = dialog->findChild<PlainLabel *>(u"programs:previewWhat"_s)->rawText();
    QVERIFY2(what.contains(u"github"_s) && what.contains(u"memory"_s) && what.contains(u"secrets"_s), qPrintable(what));
    const auto *lines = dialog->findChild<PreviewLines *>();
    QStringList shown;
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        shown.append(lines->model()->index(row, LineDiffModel::Sign).data().toString()
                     + lines->model()->index(row, LineDiffModel::Line).data().toString());
    }
    const QString all = shown.join(u'\n');
    QVERIFY2(all.contains(u"+  \"memory\": {"_s), qPrintable(all));
    QVERIFY2(all.contains(u"--old"_s) && all.contains(u"${input:API_TOKEN}"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"swordfish"_s), qPrintable(all));
    both(u"ownList"_s, dialog);
}

void TestProgramsTab::thePreviewNamesFilesAndShowsWholeLines()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(m_home->path(QString())));
    makePage();
    ServerEntry entry = githubEntry();
    entry.arguments = {QString(400, u'x') + u"end"_s};
    m_keeper->copy(entry, {m_home->path(kClaude)});
    QTRY_VERIFY(part<QPushButton>(u"preview"_s)->isVisible());
    QDialog *dialog = openPreview();
    qputenv("HOME", home);
    QVERIFY(dialog);
    const auto *files = dialog->findChild<QListView *>(u"programs:previewFiles"_s);
    QCOMPARE(files->currentIndex().data().toString(), u"Claude Desktop"_s);
    QCOMPARE(files->currentIndex().data(PreviewFileDelegate::kPathRole).toString(), u"~/"_s + kClaude);
    QVERIFY(files->visualRect(files->currentIndex()).width() <= files->viewport()->width());
    auto *lines = dialog->findChild<PreviewLines *>();
    QTRY_VERIFY(lines->model()->rowCount() > 2);
    const QScrollBar *bar = lines->horizontalScrollBar();
    QVERIFY(bar->isVisible() && bar->maximum() > 0);
    QVERIFY(lines->columnWidth(LineDiffModel::Line) >= lines->sizeHintForColumn(LineDiffModel::Line)); // none is cut
    const int before = lines->horizontalHeader()->sectionViewportPosition(LineDiffModel::Line);
    QTest::keyClick(lines, Qt::Key_Right);
    QVERIFY(lines->horizontalHeader()->sectionViewportPosition(LineDiffModel::Line) < before);
    lines->horizontalScrollBar()->setValue(bar->maximum());
    const int end = lines->horizontalHeader()->sectionViewportPosition(LineDiffModel::Line)
                    + lines->columnWidth(LineDiffModel::Line);
    QCOMPARE(end, lines->viewport()->width());
    both(u"wide"_s, dialog);
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
    QVERIFY(!actionIn(menu, u"Bring all to this version"_s)->isEnabled()); // there is none
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

void TestProgramsTab::copiesToAProgramThatIsNotInstalled()
{
    makePage();
    choose(u"github"_s, kClaude);
    emit m_tab->view()->menuRequested({});
    QMenu *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    const QMenu *copy = actionIn(menu, u"Copy to"_s)->menu();
    const QAction *missing = actionIn(copy, u"Programs that are not installed"_s);
    QVERIFY(missing && missing->isVisible());
    QAction *zed = actionIn(missing->menu(), u"Zed"_s);
    QVERIFY(zed && !actionIn(missing->menu(), u"Cursor"_s));
    zed->trigger();
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    QCOMPARE(m_keeper->state()->changes.first().change.path, m_home->path(u".config/zed/settings.json"_s));
    QTRY_VERIFY(m_tab->model().find(u"github"_s, m_home->path(u".config/zed/settings.json"_s)).isValid());
    m_keeper->apply();
    QTRY_VERIFY(m_home->bytes(u".config/zed/settings.json"_s).contains("gh-mcp"));
}

void TestProgramsTab::restoresOneServerFromTheHistory()
{
    makePage();
    choose(u"github"_s, kCursor);
    QVERIFY(m_home->put(kCursor, R"({"mcpServers": {"github": {"command": "changed"}}})"));
    QTRY_COMPARE(m_keeper->state()->file(m_home->path(kCursor))->servers.size(), 1);
    emit m_tab->view()->menuRequested({});
    actionIn(m_page->findChild<QMenu *>(u"programs:menu"_s), u"Show the file's history…"_s)->trigger();
    auto *dialog = m_page->findChild<QDialog *>(u"programs:historyDialog"_s);
    QVERIFY(dialog);
    auto *versions = dialog->findChild<QTableView *>(u"programs:versions"_s);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    auto *restore = dialog->findChild<QPushButton *>(u"programs:restoreServer"_s);
    versions->selectRow(0);
    QVERIFY(!restore->isEnabled()); // it is like this now
    versions->selectRow(1);
    QTRY_VERIFY(dialog->findChild<LineDiffView *>()->model()->rowCount() > 0);
    restore->click();
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    const QByteArray after = m_keeper->state()->changes.first().change.after;
    QVERIFY(after.contains("--old") && !after.contains("broken")); // that one alone
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

void TestProgramsTab::both(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(folder.isEmpty() || widget->grab().save(u"%1/programs-%2-%3-%4.png"_s.arg(folder, name, tag, theme)));
        QCOMPARE(markupIn(*widget), QStringList());
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
