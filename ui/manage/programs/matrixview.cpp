// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/matrixview.h"

#include "ui/manage/programs/matrixdelegate.h"
#include "ui/manage/programs/matrixheader.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace Signalbox {

using Kind = MatrixColumn::Kind;

namespace {

constexpr int kNameWidth = 222;
constexpr int kTransportWidth = 92;
constexpr int kColumnWidth = 130;
constexpr int kMostWidth = 190;

} // namespace

MatrixView::MatrixView(MatrixModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("programs:matrix"));
    setAccessibleName(tr("Servers and the programs that have them"));
    setModel(&model);
    setHeader(new MatrixHeader(this));
    setItemDelegate(new MatrixDelegate(this));
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    dress();
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::layOut);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MatrixView::currentCellChanged);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { m_folded.insert(group.data().toString()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { m_folded.remove(group.data().toString()); });
}

QList<ProgramSpot> MatrixView::chosenSpots() const
{
    QList<ProgramSpot> spots;
    const QModelIndexList chosen = selectedIndexes();
    for (const QModelIndex &index : chosen) {
        const MatrixCell *cell = m_model.cell(index);
        const std::optional<ProgramSpot> spot = m_model.spot(index);
        if (cell && spot && cell->state != MatrixCell::State::Absent) {
            spots.append(*spot);
        }
    }
    return spots;
}

void MatrixView::setCurrent(const QString &name, const QString &columnKey)
{
    const QModelIndex index = m_model.find(name, columnKey);
    if (index.isValid()) {
        setExpanded(index.parent(), true);
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void MatrixView::layOut()
{
    const QScopedValueRollback laying(m_isLayingOut, true);
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex index = m_model.index(group, 0);
        setFirstColumnSpanned(group, {}, true);
        setExpanded(index, !m_folded.contains(index.data().toString()));
    }
    shareWidth();
    QModelIndex current = m_name.isEmpty() ? QModelIndex() : m_model.find(m_name, m_column);
    if (!current.isValid() && m_model.rowCount() > 0) {
        current = m_model.index(0, 0, m_model.index(0, 0));
    }
    setCurrentIndex(current);
    emit currentCellChanged();
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the name of the current row is strong
    const MatrixRow *row = m_model.row(current);
    if (row && !m_isLayingOut) { // what was chosen by the person is gone back to
        m_name = row->name;
        m_column = m_model.columns().at(current.column()).key;
    }
    if (!m_isLayingOut) {
        emit currentCellChanged();
    }
}

/// Past the titles of groups that are open; a folded one is stopped at.
QModelIndex MatrixView::nextServer(const QModelIndex &from, int step) const
{
    QModelIndex next = from.siblingAtColumn(0);
    do {
        next = step > 0 ? indexBelow(next) : indexAbove(next);
    } while (next.isValid() && !next.parent().isValid() && isExpanded(next));
    if (!next.isValid()) {
        return from;
    }
    return next.parent().isValid() ? next.siblingAtColumn(from.column()) : next;
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid() || !now.parent().isValid()) {
        return QTreeView::moveCursor(action, modifiers);
    }
    const bool mirrored = isRightToLeft();
    switch (action) {
    case MoveLeft:
    case MoveRight: {
        const int column = now.column() + ((action == MoveRight) == mirrored ? -1 : 1);
        return column >= 0 && column < m_model.columnCount() ? now.siblingAtColumn(column) : now;
    }
    case MoveUp:
        return nextServer(now, -1);
    case MoveDown:
        return nextServer(now, 1);
    default:
        return QTreeView::moveCursor(action, modifiers);
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) {
        emit removeRequested();
        return;
    }
    if (event->text() == QLatin1String("/")) {
        emit filterWanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void MatrixView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    const bool isStriped = index.parent().isValid() && index.row() % 2 == 0;
    painter->fillRect(row, isStriped ? tokensOf(this).alt : tokensOf(this).base);
    QTreeView::drawRow(painter, option, index);
}

void MatrixView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(this);
    const bool isRow = index.parent().isValid();
    painter->fillRect(rect, isRow && index.row() % 2 == 0 ? tokens.alt : tokens.base);
    if (!isRow) {
        QTreeView::drawBranches(painter, rect, index);
    }
}

void MatrixView::dress()
{
    const Metrics metrics = metricsOf(this);
    setIndentation(metrics.px(18));
    shareWidth();
}

/// Each has what it needs; what is left over goes to the programs, and then to the names.
void MatrixView::shareWidth()
{
    const Metrics metrics = metricsOf(this);
    const int count = m_model.columnCount();
    if (count < 3) {
        return;
    }
    const int programs = count - 2; // Signalbox is one of them
    const int fixed = metrics.px(kNameWidth) + metrics.px(kTransportWidth);
    const int share =
        std::clamp((viewport()->width() - fixed) / programs, metrics.px(kColumnWidth), metrics.px(kMostWidth));
    const int rest = viewport()->width() - fixed - share * programs;
    header()->resizeSection(0, metrics.px(kNameWidth) + std::clamp(rest, 0, metrics.px(kNameWidth)));
    header()->resizeSection(1, metrics.px(kTransportWidth));
    for (int column = 2; column < count; ++column) {
        header()->resizeSection(column, share);
    }
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
