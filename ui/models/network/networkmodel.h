// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkrow.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractTableModel>

namespace Signalbox {

/// The exchanges of one server over the network, oldest first; the oldest go when there are more than kMost.
class NetworkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Status, Method, Kind, About, Url, Time, Duration, Sent, Received };
    static constexpr qsizetype kMost = 5000;

    void append(const QList<NetworkRow> &rows);
    void clear();
    [[nodiscard]] const NetworkRow *row(int row) const; ///< null: there is none
    [[nodiscard]] static QString statusText(const NetworkRow &row);
    [[nodiscard]] static QString kindText(NetworkRow::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< roles as RowsModel's
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const NetworkRow &row, int column);
    [[nodiscard]] static QStringList heads();

    QList<NetworkRow> m_rows;
};

} // namespace Signalbox
