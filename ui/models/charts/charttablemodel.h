// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/chartdata.h"

#include <QAbstractTableModel>

namespace Signalbox {

/// The figures of a chart as a table: a row for each time, the newest first, a column for each series.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setFigures(const ChartData &figures);
    [[nodiscard]] const ChartData &figures() const { return m_figures; }
    [[nodiscard]] qint64 timeAt(int row) const; ///< wall-clock ns; 0 outside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString rowText(int row) const;

    ChartData m_figures;
};

} // namespace Signalbox
