// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/environmentfile.h"
#include "programstabfixture.h"
#include "ui/manage/programs/pendingbar.h"
#include "ui/manage/programs/previewfiledelegate.h"
#include "ui/models/resources/linediffmodel.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;

/// What is planned in the matrix, previewed and written.
class TestProgramsApplying : public QObject, protected ProgramsTabFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void copiesAndWritesAfterAPreview();
    void deleteRemovesWhatIsChosen();
    void copiesToAProgramThatIsNotInstalled();
    void takesAllThatIsChosen();
    void takesAndAccepts();
    void c10_asksBeforeASecretGetsIntoAnotherFile();
    void c10_saysBeforeApplyThatASecretCannotBeTaken();
    void thePreviewShowsWhatGoesIntoTheOwnList();
    void c10_thePreviewNamesAFileOfVariablesThatStaysBehind();
    void thePreviewNamesFilesAndShowsWholeLines();
    void restoresOneServerFromTheHistory();
    void c10_saysWhatAProgramLosesAndPutsItBack();
    void aFoundServerWithoutItsProgramIsExaminedAndMended();
};

void TestProgramsApplying::copiesAndWritesAfterAPreview()
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
    m_page->hide(); // the whole window, into the tray
    m_page->show();
    QHideEvent minimized;
    QSpontaneKeyEvent::setSpontaneous(&minimized);
    qApp->notify(bar, &minimized); // as from the window system
    QCoreApplication::processEvents();
    QVERIFY(bar->isVisible());
    click(u"closeResult"_s);
    QVERIFY(!bar->isVisible());
}

void TestProgramsApplying::deleteRemovesWhatIsChosen()
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

void TestProgramsApplying::takesAllThatIsChosen()
{
    makePage();
    MatrixView *view = m_tab->view();
    choose(u"memory"_s, kCodex);
    view->selectionModel()->select(m_tab->model().find(u"github"_s, m_home->path(kCursor)),
                                   QItemSelectionModel::Select);
    QTRY_COMPARE(part<QPushButton>(u"take"_s)->text(), u"&Keep 2 entries in Signalbox"_s);
    click(u"take"_s);
    QTRY_COMPARE(m_keeper->state()->taken.size(), 2);
    click(u"discard"_s);
    QTRY_VERIFY(m_keeper->state()->steps.isEmpty());
}

void TestProgramsApplying::takesAndAccepts()
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
    m_tab->hide(); // one goes elsewhere
    m_tab->show();
    QTRY_VERIFY(!part<PendingBar>(u"pending"_s)->isVisible()); // it was read
}

void TestProgramsApplying::c10_asksBeforeASecretGetsIntoAnotherFile()
{
    makePage();
    choose(u"github"_s, kCursor);
    const auto bringAll = [this] {
        emit m_tab->view()->menuRequested({});
        auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
        actionIn(menu, u"Bring all to the version of Cursor"_s)->trigger();
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

void TestProgramsApplying::c10_saysBeforeApplyThatASecretCannotBeTaken()
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

void TestProgramsApplying::thePreviewShowsWhatGoesIntoTheOwnList()
{
    makePage();
    m_keeper->take({{.path = m_home->path(kCursor), .name = u"github"_s, .folder = {}}});
    m_keeper->take({{.path = m_home->path(kCodex), .name = u"memory"_s, .folder = {}}});
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
    const auto *lines = dialog->findChild<LineDiffView *>();
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

void TestProgramsApplying::c10_thePreviewNamesAFileOfVariablesThatStaysBehind()
{
    makePage();
    ServerEntry entry = githubEntry();
    setEnvironmentFile(entry, u"/srv/github.env"_s);
    m_keeper->copy(entry, {m_home->path(kCodex)});
    QTRY_VERIFY(m_keeper->state() && m_keeper->state()->steps.size() == 1);
    QTRY_VERIFY(part<QPushButton>(u"preview"_s)->isVisible());
    const QDialog *dialog = openPreview();
    QVERIFY(dialog);
    const auto *toDo = dialog->findChild<PlainLabel *>(u"programs:previewToDo"_s);
    QVERIFY(toDo->isVisible());
    QVERIFY2(toDo->rawText().contains(u"/srv/github.env"_s) && toDo->rawText().contains(u"Codex CLI"_s),
             qPrintable(toDo->rawText()));
}

void TestProgramsApplying::thePreviewNamesFilesAndShowsWholeLines()
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
    auto *lines = dialog->findChild<LineDiffView *>();
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

void TestProgramsApplying::copiesToAProgramThatIsNotInstalled()
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

void TestProgramsApplying::restoresOneServerFromTheHistory()
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

void TestProgramsApplying::c10_saysWhatAProgramLosesAndPutsItBack()
{
    makePage();
    choose(u"github"_s, kClaude);
    QTRY_COMPARE(kind(), Cell::Same);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    actionIn(menu, u"Bring all to the version of Claude Desktop"_s)->trigger();
    delete menu;
    auto *losses = part<PlainLabel>(u"pendingLosses"_s);
    QTRY_VERIFY(losses->isVisible());
    QCOMPARE(losses->rawText(), u"Cursor loses the variable API_TOKEN of github."_s);
    choose(u"github"_s, kCursor);
    QTRY_COMPARE(m_tab->view()->currentIndex().data().toString(), u"will be same"_s);
    const auto *side = part<QWidget>(u"thereSide"_s);
    QTRY_VERIFY2(textsIn(*side).contains(u"as it will be, not written yet"_s), qPrintable(textsIn(*side)));
    QVERIFY(m_tab->legend()->accessibleName().startsWith(u"1 planned, 1 same"_s));
    both(u"losses"_s, m_page.get());
    QDialog *dialog = openPreview();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<PlainLabel *>(u"programs:previewLosses"_s)->rawText(), losses->rawText());
    const QString hint = dialog->findChild<PlainLabel *>(u"programs:previewHint"_s)->rawText();
    QVERIFY2(!hint.contains(u"keep theirs"_s) && hint.contains(u"put back"_s), qPrintable(hint));
    both(u"lossesPreview"_s, dialog);
    const QByteArray before = m_home->bytes(kCursor);
    dialog->findChild<QPushButton *>(u"programs:previewApply"_s)->click();
    QTRY_VERIFY(!m_home->bytes(kCursor).contains("API_TOKEN"));
    QTRY_COMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"1 file(s) written."_s);
    QVERIFY(!losses->isVisible());
    QTRY_VERIFY(part<QPushButton>(u"putBack"_s)->isVisible());
    click(u"putBack"_s);
    QTRY_COMPARE(m_home->bytes(kCursor), before);
    QTRY_COMPARE(part<PlainLabel>(u"pendingHead"_s)->rawText(), u"1 file(s) put back."_s);
    QVERIFY(!part<QPushButton>(u"putBack"_s)->isVisible());
    QTRY_COMPARE(m_tab->view()->currentIndex().data().toString(), u"2 difference(s)"_s);
}

void TestProgramsApplying::aFoundServerWithoutItsProgramIsExaminedAndMended()
{
    makePage();
    QVERIFY(m_home->put(kCodex, "[mcp_servers.memory]\ncommand = \"pyhton3\"\n"));
    m_keeper->lookAgain();
    choose(u"memory"_s, kCodex);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_tab->view()->currentIndex().data(MatrixModel::FaultRole).toString().contains(u"pyhton3"_s), 30'000);
    QCOMPARE(m_tab->view()->currentIndex().data().toString(), u"found, program missing"_s);
    emit m_tab->view()->menuRequested({});
    auto *menu = m_page->findChild<QMenu *>(u"programs:menu"_s);
    QVERIFY(actionIn(menu, u"Examine…"_s));
    QAction *mend = actionIn(menu, u"Mend in Codex CLI…"_s);
    QVERIFY(mend);
    mend->trigger();
    delete menu;
    auto *dialog = m_page->findChild<QDialog *>(u"programs:examination"_s);
    QVERIFY(dialog);
    auto *yes = dialog->findChild<QPushButton *>(u"programs:examinationMend"_s);
    const auto *findings = dialog->findChild<PlainLabel *>(u"programs:examinationFindings"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(yes->isVisible(), qPrintable(findings->rawText()), 10'000);
    const QString found = findings->rawText();
    QVERIFY2(found.contains(u"Did you mean python3?"_s), qPrintable(found));
    both(u"examination"_s, dialog);
    yes->click();
    QTRY_COMPARE(m_keeper->state()->changes.size(), 1);
    QVERIFY(m_keeper->state()->changes.first().change.after.contains("\"python3\""));
    QVERIFY(m_home->bytes(kCodex).contains("pyhton3")); // as it was until Apply
    QCOMPARE(m_tab->view()->currentIndex().data().toString(), u"will be changed"_s);
}

QTEST_MAIN(TestProgramsApplying)
#include "tst_programsapplying.moc"
