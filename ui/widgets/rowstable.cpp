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

void RowsTable::keepWords(int column, const QStringList &words)
{
    m_words.insert(column, words);
    shareWidth();
}

int RowsTable::leastWidth(int column) const
{
    const QFontMetrics font(fontFor(FontRole::Body));
    int widest = 0;
    for (const QString &word : m_words.value(column)) {
        widest = std::max(widest, font.horizontalAdvance(word) + metricsOf(this).px(18));
    }
    return std::max(widest, horizontalHeader()->sectionSizeHint(column));
}

/// Each has its share; what one needs beyond it, the others give by what they can spare. Too narrow for all: the shares.
QList<int> RowsTable::widths() const
{
    const int whole = std::max(1, std::accumulate(m_shares.cbegin(), m_shares.cend(), 0));
    QList<int> shares;
    QList<int> spare;
    int missing = 0;
    for (int column = 0; column < m_shares.size(); ++column) {
        shares.append(viewport()->width() * m_shares.at(column) / whole);
        spare.append(shares.last() - leastWidth(column));
        missing += std::max(-spare.last(), 0);
    }
    const int give = std::accumulate(spare.cbegin(), spare.cend(), 0) + missing;
    if (missing == 0 || give < missing) {
        return shares;
    }
    for (int column = 0; column < shares.size(); ++column) {
        shares[column] -= spare.at(column) < 0 ? spare.at(column) : (spare.at(column) * missing + give - 1) / give;
    }
    return shares;
}

void RowsTable::shareWidth()
{
    const QList<int> wide = widths();
    for (int column = 0; column < m_shares.size() - 1; ++column) {
        setColumnWidth(column, wide.at(column));
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
