// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policytable.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <numeric>

namespace Signalbox {

namespace {

constexpr int kKeyRole = Qt::UserRole + 1; // RowsModel::KeyRole, whatever its rows are

} // namespace

PolicyTable::PolicyTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent)
    : QTableView(parent)
    , m_shares(std::move(shares))
{
    setObjectName(name);
    setModel(&model);
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
    connect(&model, &QAbstractItemModel::modelReset, this, &PolicyTable::restoreCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PolicyTable::currentRowChanged);
}

void PolicyTable::restoreCurrent()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(kKeyRole).toString() == m_key) {
            setCurrentIndex(model()->index(row, 0));
            return;
        }
    }
    setCurrentIndex(model()->index(0, 0)); // selectRow() finds no column from right to left before it is laid out
    emit currentRowChanged();
}

void PolicyTable::dress()
{
    const Metrics metrics = metricsOf(this);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setFont(fontFor(FontRole::Body));
}

void PolicyTable::shareWidth()
{
    const int whole = std::max(1, std::accumulate(m_shares.cbegin(), m_shares.cend(), 0));
    for (int column = 0; column < m_shares.size() - 1; ++column) {
        setColumnWidth(column, viewport()->width() * m_shares.at(column) / whole);
    }
}

void PolicyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void PolicyTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace Signalbox
