// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowstable.h"

#include "ui/models/rowsmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowstabledelegate.h"

#include <QHeaderView>
#include <QHoverEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Signalbox {

namespace {

constexpr int kKeyRole = RowsModel<int>::KeyRole; // whatever its rows are

} // namespace

RowsTable::RowsTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent)
    : QTableView(parent)
    , m_shares(std::move(shares))
{
    setObjectName(name);
    setModel(&model);
    setItemDelegate(new RowsTableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    dress();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid()) {
            m_key = now.data(kKeyRole).toString();
        }
        emit currentRowChanged();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsTable::restoreCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowsTable::currentRowChanged);
}

void RowsTable::restoreCurrent()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(kKeyRole).toString() == m_key) {
            setCurrentIndex(model()->index(row, 0));
            return;
        }
    }
    // A chosen row that is gone leaves none: what is done next would be done to another. Where none was ever chosen, the
    // first is. selectRow() finds no column from right to left before it is laid out.
    setCurrentIndex(m_key.isEmpty() ? model()->index(0, 0) : QModelIndex());
    emit currentRowChanged();
}

void RowsTable::fitRows(int most)
{
    m_mostRows = most;
    setVerticalScrollMode(ScrollPerItem);
    fit();
}

void RowsTable::fit()
{
    if (m_mostRows > 0) {
        const Metrics metrics = metricsOf(this);
        setFixedHeight(metrics.header() + std::clamp(model()->rowCount(), 1, m_mostRows) * metrics.row() + 2);
    }
}

void RowsTable::dress()
{
    const Metrics metrics = metricsOf(this);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setFont(fontFor(FontRole::Body));
}

void RowsTable::shareWidth()
{
    const int whole = std::max(1, std::accumulate(m_shares.cbegin(), m_shares.cend(), 0));
    for (int column = 0; column < m_shares.size() - 1; ++column) {
        setColumnWidth(column, viewport()->width() * m_shares.at(column) / whole);
    }
    // A last section that was stretched before the others were as they are keeps its width.
    horizontalHeader()->setStretchLastSection(false);
    const int last = int(m_shares.size()) - 1;
    setColumnWidth(last, viewport()->width() - horizontalHeader()->sectionPosition(last));
    horizontalHeader()->setStretchLastSection(true);
}

/// Qt knows of the cell under the pointer alone.
bool RowsTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove) {
        const auto *hover = static_cast<QHoverEvent *>(event);
        setHovered(selectionMode() == NoSelection ? -1 : rowAt(int(hover->position().y())));
    } else if (event->type() == QEvent::HoverLeave) {
        setHovered(-1);
    }
    return QTableView::viewportEvent(event);
}

void RowsTable::setHovered(int row)
{
    const int before = std::exchange(m_hovered, row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && before != row) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
        }
    }
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
        fit();
    }
}

} // namespace Signalbox
