// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/serverlistmodel.h"

#include "ui/models/secretskeeping.h"
#include "ui/models/visibletext.h"
#include "ui/models/vitalstext.h"

namespace Signalbox {

ServerListModel::ServerListModel(EngineLink &link, QObject *parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_secrets(new SecretsKeeping(link, this))
{
    connect(&link, &EngineLink::serversChanged, this, &ServerListModel::handleServersChanged);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0) {
            emit dataChanged(index(row), index(row));
        }
    });
    connect(m_secrets, &SecretsKeeping::changed, this, [this] {
        if (!m_ids.isEmpty()) {
            emit dataChanged(index(0), index(int(m_ids.size()) - 1));
        }
    });
    connect(&link, &EngineLink::vitalsChanged, this, &ServerListModel::handleVitals);
    handleServersChanged();
}

/// Figures come every second; a row is painted anew only if its state is another.
void ServerListModel::handleVitals(const QString &id)
{
    const HealthState state = m_link.vitals(id).health.state;
    const int row = rowOf(id);
    if (row >= 0 && m_health.value(id) != state) {
        m_health.insert(id, state);
        emit dataChanged(index(row), index(row));
    }
}

void ServerListModel::handleServersChanged()
{
    QStringList ids;
    for (const ServerStatus &status : m_link.servers()) {
        ids.append(status.entry.id);
    }
    if (ids == m_ids) {
        if (!ids.isEmpty()) {
            emit dataChanged(index(0), index(int(ids.size()) - 1));
        }
        return;
    }
    takeOrder(ids);
}

/// Row by row, so that views keep their current server.
void ServerListModel::takeOrder(const QStringList &ids)
{
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (!ids.contains(m_ids.at(row))) {
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(ids.size()); ++row) {
        const int from = rowOf(ids.at(row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, ids.at(row));
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
        }
    }
    if (!m_ids.isEmpty()) {
        emit dataChanged(index(0), index(int(m_ids.size()) - 1)); // names may be others as well
    }
}

int ServerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ServerListModel::rowOf(const QString &id) const
{
    return int(m_ids.indexOf(id));
}

QVariant ServerListModel::data(const QModelIndex &index, int role) const
{
    const ServerStatus *status = index.isValid() ? m_link.server(m_ids.at(index.row())) : nullptr;
    return status ? value(*status, role) : QVariant();
}

QVariant ServerListModel::value(const ServerStatus &status, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(status.entry.name);
    case ServerRole::Id:
        return status.entry.id;
    case ServerRole::State:
        return int(m_link.standing(status));
    case ServerRole::StateText:
        return shownState(status);
    case ServerRole::IsSilent:
        return isSilent(status);
    case ServerRole::KeepsSecrets:
        return m_secrets->keeps(status.entry.id);
    case ServerRole::Vitals:
        return vitalsLines(m_link.vitals(status.entry.id));
    case ServerRole::Group:
        return status.entry.group;
    case ServerRole::Transport:
        return transportText(status.entry.transport);
    case ServerRole::Revision:
        return status.profile ? revisionText(status.profile->revision) : status.entry.era.toText();
    case ServerRole::Errors:
        return int(status.failedCalls);
    case ServerRole::Detail:
        return status.error ? visibleText(status.error->message) : visibleText(status.step);
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(status.entry.name), shownState(status), transportText(status.entry.transport)};
        if (m_secrets->keeps(status.entry.id)) {
            parts.append(tr("secrets are recorded"));
        }
        if (status.error) {
            parts.append(visibleText(status.error->message));
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString ServerListModel::shownState(const ServerStatus &status) const
{
    return isSilent(status) ? tr("Does not answer") : stateText(m_link.standing(status));
}

bool ServerListModel::isSilent(const ServerStatus &status) const
{
    return status.state == ServerStatus::State::Connected
           && m_link.vitals(status.entry.id).health.state == HealthState::Down;
}

QString ServerListModel::stateText(ServerStanding standing)
{
    switch (standing) {
    case ServerStanding::Disconnected:
        return tr("Disconnected");
    case ServerStanding::Connecting:
        return tr("Connecting…");
    case ServerStanding::Connected:
        return tr("Connected");
    case ServerStanding::Disconnecting:
        return tr("Disconnecting…");
    case ServerStanding::Failed:
        return tr("Failed");
    case ServerStanding::Waiting:
        return tr("Waits for you");
    case ServerStanding::Declined:
        return tr("Not started");
    }
    return {};
}

} // namespace Signalbox
