// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/previewdialog.h"

#include "ui/manage/programs/previewfiledelegate.h"
#include "ui/manage/programs/shownpath.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPreviewSize(980, 560);
constexpr int kDiffRole = Qt::UserRole + 1;
constexpr int kWhatRole = Qt::UserRole + 2;
constexpr int kFaultRole = Qt::UserRole + 3;
constexpr int kToDoRole = Qt::UserRole + 4;
constexpr int kLossesRole = Qt::UserRole + 5;

QString whatOf(const PlannedChange &change, const ProgramsState &state)
{
    QStringList sentences;
    for (const int id : change.steps) {
        const auto step = std::ranges::find(state.steps, id, &PlannedStep::id);
        if (step != state.steps.end() && !step->summary.isEmpty()) {
            sentences.append(step->summary);
        }
    }
    return sentences.isEmpty() ? change.change.summary : sentences.join(u' ');
}

/// What the person must do themselves for it, one sentence a line.
QString toDoOf(const PlannedChange &change, const ProgramsState &state)
{
    QStringList sentences;
    for (const PlannedStep &step : state.steps) {
        if (change.steps.contains(step.id)) {
            sentences += step.toDo;
        }
    }
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

QString faultsOf(const PlannedChange &change)
{
    QStringList faults;
    for (const Error &fault : change.faults) {
        faults.append(fault.message);
    }
    return faults.join(u'\n');
}

} // namespace

PreviewDialog::PreviewDialog(ProgramsKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_model(new QStandardItemModel(this))
    , m_files(new QListView(this))
    , m_what(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_toDo(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_losses(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_faults(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_lines(new LineDiffView(this))
    , m_hint(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_apply(nullptr)
{
    setObjectName(u"programs:previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would be written"));
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(kPreviewSize.width()), metrics.px(kPreviewSize.height()));
    build();
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewDialog::showCurrent);
    connect(&keeper, &ProgramsKeeper::changed, this, &PreviewDialog::read);
    read();
}

void PreviewDialog::build()
{
    m_files->setObjectName(u"programs:previewFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setModel(m_model);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->setItemDelegate(new PreviewFileDelegate(m_files));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setObjectName(u"programs:previewLines"_s);
    m_what->setWordWrap(true);
    m_toDo->setWordWrap(true);
    m_toDo->setKeepsLines(true);
    m_losses->setWordWrap(true);
    m_losses->setKeepsLines(true);
    m_losses->setObjectName(u"programs:previewLosses"_s);
    m_faults->setWordWrap(true);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(metricsOf(this).gap(8), 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(8));
    column->addWidget(m_what);
    column->addWidget(m_toDo);
    column->addWidget(m_losses);
    column->addWidget(m_faults);
    column->addWidget(m_lines, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metricsOf(this).px(260), metricsOf(this).px(720)});
    m_hint->setWordWrap(true);
    m_what->setObjectName(u"programs:previewWhat"_s);
    m_toDo->setObjectName(u"programs:previewToDo"_s);
    m_faults->setObjectName(u"programs:previewFaults"_s);
    m_hint->setObjectName(u"programs:previewHint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("App&ly"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"programs:previewApply"_s);
    setPrimary(m_apply);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(splitter, 1);
    whole->addWidget(m_hint);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_keeper.apply();
        accept();
    });
}

void PreviewDialog::read()
{
    const ProgramsStatePtr state = m_keeper.state();
    if (!state || state->steps.isEmpty()) {
        reject(); // nothing is left to be written
        return;
    }
    m_keeper.preview(this, [this, state](const QList<LineDiffPtr> &diffs) {
        if (state == m_keeper.state()) { // else another one is on its way
            fill(*state, diffs);
        }
    });
}

void PreviewDialog::fill(const ProgramsState &state, const QList<LineDiffPtr> &diffs)
{
    const int current = std::max(0, m_files->currentIndex().row());
    m_model->clear();
    const auto add = [&](const QString &name, const QString &path, const QString &what, const QString &toDo,
                         const QString &losses, const QString &faults) {
        auto *item = new QStandardItem(visibleText(name));
        item->setData(visibleText(path), PreviewFileDelegate::kPathRole);
        item->setData(visibleText(path.isEmpty() ? name : name + u", "_s + path), Qt::AccessibleTextRole);
        item->setData(QVariant::fromValue(diffs.value(m_model->rowCount())), kDiffRole);
        item->setData(what, kWhatRole);
        item->setData(toDo, kToDoRole);
        item->setData(losses, kLossesRole);
        item->setData(faults, kFaultRole);
        m_model->appendRow(item);
    };
    for (const PlannedChange &change : state.changes) {
        const ProgramFile *file = state.look->file(change.change.path);
        add(file ? programName(file->place.program) : QString(), shownPath(change.change.path), whatOf(change, state),
            toDoOf(change, state), change.losses.join(u'\n'), faultsOf(change));
    }
    if (!state.taken.isEmpty()) {
        QStringList what;
        QStringList faults;
        for (const PlannedStep &step : state.taken) {
            what.append(step.summary);
            faults.append(state.obstacleTo(step));
        }
        faults.removeAll(QString());
        add(tr("Signalbox's own list"), {}, what.join(u' '), {}, {}, faults.join(u'\n'));
    }
    m_files->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    showCurrent();
}

void PreviewDialog::showCurrent()
{
    const QModelIndex index = m_files->currentIndex();
    m_what->setText(index.data(kWhatRole).toString());
    m_toDo->setText(index.data(kToDoRole).toString());
    m_toDo->setVisible(!m_toDo->rawText().isEmpty());
    const QString losses = index.data(kLossesRole).toString();
    m_losses->setText(losses);
    m_losses->setVisible(!losses.isEmpty());
    m_hint->setText(losses.isEmpty()
                        ? tr("Secrets are masked here; the files keep theirs. What stands there now is kept "
                             "in each file's history.")
                        : tr("Secrets are masked here. What stands there now is kept in each file's "
                             "history, and can be put back."));
    m_faults->setText(index.data(kFaultRole).toString());
    m_faults->setVisible(!m_faults->rawText().isEmpty());
    m_lines->setDiff(index.data(kDiffRole).value<LineDiffPtr>());
    m_hint->setVisible(!index.data(PreviewFileDelegate::kPathRole).toString().isEmpty()); // it is about files
}

} // namespace Signalbox
