// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/toolfiguresmodel.h"

#include "ui/models/formats.h"
#include "ui/models/monitor/figuretexts.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = int(ToolColumn::Trend) + 1;

std::optional<qint64> duration(const ToolFigures &tool, ToolColumn column)
{
    const LatencyHistogram &latency = tool.counts.latency;
    if (latency.isEmpty()) {
        return {};
    }
    switch (column) {
    case ToolColumn::P50:
        return latency.percentile(50);
    case ToolColumn::P95:
        return latency.percentile(95);
    case ToolColumn::P99:
        return latency.percentile(99);
    case ToolColumn::Greatest:
        return latency.greatest();
    default:
        return {};
    }
}

bool isDuration(ToolColumn column)
{
    return column >= ToolColumn::P50 && column <= ToolColumn::Greatest;
}

} // namespace

ToolFiguresModel::ToolFiguresModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ToolFiguresModel::setTools(const QList<ToolFigures> &tools)
{
    QList<ToolFigures> sorted = tools;
    sortTools(sorted);
    if (sorted == m_tools) {
        return;
    }
    const bool sameRows = sorted.size() == m_tools.size()
                          && std::ranges::equal(sorted, m_tools, [](const ToolFigures &one, const ToolFigures &other) {
                                 return one.server == other.server && one.tool == other.tool;
                             });
    if (sameRows) {
        m_tools = sorted;
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    const bool sameTools = std::ranges::is_permutation(sorted, m_tools, [](const ToolFigures &a, const ToolFigures &b) {
        return a.server == b.server && a.tool == b.tool;
    });
    if (!sameTools) {
        beginResetModel();
        m_tools = sorted;
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    const QList<ToolFigures> old = std::exchange(m_tools, sorted);
    for (const QModelIndex &one : before) {
        const ToolFigures &tool = old.at(one.row());
        after.append(index(rowOf(tool.server, tool.tool), one.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int ToolFiguresModel::rowOf(const QString &server, const QString &tool) const
{
    const auto found =
        std::ranges::find_if(m_tools, [&](const ToolFigures &one) { return one.server == server && one.tool == tool; });
    return found == m_tools.end() ? -1 : int(std::distance(m_tools.begin(), found));
}

int ToolFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tools.size());
}

int ToolFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ToolFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ToolFigures &tool = m_tools.at(index.row());
    const auto column = ToolColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(tool, column);
    case Qt::AccessibleTextRole:
        return rowText(tool);
    case Qt::TextAlignmentRole:
        return int((column <= ToolColumn::Server ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ToolFigureRole::Sort:
        return sortValue(tool, column);
    case ToolFigureRole::Server:
        return tool.server;
    case ToolFigureRole::Tool:
        return tool.tool;
    case ToolFigureRole::Trend:
        return QVariant::fromValue(tool.trend);
    case ToolFigureRole::FailureRate:
        return tool.counts.errorRate();
    case ToolFigureRole::HasErrors:
        return tool.counts.errors() > 0;
    default:
        return {};
    }
}

QVariant ToolFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) {
        return {};
    }
    const auto column = ToolColumn(section);
    if (role == Qt::TextAlignmentRole) {
        const bool left = column <= ToolColumn::Server || column == ToolColumn::Trend;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Tool"), tr("Server"), tr("Calls"), tr("Failed"),    tr("Failure rate"),   u"p50"_s,
                            u"p95"_s,   u"p99"_s,     tr("Max"),   tr("In flight"), tr("Calls over time")};
    return names.at(section);
}

void ToolFiguresModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns) {
        return;
    }
    m_sortColumn = ToolColumn(column);
    m_order = order;
    setTools(m_tools);
}

void ToolFiguresModel::sortTools(QList<ToolFigures> &tools) const
{
    std::ranges::stable_sort(tools, [this](const ToolFigures &one, const ToolFigures &other) {
        const QVariant a = sortValue(one, m_sortColumn);
        const QVariant b = sortValue(other, m_sortColumn);
        const auto order = a.typeId() == QMetaType::QString ? QString::localeAwareCompare(a.toString(), b.toString())
                                                            : (a.toDouble() < b.toDouble()   ? -1
                                                               : a.toDouble() > b.toDouble() ? 1
                                                                                             : 0);
        if (order != 0) {
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return std::pair(one.tool, one.server) < std::pair(other.tool, other.server); // figures that jump do not
    });
}

QVariant ToolFiguresModel::sortValue(const ToolFigures &tool, ToolColumn column) const
{
    switch (column) {
    case ToolColumn::Tool:
        return tool.tool;
    case ToolColumn::Server:
        return tool.server;
    case ToolColumn::Calls:
    case ToolColumn::Trend:
        return double(tool.counts.begun);
    case ToolColumn::Failed:
        return double(tool.counts.errors());
    case ToolColumn::FailureRate:
        return tool.counts.errorRate();
    case ToolColumn::InFlight:
        return double(tool.inFlight);
    default:
        return double(duration(tool, column).value_or(-1));
    }
}

QString ToolFiguresModel::text(const ToolFigures &tool, ToolColumn column) const
{
    if (isDuration(column)) {
        const std::optional<qint64> ns = duration(tool, column);
        return ns ? durationText(*ns) : u"–"_s;
    }
    switch (column) {
    case ToolColumn::Tool:
        return visibleText(tool.tool);
    case ToolColumn::Server:
        return visibleText(tool.server);
    case ToolColumn::Calls:
        return countText(qint64(tool.counts.begun));
    case ToolColumn::Failed:
        return countText(qint64(tool.counts.errors()));
    case ToolColumn::FailureRate:
        return tool.counts.ended > 0 ? shareText(tool.counts.errorRate()) : u"–"_s;
    case ToolColumn::InFlight:
        return countText(qint64(tool.inFlight));
    default:
        return {};
    }
}

QString ToolFiguresModel::rowText(const ToolFigures &tool) const
{
    return tr("%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6", nullptr, int(tool.counts.begun))
        .arg(visibleText(tool.tool), visibleText(tool.server), text(tool, ToolColumn::Failed),
             text(tool, ToolColumn::P50), text(tool, ToolColumn::P95), text(tool, ToolColumn::P99));
}

} // namespace Signalbox
