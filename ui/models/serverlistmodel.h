// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/enginelink.h"

#include <QAbstractListModel>

namespace Signalbox {

class SecretsKeeping;

namespace ServerRole {
enum Role {
    Id = Qt::UserRole + 1,
    State,        ///< ServerStanding as int
    StateText,    ///< "Connected", "Connecting…", "Failed", "Waits for you"
    Transport,    ///< "stdio"
    Revision,     ///< "2025-11-25", or the era that is asked for while not connected
    Errors,       ///< failed calls of this connection, int
    Detail,       ///< one line: what is awaited, or why it failed
    IsSilent,     ///< it is connected, and its health checks say that it does not answer; bool
    KeepsSecrets, ///< the journal keeps its secrets in the clear; bool
    Group,        ///< the name of its group; may be empty
    Vitals,       ///< lines: what its processes cost, whether it answers; read when asked for, its changes are not told
};
}

/// The person's servers with their live state, in the catalog's order.
class ServerListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ServerListModel(EngineLink &link, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] SecretsKeeping &secrets() const { return *m_secrets; }
    [[nodiscard]] static QString stateText(ServerStanding standing);

private:
    void handleServersChanged();
    void handleVitals(const QString &id);
    void takeOrder(const QStringList &ids);
    [[nodiscard]] bool isSilent(const ServerStatus &status) const;
    [[nodiscard]] QString shownState(const ServerStatus &status) const;
    [[nodiscard]] QVariant value(const ServerStatus &status, int role) const;

    EngineLink &m_link;
    SecretsKeeping *m_secrets;
    QStringList m_ids;
    QHash<QString, HealthState> m_health; ///< as last told to the views
};

} // namespace Signalbox
