// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/charttablemodel.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTableModel::setFigures(const ChartData &figures)
{
    if (figures == m_figures) {
        return;
    }
    bool sameShape = figures.times == m_figures.times && figures.series.size() == m_figures.series.size();
    for (qsizetype i = 0; sameShape && i < figures.series.size(); ++i) {
        sameShape = figures.series.at(i).name == m_figures.series.at(i).name;
    }
    if (sameShape && !figures.times.isEmpty() && !figures.series.isEmpty()) {
        m_figures = figures;
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

qint64 ChartTableModel::timeAt(int row) const
{
    return m_figures.times.value(m_figures.times.size() - 1 - row);
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.times.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_figures.series.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return rowText(index.row());
    }
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? QVariant(momentText(timeAt(index.row()))) : QVariant();
    }
    const qsizetype series = index.column() - 1;
    if (role == Qt::DisplayRole) {
        const qsizetype time = m_figures.times.size() - 1 - index.row();
        return chartValueText(m_figures.value(series, time), m_figures.series.at(series).unit);
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Time") : visibleText(m_figures.series.at(section - 1).name);
}

QString ChartTableModel::rowText(int row) const
{
    QStringList parts{momentText(timeAt(row))};
    for (qsizetype i = 0; i < m_figures.series.size(); ++i) {
        parts.append(u"%1 %2"_s.arg(
            visibleText(m_figures.series.at(i).name),
            chartValueText(m_figures.value(i, m_figures.times.size() - 1 - row), m_figures.series.at(i).unit)));
    }
    return parts.join(u", "_s);
}

} // namespace Signalbox
