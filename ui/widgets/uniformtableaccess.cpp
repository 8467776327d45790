// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uniformtableaccess.h"

#include "ui/widgets/uniformtable.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPointer>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostCells = 2048; ///< that are kept; more than are in sight of any table

QAccessibleInterface *accessOf(UniformTable *table)
{
    return QAccessible::queryAccessibleInterface(table);
}

/// The title of a column.
class TitleAccess : public QAccessibleInterface
{
public:
    TitleAccess(UniformTable *table, int column)
        : m_table(table)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_table && m_table->model(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return accessOf(m_table); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = m_table->isColumnHidden(m_column);
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? m_table->model()->headerData(m_column, Qt::Horizontal).toString()
                                         : QString();
    }
    QRect rect() const override
    {
        const QHeaderView *header = m_table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(m_column), 0);
        return {header->viewport()->mapToGlobal(at), QSize(header->sectionSize(m_column), header->height())};
    }

private:
    QPointer<UniformTable> m_table;
    int m_column;
};

class CellAccess : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(UniformTable *table, const QModelIndex &index)
        : m_table(table)
        , m_index(index)
    {
    }

    [[nodiscard]] const QPersistentModelIndex &index() const { return m_index; }

    bool isValid() const override { return m_table && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return accessOf(m_table); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }
    QAccessible::State state() const override;
    QString text(QAccessible::Text what) const override;
    QRect rect() const override
    {
        const QRect place = m_table->visualRect(m_index);
        return {m_table->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    bool isSelected() const override { return m_table->selectionModel()->isSelected(m_index); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override { return m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return accessOf(m_table); }

private:
    QPointer<UniformTable> m_table;
    QPersistentModelIndex m_index;
};

QAccessible::State CellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = state.focusable = true;
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == m_index;
    state.invisible = m_table->isColumnHidden(m_index.column());
    state.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(m_index));
    return state;
}

QString CellAccess::text(QAccessible::Text what) const
{
    if (what != QAccessible::Name && what != QAccessible::Description) {
        return {};
    }
    if (what == QAccessible::Description) {
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    }
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data().toString() : spoken;
}

class TableAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TableAccess(UniformTable *table)
        : QAccessibleWidget(table, QAccessible::Table)
        , m_table(*table)
    {
    }
    Q_DISABLE_COPY_MOVE(TableAccess)
    ~TableAccess() override
    {
        forget();
        std::ranges::for_each(m_titles, &QAccessible::deleteAccessibleInterface);
    }

    QAccessibleInterface *cell(const QModelIndex &index) const;
    QAccessibleInterface *title(int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override
    {
        const auto [first, last] = m_table.rowsInSight();
        return (last - first + 1) * columnCount();
    }
    QAccessibleInterface *child(int number) const override
    {
        return number < 0 || number >= childCount()
                   ? nullptr
                   : cellAt(m_table.rowsInSight().first + number / columnCount(), number % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return cell(m_table.indexAt(m_table.viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_table.hasFocus() ? cell(m_table.currentIndex()) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return m_table.model() ? cell(m_table.model()->index(row, column)) : nullptr;
    }
    int rowCount() const override { return m_table.model() ? m_table.model()->rowCount() : 0; }
    int columnCount() const override { return m_table.model() ? m_table.model()->columnCount() : 0; }
    QString rowDescription(int) const override { return {}; }
    QString columnDescription(int column) const override
    {
        return m_table.model() ? m_table.model()->headerData(column, Qt::Horizontal).toString() : QString();
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override; ///< of those in sight
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override
    {
        return m_table.selectionModel()->isSelected(m_table.model()->index(row, 0));
    }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    bool selectRow(int row) override { return select(row, QItemSelectionModel::Select); }
    bool unselectRow(int row) override { return select(row, QItemSelectionModel::Deselect); }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    bool select(int row, QItemSelectionModel::SelectionFlags how);
    void forget();

    UniformTable &m_table;                                         // goes after this
    mutable QList<QAccessible::Id> m_cells;                        // from the oldest on
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_byPlace; // of those; hints, for rows come and go
    mutable QList<QAccessible::Id> m_titles;                       // by column
};

QAccessibleInterface *TableAccess::cell(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const std::pair place(index.row(), index.column());
    if (const auto hint = m_byPlace.constFind(place); hint != m_byPlace.cend()) {
        auto *known = dynamic_cast<CellAccess *>(QAccessible::accessibleInterface(*hint));
        if (known && known->index() == index) {
            return known;
        }
    }
    if (m_cells.size() >= kMostCells) {
        QAccessible::deleteAccessibleInterface(m_cells.takeFirst());
    }
    auto *made = new CellAccess(&m_table, index);
    m_cells.append(QAccessible::registerAccessibleInterface(made));
    m_byPlace.insert(place, m_cells.constLast());
    return made;
}

QAccessibleInterface *TableAccess::title(int column) const
{
    while (m_titles.size() <= column) {
        m_titles.append(QAccessible::registerAccessibleInterface(new TitleAccess(&m_table, int(m_titles.size()))));
    }
    return QAccessible::accessibleInterface(m_titles.at(column));
}

int TableAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *const one = dynamic_cast<const CellAccess *>(child);
    const auto [first, last] = m_table.rowsInSight();
    return one && one->isValid() && one->rowIndex() >= first && one->rowIndex() <= last
               ? (one->rowIndex() - first) * columnCount() + one->columnIndex()
               : -1;
}

int TableAccess::selectedRowCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        rows += range.height();
    }
    return rows;
}

QList<int> TableAccess::selectedRows() const
{
    QList<int> rows;
    const auto [first, last] = m_table.rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (isRowSelected(row)) {
            rows.append(row);
        }
    }
    return rows;
}

QList<QAccessibleInterface *> TableAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column) {
            cells.append(cellAt(row, column));
        }
    }
    return cells;
}

bool TableAccess::select(int row, QItemSelectionModel::SelectionFlags how)
{
    const QModelIndex index = m_table.model()->index(row, 0);
    m_table.selectionModel()->select(index, how | QItemSelectionModel::Rows);
    return index.isValid();
}

void TableAccess::forget()
{
    m_byPlace.clear();
    std::ranges::for_each(std::exchange(m_cells, {}), &QAccessible::deleteAccessibleInterface);
}

/// Cells move along with their rows: a reader goes on with what it has.
void TableAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset) {
        forget();
    }
    m_byPlace.clear();
    for (const QAccessible::Id id : std::as_const(m_cells)) {
        const auto *cell = dynamic_cast<CellAccess *>(QAccessible::accessibleInterface(id));
        if (cell && cell->isValid()) {
            m_byPlace.insert({cell->rowIndex(), cell->columnIndex()}, id);
        }
    }
}

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    const auto *access = dynamic_cast<TableAccess *>(accessOf(m_table));
    return access ? QList{access->title(m_index.column())} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *table = qobject_cast<UniformTable *>(object);
    return table ? new TableAccess(table) : nullptr;
}

} // namespace

void installUniformTableAccess()
{
    QAccessible::installFactory(makeAccess);
}

void tellUniformTableAccess(UniformTable *table, const QModelIndex &index, QAccessible::Event what)
{
    if (!QAccessible::isActive() || !index.isValid()) {
        return;
    }
    if (const auto *access = dynamic_cast<TableAccess *>(accessOf(table))) {
        QAccessibleEvent event(access->cell(index), what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Signalbox
