// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/enginelink.h"
#include "ui/models/monitor/monitorfigures.h"

#include <QAbstractListModel>

namespace Signalbox {

namespace ServerTileRole {
enum Role {
    Name = Qt::UserRole + 1,
    State, ///< ServerStatus::State as int; Disconnected for one that is not in the catalog any more
    StateText,
    Rate,        ///< "12.1/s"
    Failed,      ///< "0.37 % failed"
    FailedShort, ///< "0.37 %", where there is no room for that
    HasErrors,
    P95,    ///< "p95 104 ms"
    Memory, ///< "61 MB"; empty where it is not known
    Trend,  ///< Signalbox::CallTrend
};
}

/// A tile for each server: those of the catalog in its order, then those of which only the journal knows.
class ServerTileModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ServerTileModel(EngineLink &link, QObject *parent = nullptr);

    void setFigures(const QList<ServerFigures> &figures);
    [[nodiscard]] int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void takeNames();
    [[nodiscard]] const ServerFigures *figuresOf(const QString &name) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    EngineLink &m_link;
    QStringList m_names;
    QList<ServerFigures> m_figures;
};

} // namespace Signalbox
