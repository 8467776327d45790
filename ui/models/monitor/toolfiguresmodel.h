// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/monitorfigures.h"

#include <QAbstractTableModel>

namespace Signalbox {

enum class ToolColumn { Tool, Server, Calls, Failed, FailureRate, P50, P95, P99, Greatest, InFlight, Trend };

namespace ToolFigureRole {
enum Role {
    Sort = Qt::UserRole + 1, ///< the bare figure
    Server,
    Tool,
    Trend,       ///< Signalbox::CallTrend
    FailureRate, ///< 0 to 1
    HasErrors,
};
}

/// What each tool was called over the range, a row a tool. Sorted by any of its figures; the rows keep their identity
/// when figures change.
class ToolFiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ToolFiguresModel(QObject *parent = nullptr);

    void setTools(const QList<ToolFigures> &tools);
    [[nodiscard]] const QList<ToolFigures> &tools() const { return m_tools; }
    [[nodiscard]] int rowOf(const QString &server, const QString &tool) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] ToolColumn sortColumn() const { return m_sortColumn; }

private:
    void sortTools(QList<ToolFigures> &tools) const;
    [[nodiscard]] QVariant sortValue(const ToolFigures &tool, ToolColumn column) const;
    [[nodiscard]] QString text(const ToolFigures &tool, ToolColumn column) const;
    [[nodiscard]] QString rowText(const ToolFigures &tool) const;

    QList<ToolFigures> m_tools;
    ToolColumn m_sortColumn = ToolColumn::Calls;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::CallTrend)
