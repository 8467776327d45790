// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcehistorypane.h"

#include "ui/models/formats.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstabledelegate.h"
#include "ui/widgets/uniformtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

ResourceHistoryPane::ResourceHistoryPane(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_table(new UniformTable(this))
    , m_title(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_stack(new QStackedWidget(this))
    , m_lines(new LineDiffView(this))
    , m_values(new JsonDiffView(u"resource:diff"_s, this))
    , m_nothing(new Notice(this))
{
    setObjectName(u"resource:history"_s);
    setChildrenCollapsible(false);
    m_table->setObjectName(u"resource:updates"_s);
    m_table->setAccessibleName(tr("What became known of the resource"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // two versions are compared
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowsTableDelegate(m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_lines->setObjectName(u"resource:lines"_s);
    addWidget(m_table);
    addWidget(buildDifference());
    setStretchFactor(1, 1);
    setSizes({metricsOf(this).px(130), metricsOf(this).px(360)});
    setFocusProxy(m_table);
    dress();
}

QWidget *ResourceHistoryPane::buildDifference()
{
    const Metrics metrics = metricsOf(this);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setObjectName(u"resource:diffTitle"_s);
    m_title->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(4));
    m_note->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), metrics.gap(4));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"resource:diffNote"_s);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_values);
    return box;
}

void ResourceHistoryPane::dress()
{
    const Metrics metrics = metricsOf(this);
    m_table->setRowHeight(metrics.row());
    m_table->horizontalHeader()->setFixedHeight(metrics.header());
}

void ResourceHistoryPane::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void ResourceHistoryPane::setHistory(UpdateHistory *history)
{
    if (history == m_history && history) {
        return;
    }
    if (m_history) {
        m_history->disconnect(this);
    }
    const std::unique_ptr<QItemSelectionModel> old(m_table->selectionModel());
    if (old) {
        old->disconnect(this);
    }
    m_history = history;
    m_table->setModel(history);
    showNothing({}); // not how another one changed
    if (!history) {
        return;
    }
    const Metrics metrics = metricsOf(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(UpdateHistory::What, QHeaderView::Stretch);
    const auto size = [header, &metrics](int column, int drawn) {
        header->resizeSection(column, std::max(metrics.px(drawn), header->sectionSizeHint(column)));
    };
    size(UpdateHistory::Time, 112);
    size(UpdateHistory::Size, 84);
    size(UpdateHistory::Version, 80);
    connect(history, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { handleInserted(last); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourceHistoryPane::compareChosen);
    chooseNewest();
}

void ResourceHistoryPane::chooseNewest()
{
    for (int row = 0; row < m_history->rowCount(); ++row) {
        if (m_history->versionAt(row) > 0) {
            m_table->setCurrentIndex(m_history->index(row, 0));
            return;
        }
    }
    compareChosen();
}

/// Follows unless an older version is chosen.
void ResourceHistoryPane::handleInserted(int last)
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    bool follows = chosen.isEmpty();
    if (chosen.size() == 1) {
        const int before = chosen.first().row();
        follows = m_history->versionAt(before) > 0;
        for (int row = last + 1; follows && row < before; ++row) {
            follows = m_history->versionAt(row) == 0;
        }
    }
    if (follows && m_history->versionAt(0) > 0) {
        m_table->setCurrentIndex(m_history->index(0, 0));
    } else {
        compareChosen();
    }
}

void ResourceHistoryPane::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    compareChosen();
}

/// Only while it is seen, and once for the same two versions: servers may tell of changes as often as they like.
void ResourceHistoryPane::compareChosen()
{
    if (!m_history || !isVisible()) {
        return;
    }
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (m_history->answerAt(index.row())) {
            rows.append(index.row());
        }
    }
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        showNothing(m_history->versions() > 0 ? tr("Choose a version to see what changed.")
                                              : tr("What is read is kept here, to be compared."));
        return;
    }
    const int newer = rows.first();
    const ResourceAnswerPtr after = m_history->answerAt(newer);
    const ResourceAnswerPtr before =
        rows.size() > 1 ? m_history->answerAt(rows.last()) : m_history->answerBefore(newer);
    if (!before) {
        showNothing(tr("This is the first version that is kept."));
        return;
    }
    if (before == after) {
        showNothing(tr("Both are the same version."));
        return;
    }
    int older = 0;
    for (int row = newer; row < m_history->rowCount() && older == 0; ++row) {
        older = m_history->answerAt(row) == before ? m_history->versionAt(row) : 0;
    }
    const int oldBefore = std::exchange(m_before, older);
    const int oldAfter = std::exchange(m_after, m_history->versionAt(newer));
    if (oldBefore == m_before && oldAfter == m_after) {
        return;
    }
    QtConcurrent::run(compareVersions, before, after).then(this, [this, asked = ++m_asked](const VersionDiffPtr &diff) {
        if (asked == m_asked) {
            showDiff(*diff);
        }
    });
}

void ResourceHistoryPane::showNothing(const QString &why)
{
    ++m_asked;
    m_before = m_after = 0;
    m_title->hide();
    m_note->hide();
    m_nothing->showEmpty(why);
    m_stack->setCurrentWidget(m_nothing);
}

QString ResourceHistoryPane::noteOf(const VersionDiff &diff)
{
    using DiffKind = VersionDiff::Kind;
    QStringList notes;
    if (diff.kind == DiffKind::Lines) {
        notes.append(diff.lines->isSame() ? tr("No line differs.")
                                          : tr("%1 lines taken away, %2 added.")
                                                .arg(countText(diff.lines->removed), countText(diff.lines->added)));
        if (!diff.lines->isExact) {
            notes.append(tr("Too much changed to match lines: all between the same ends counts as changed."));
        }
        if (!diff.lines->isWhole) {
            notes.append(tr("Compared: the first %1 lines.").arg(countText(LineDiff::kMostLines)));
        }
    } else if (diff.kind == DiffKind::Values) {
        notes.append(tr("%n place(s) differ.", nullptr, int(diff.json.found.places.size())));
        if (diff.json.found.hasMore) {
            notes.append(tr("There are more."));
        }
    }
    if (diff.different > 1) {
        notes.append(tr("%1 of the contents differ; shown: number %2.").arg(diff.different).arg(diff.part + 1));
    }
    return notes.join(u' ');
}

void ResourceHistoryPane::showDiff(const VersionDiff &diff)
{
    using DiffKind = VersionDiff::Kind;
    m_title->setText(tr("From version %1 to version %2").arg(m_before).arg(m_after));
    m_title->show();
    const QString note = noteOf(diff);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    switch (diff.kind) {
    case DiffKind::Values:
        m_values->setTitles(tr("Version %1").arg(m_before), tr("Version %1").arg(m_after));
        m_values->setComparison(diff.json);
        m_stack->setCurrentWidget(m_values);
        return;
    case DiffKind::Lines:
        m_lines->setDiff(diff.lines);
        m_stack->setCurrentWidget(m_lines);
        return;
    case DiffKind::Same:
        m_nothing->showEmpty(tr("Both versions are the same."));
        break;
    case DiffKind::Bytes:
        m_nothing->showEmpty(tr("%1 became %2; the first byte that differs is number %3.")
                                 .arg(sizeText(diff.sizeBefore), sizeText(diff.sizeAfter), countText(diff.firstByte)));
        break;
    case DiffKind::Number:
        m_nothing->showEmpty(tr("There were %1 contents, now there are %2.").arg(diff.sizeBefore).arg(diff.sizeAfter));
        break;
    case DiffKind::TooLong:
        m_nothing->showEmpty(tr("Texts above %1 are not compared.").arg(sizeText(VersionDiff::kMostCompared)));
        break;
    }
    m_stack->setCurrentWidget(m_nothing);
}

} // namespace Signalbox
