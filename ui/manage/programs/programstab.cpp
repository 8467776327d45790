// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/programstab.h"

#include "core/catalog/programs/programcopy.h"
#include "ui/manage/programs/cellpanel.h"
#include "ui/manage/programs/exposequestion.h"
#include "ui/manage/programs/foundexamination.h"
#include "ui/manage/programs/historydialog.h"
#include "ui/manage/programs/matrixlegend.h"
#include "ui/manage/programs/matrixmenu.h"
#include "ui/manage/programs/matrixview.h"
#include "ui/manage/programs/pendingbar.h"
#include "ui/manage/programs/previewdialog.h"
#include "ui/manage/programs/programsbar.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellHeight = 300;
const QString kHidden = u"programs/hidden"_s;
const QString kMissing = u"programs/missing"_s;

} // namespace

ProgramsTab::ProgramsTab(ProgramsKeeper &keeper, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_state(state)
    , m_model(new MatrixModel(this))
    , m_bar(new ProgramsBar(this))
    , m_legend(new MatrixLegend(this))
    , m_view(new MatrixView(*m_model, this))
    , m_cell(new CellPanel(this))
    , m_pending(new PendingBar(this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"programsTab"_s);
    setAccessibleName(tr("Programs"));
    setFocusProxy(m_view);
    const QStringList hidden = state.value(kHidden).toStringList();
    m_hidden = QSet<QString>(hidden.begin(), hidden.end());
    m_model->setHidden(m_hidden);
    m_model->setShowsMissing(state.value(kMissing, false).toBool());
    build(state);
    connectBar();
    connectCell();
    connect(&keeper, &ProgramsKeeper::changed, this, &ProgramsTab::showState);
    connect(&keeper, &ProgramsKeeper::applied, m_pending, &PendingBar::setApplied);
    connect(&keeper, &ProgramsKeeper::filesChanged, this, &ProgramsTab::tellChanged);
    connect(&keeper, &ProgramsKeeper::failed, this, [this](const Error &error) {
        m_bar->setNews(error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice, true);
    });
    connect(m_pending, &PendingBar::discardRequested, &keeper, &ProgramsKeeper::discard);
    connect(m_pending, &PendingBar::previewRequested, this,
            [this] { (new PreviewDialog(m_keeper, window()))->open(); });
    connect(&keeper, &ProgramsKeeper::wasPutBack, m_pending, &PendingBar::setPutBack);
    connect(m_pending, &PendingBar::putBackRequested, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason); // the button goes
        m_keeper.putBack();
    });
    connect(m_pending, &PendingBar::openRequested, this, &ProgramsTab::openRequested);
    connect(m_pending, &PendingBar::applyRequested, this, [this] {
        if (m_pending->isAncestorOf(window()->focusWidget())) { // its buttons cannot keep it
            m_view->setFocus(Qt::OtherFocusReason);
        }
        m_pending->setWriting();
        m_keeper.apply();
    });
    showState();
}

void ProgramsTab::build(UiState &state)
{
    const Metrics metrics = metricsOf(this);
    m_splitter->setObjectName(u"programs:splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_cell);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({metrics.px(400), metrics.px(kCellHeight)});
    state.keepSplitter(m_splitter);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_pending);
}

void ProgramsTab::connectBar()
{
    connect(m_bar, &ProgramsBar::readAgainRequested, this, [this] {
        m_newsMs = 0;
        m_keeper.lookAgain();
    });
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        showEmpty();
    });
    connect(m_bar->filter(), &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &ProgramsBar::showChosen, this, [this](MatrixModel::Show show) {
        m_model->setShow(show);
        showEmpty();
    });
    connect(m_bar, &ProgramsBar::hiddenChanged, this, [this](const QSet<QString> &programs) {
        m_hidden = programs;
        m_state.setValue(kHidden, QStringList(programs.begin(), programs.end()));
        m_model->setHidden(programs);
        showState();
    });
    connect(m_bar, &ProgramsBar::showsMissingChanged, this, [this](bool shows) {
        m_state.setValue(kMissing, shows);
        m_model->setShowsMissing(shows);
        showState();
    });
    connect(m_bar, &ProgramsBar::projectWanted, this, &ProgramsTab::chooseProject);
    connect(m_bar, &ProgramsBar::projectDropped, &m_keeper, &ProgramsKeeper::removeProject);
}

void ProgramsTab::connectCell()
{
    connect(m_view, &MatrixView::currentCellChanged, this, &ProgramsTab::showCell);
    connect(m_view, &MatrixView::currentCellChanged, this, &ProgramsTab::currentServerChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_cell->setTaken(int(MatrixMenu::takeable(*m_model, m_view->currentIndex(), m_view->chosenSpots()).size()));
    });
    connect(m_view, &MatrixView::removeRequested, this, [this] { m_keeper.remove(m_view->chosenSpots()); });
    connect(m_view, &MatrixView::filterWanted, this, &ProgramsTab::startFind);
    connect(m_view, &MatrixView::menuRequested, this, &ProgramsTab::showMenu);
    connect(m_view, &QAbstractItemView::activated, m_cell, &QWidget::show);
    connect(m_view, &QAbstractItemView::clicked, m_cell, &QWidget::show);
    connect(m_cell, &CellPanel::closeRequested, this, [this] {
        m_cell->hide();
        m_view->setFocus();
    });
    connect(m_cell, &CellPanel::copyRequested, this, [this] {
        const MatrixRow *row = m_model->row(m_view->currentIndex());
        const QString path = row ? m_model->columns().at(m_view->currentIndex().column()).path : QString();
        if (!path.isEmpty()) {
            copyVersion(ServerEntry(row->reference), {path});
        }
    });
    connect(m_cell, &CellPanel::takeRequested, this,
            [this] { m_keeper.take(MatrixMenu::takeable(*m_model, m_view->currentIndex(), m_view->chosenSpots())); });
    connect(m_cell, &CellPanel::acceptRequested, this, &ProgramsTab::accept);
    connect(m_cell, &CellPanel::takeBackRequested, this, &ProgramsTab::takeBack);
}

void ProgramsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper.lookAgain(); // the files may be others by now, also in folders that were not there to be watched
}

void ProgramsTab::startFind()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

void ProgramsTab::showState()
{
    const ProgramsStatePtr state = m_keeper.state();
    m_bar->setEnabled(state != nullptr);
    if (!state) {
        m_notice->showWaiting(tr("Reading what other programs have."));
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    m_model->setState(state);
    m_legend->setCounts(m_model->counts());
    m_pending->setState(*state);
    if (state->look->timeMs != m_newsMs) {
        m_bar->setRead(state->readMs);
    }
    m_bar->setOffers(matrixColumns(*state, {}, false), m_hidden, m_state.value(kMissing, false).toBool(),
                     state->choices.projects);
    showEmpty();
    showCell();
}

void ProgramsTab::showEmpty()
{
    const ProgramsStatePtr state = m_keeper.state();
    if (!state || m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(state ? static_cast<QWidget *>(m_splitter) : m_notice);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    if (m_model->hiddenRows() > 0) {
        const QString words = m_bar->filter()->text();
        const QString hidden = tr("%n hidden.", nullptr, m_model->hiddenRows());
        m_notice->showEmpty((words.isEmpty() ? tr("Nothing of this kind.") : tr("No server matches “%1”.").arg(words))
                            + u' ' + hidden);
        connect(m_notice->addButton(tr("Show &all")), &QPushButton::clicked, m_bar, &ProgramsBar::resetFilter);
        return;
    }
    m_notice->showEmpty(tr(
        "No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs "
        "that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are "
        "installed; files that a project has are found when you name its folder."));
    connect(m_notice->addButton(tr("Add a &server…"), u"plus"_s), &QPushButton::clicked, this,
            &ProgramsTab::addRequested);
    connect(m_notice->addButton(tr("Look in a project &folder…"), u"folder"_s), &QPushButton::clicked, this,
            &ProgramsTab::chooseProject);
}

void ProgramsTab::showCell()
{
    const QModelIndex index = m_view->currentIndex();
    const MatrixRow *row = m_model->row(index);
    if (!row) {
        m_cell->clear();
        return;
    }
    const MatrixColumn column = m_model->columns().at(index.column());
    const ProgramSpot spot = m_model->spot(index).value_or(ProgramSpot{.path = {}, .name = row->name, .folder = {}});
    m_cell->showCell(MatrixModel::Cell(index.data(MatrixModel::CellRole).toInt()), *row, column,
                     index.data(MatrixModel::PlannedRole).toBool());
    m_cell->setTaken(int(MatrixMenu::takeable(*m_model, index, m_view->chosenSpots()).size()));
    m_keeper.texts(spot, this, [this, spot](const CellTexts &texts) {
        const QModelIndex now = m_view->currentIndex();
        const MatrixRow *current = m_model->row(now);
        const QString path = m_model->spot(now).value_or(ProgramSpot{}).path;
        if (current && current->name == spot.name && path == spot.path) {
            m_cell->showTexts(texts);
        }
    });
}

std::optional<QString> ProgramsTab::currentServer() const
{
    const MatrixRow *row = m_model->row(m_view->currentIndex());
    if (!row) {
        return std::nullopt;
    }
    return row->cells.first().state == MatrixCell::State::Absent ? QString() : row->reference.id;
}

const ServerEntry *ProgramsTab::versionAt(const QModelIndex &index) const
{
    const MatrixRow *row = m_model->row(index);
    const std::optional<ProgramSpot> spot = m_model->spot(index);
    const ProgramFile *file = spot ? m_keeper.state()->file(spot->path) : nullptr;
    const ProgramServer *server = file ? file->server(spot->name, spot->folder) : nullptr;
    if (server) {
        return server->fault ? nullptr : &server->entry;
    }
    return row ? &row->reference : nullptr;
}

void ProgramsTab::showMenu(const QPoint &place)
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_model->row(index)) {
        return;
    }
    auto *menu = new MatrixMenu(*m_model, index, m_view->chosenSpots(), this);
    connect(menu, &MatrixMenu::copyRequested, this, &ProgramsTab::copyTo);
    connect(menu, &MatrixMenu::takeRequested, this, [this](const QList<ProgramSpot> &spots) { m_keeper.take(spots); });
    connect(menu, &MatrixMenu::acceptRequested, this, &ProgramsTab::accept);
    connect(menu, &MatrixMenu::takeBackRequested, this, &ProgramsTab::takeBack);
    connect(menu, &MatrixMenu::removeRequested, this, [this] { m_keeper.remove(m_view->chosenSpots()); });
    connect(menu, &MatrixMenu::examineRequested, this, &ProgramsTab::examine);
    connect(menu, &MatrixMenu::folderRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    connect(menu, &MatrixMenu::historyRequested, this, &ProgramsTab::openHistory);
    menu->popup(place);
}

void ProgramsTab::copyTo(const QStringList &paths)
{
    if (const ServerEntry *version = versionAt(m_view->currentIndex())) {
        copyVersion(ServerEntry(*version), paths);
    }
}

/// A secret gets into no other file unasked.
void ProgramsTab::copyVersion(const ServerEntry &version, const QStringList &paths)
{
    QStringList exposed;
    for (const QString &path : paths) {
        const ProgramFile *shown = m_keeper.state()->file(path);
        const ProgramFile *file = shown ? shown : m_keeper.state()->look->file(path); // of one that is not installed
        const QStringList places = file ? copyFor(version, *file).value_or(ServerCopy()).exposed : QStringList();
        if (!places.isEmpty()) {
            exposed.append(tr("%1: %2").arg(programName(file->place.program), places.join(u", "_s)));
        }
    }
    if (exposed.isEmpty()) {
        m_keeper.copy(version, paths);
        return;
    }
    auto *question = new ExposeQuestion(version.name, exposed, window());
    connect(question, &QDialog::accepted, this, [this, version, paths] { m_keeper.copy(version, paths, true); });
    question->open();
}

void ProgramsTab::accept(bool accepted)
{
    const MatrixRow *row = m_model->row(m_view->currentIndex());
    const std::optional<ProgramSpot> spot = m_model->spot(m_view->currentIndex());
    const ServerEntry *there = versionAt(m_view->currentIndex());
    if (row && spot && there) {
        accepted ? m_keeper.accept(*spot, row->reference, *there) : m_keeper.refuse(*spot);
    }
}

void ProgramsTab::takeBack()
{
    const MatrixRow *row = m_model->row(m_view->currentIndex());
    if (!row) {
        return;
    }
    const ProgramSpot own{.path = {}, .name = row->name, .folder = {}};
    const ProgramSpot spot = m_model->spot(m_view->currentIndex()).value_or(own);
    if (const PlannedStep *step = m_keeper.state()->stepAt(spot)) {
        m_keeper.takeBack(step->id);
    }
}

void ProgramsTab::examine()
{
    const std::optional<ProgramSpot> spot = m_model->spot(m_view->currentIndex());
    const ServerEntry *there = spot ? versionAt(m_view->currentIndex()) : nullptr;
    const ProgramFile *file = spot ? m_keeper.state()->file(spot->path) : nullptr;
    if (!there || !file) {
        return;
    }
    auto *dialog = new FoundExamination(*there, programName(file->place.program), window());
    connect(dialog, &FoundExamination::mendRequested, this,
            [this, spot = *spot](const ServerEntry &mended) { m_keeper.mend(spot, mended); });
    dialog->open();
}

void ProgramsTab::openHistory(const QString &path)
{
    const MatrixRow *row = m_model->row(m_view->currentIndex());
    (new HistoryDialog(m_keeper, path, row ? row->name : QString(), window()))->open();
}

void ProgramsTab::chooseProject()
{
    auto *dialog = new QFileDialog(window(), tr("Look in a project folder"));
    startInLastFolder(dialog);
    dialog->setObjectName(u"programs:projectDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_keeper, &ProgramsKeeper::addProject);
    dialog->open();
}

void ProgramsTab::tellChanged(const QStringList &paths)
{
    const ProgramsStatePtr state = m_keeper.state();
    QStringList names;
    for (const QString &path : paths) {
        const ProgramFile *file = state->look->file(path);
        names.append(file ? programName(file->place.program) : path);
    }
    names.removeDuplicates();
    m_newsMs = state->look->timeMs;
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_newsMs).time(), u"HH:mm:ss"_s);
    m_bar->setNews(tr("Changed outside at %1: %2. Read again.").arg(time, names.join(u", "_s)));
}

} // namespace Signalbox
