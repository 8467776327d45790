// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uniformtable.h"

#include "ui/widgets/uniformtableaccess.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kFar = qint64(1) << 30; ///< pixels: what is further away is out of sight, and an int holds no more

int toPixels(qint64 pixels)
{
    return int(std::clamp(pixels, -kFar, kFar));
}

} // namespace

UniformTable::UniformTable(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    installUniformTableAccess();
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(1);
    const auto repaint = [this] { viewport()->update(); };
    connect(m_header, &QHeaderView::sectionResized, this, repaint);
    connect(m_header, &QHeaderView::sectionMoved, this, repaint);
    connect(m_header, &QHeaderView::geometriesChanged, this, &UniformTable::updateGeometries);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_header->resizeSection(column, std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
    });
}

UniformTable::~UniformTable()
{
    m_header->disconnect(this); // it still says something when it goes
}

void UniformTable::setModel(QAbstractItemModel *model)
{
    disconnect(m_removal);
    QAbstractItemView::setModel(model);
    m_header->setModel(model);
    if (model) {
        m_removal = connect(model, &QAbstractItemModel::rowsRemoved, this,
                            [this](const QModelIndex &, int first, int last) { rowsWereRemoved(first, last); });
    }
    updateGeometries();
}

void UniformTable::setRowHeight(int pixels)
{
    m_rowHeight = std::max(pixels, 1);
    updateGeometries();
    viewport()->update();
}

int UniformTable::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int UniformTable::rowsThatFit() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

/// At the end the last row stands on the lower edge.
qint64 UniformTable::offset() const
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    const qint64 atEnd = qint64(rowCount()) * m_rowHeight - viewport()->height();
    return isAtEnd ? std::max<qint64>(atEnd, 0) : qint64(bar->value()) * m_rowHeight;
}

int UniformTable::verticalOffset() const
{
    return toPixels(offset());
}

int UniformTable::rowPosition(int row) const
{
    return toPixels(qint64(row) * m_rowHeight - offset());
}

int UniformTable::rowAt(int y) const
{
    const qint64 at = offset() + y;
    const qint64 row = at / m_rowHeight;
    return at >= 0 && row < rowCount() ? int(row) : -1;
}

int UniformTable::clampedRow(int y) const
{
    return int(std::clamp<qint64>((offset() + y) / m_rowHeight, 0, rowCount() - 1));
}

std::pair<int, int> UniformTable::rowsInSight() const
{
    return rowCount() > 0 ? std::pair(clampedRow(0), clampedRow(viewport()->height() - 1)) : std::pair(0, -1);
}

bool UniformTable::isColumnHidden(int column) const
{
    return m_header->isSectionHidden(column);
}

void UniformTable::setColumnHidden(int column, bool hidden)
{
    m_header->setSectionHidden(column, hidden);
}

int UniformTable::columnWidth(int column) const
{
    return m_header->sectionSize(column);
}

bool UniformTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

QRect UniformTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index)) {
        return {};
    }
    return {m_header->sectionViewportPosition(index.column()), rowPosition(index.row()), columnWidth(index.column()),
            m_rowHeight};
}

QModelIndex UniformTable::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

void UniformTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const int top = rowPosition(index.row());
    const bool isInSight = top >= 0 && top + m_rowHeight <= viewport()->height();
    if (hint == EnsureVisible) {
        hint = isInSight ? hint : top < 0 ? PositionAtTop : PositionAtBottom;
    }
    const int fit = rowsThatFit();
    switch (hint) {
    case EnsureVisible:
        break;
    case PositionAtTop:
        verticalScrollBar()->setValue(index.row());
        break;
    case PositionAtBottom:
        verticalScrollBar()->setValue(index.row() - fit + 1);
        break;
    case PositionAtCenter:
        verticalScrollBar()->setValue(index.row() - fit / 2);
        break;
    }
}

void UniformTable::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
    viewport()->update();
}

int UniformTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsInSight();
    int width = 0;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void UniformTable::updateGeometries()
{
    const int wanted = std::clamp(m_header->sizeHint().height(), m_header->minimumHeight(), m_header->maximumHeight());
    const int height = m_header->isHidden() ? 0 : wanted;
    setViewportMargins(0, height, 0, 0);
    const QRect place = viewport()->geometry();
    m_header->setGeometry(place.left(), place.top() - height, place.width(), height);
    updateScrollBar();
    QAbstractItemView::updateGeometries();
}

void UniformTable::updateScrollBar()
{
    const int fit = rowsThatFit();
    verticalScrollBar()->setRange(0, std::max(rowCount() - fit, 0));
    verticalScrollBar()->setPageStep(fit);
}

void UniformTable::scrollContentsBy(int, int)
{
    viewport()->update(); // nearly all of it is new, and it is cheap to draw
}

void UniformTable::updateRows(int first, int last)
{
    const auto [top, bottom] = rowsInSight();
    if (first <= bottom && last >= top) {
        const int y = rowPosition(std::max(first, top));
        viewport()->update(0, y, viewport()->width(), rowPosition(std::min(last, bottom)) + m_rowHeight - y);
    }
}

void UniformTable::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    updateRows(first.row(), last.row());
}

void UniformTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateScrollBar();
    if (first <= rowsInSight().second + 1) {
        viewport()->update();
    }
}

void UniformTable::rowsWereRemoved(int first, int last)
{
    Q_UNUSED(last)
    updateScrollBar();
    if (first <= rowsInSight().second + 1) {
        viewport()->update();
    }
}

void UniformTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QAbstractItemView::currentChanged(now, before);
    if (hasFocus()) {
        tellUniformTableAccess(this, now, QAccessible::Focus);
    }
}

void UniformTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty()) {
        tellUniformTableAccess(this, selected.constFirst().topLeft(), QAccessible::SelectionAdd);
    }
    if (!deselected.isEmpty()) {
        tellUniformTableAccess(this, deselected.constFirst().topLeft(), QAccessible::SelectionRemove);
    }
}

int UniformTable::columnFrom(int column, int step) const
{
    for (int visual = m_header->visualIndex(column) + step; visual >= 0 && visual < m_header->count(); visual += step) {
        if (const int next = m_header->logicalIndex(visual); !isColumnHidden(next)) {
            return next;
        }
    }
    return column;
}

QModelIndex UniformTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0) {
        return {};
    }
    const QModelIndex from = currentIndex();
    if (!from.isValid()) {
        return model()->index(0, columnFrom(-1, 1));
    }
    qint64 row = from.row();
    int column = from.column();
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MovePageUp:
        row -= rowsThatFit();
        break;
    case MovePageDown:
        row += rowsThatFit();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MovePrevious:
        column = columnFrom(column, isRightToLeft() && action == MoveLeft ? 1 : -1);
        break;
    case MoveRight:
    case MoveNext:
        column = columnFrom(column, isRightToLeft() && action == MoveRight ? -1 : 1);
        break;
    }
    return model()->index(int(std::clamp<qint64>(row, 0, rows - 1)), column);
}

void UniformTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (rowCount() == 0) {
        return;
    }
    const int top = clampedRow(std::min(rect.top(), rect.bottom()));
    const int bottom = clampedRow(std::max(rect.top(), rect.bottom()));
    const QItemSelection rows(model()->index(top, 0), model()->index(bottom, model()->columnCount() - 1));
    selectionModel()->select(rows, command);
}

QRegion UniformTable::visualRegionForSelection(const QItemSelection &selection) const
{
    const auto [top, bottom] = rowsInSight();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), top);
        const int last = std::min(range.bottom(), bottom);
        if (first <= last) {
            region += QRect(0, rowPosition(first), viewport()->width(), (last - first + 1) * m_rowHeight);
        }
    }
    return region;
}

void UniformTable::paintEvent(QPaintEvent *event)
{
    const auto [top, bottom] = rowsInSight();
    if (bottom < top) {
        return;
    }
    QStyleOptionViewItem ground;
    initViewItemOption(&ground);
    QPainter painter(viewport());
    const int last = std::min(clampedRow(event->rect().bottom()), bottom);
    for (int row = std::max(clampedRow(event->rect().top()), top); row <= last; ++row) {
        paintRow(&painter, ground, row);
    }
}

void UniformTable::paintRow(QPainter *painter, const QStyleOptionViewItem &ground, int row) const
{
    const int y = rowPosition(row);
    const bool isSelected = selectionModel()->isSelected(model()->index(row, 0));
    const QModelIndex current = currentIndex();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column)) {
            continue;
        }
        const QModelIndex index = model()->index(row, column);
        QStyleOptionViewItem cell = ground;
        cell.rect = {m_header->sectionViewportPosition(column), y, columnWidth(column), m_rowHeight};
        cell.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 != 0);
        cell.state.setFlag(QStyle::State_Selected, isSelected);
        cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == current);
        cell.palette.setCurrentColorGroup(isEnabled() ? QPalette::Normal : QPalette::Disabled);
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, painter, this);
        itemDelegateForIndex(index)->paint(painter, cell, index);
    }
}

} // namespace Signalbox
