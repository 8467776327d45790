// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registry/registrymodel.h"

#include "ui/models/rowsmodel.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMarkRole = RowsModel<int>::MarkRole; // as RowsTableDelegate draws it
constexpr int kKeyRole = RowsModel<int>::KeyRole;
constexpr qsizetype kLongest = 400; // of a cell

} // namespace

void RegistryModel::append(const QList<ServerJson> &servers)
{
    if (servers.isEmpty()) {
        return;
    }
    beginInsertRows({}, int(m_servers.size()), int(m_servers.size() + servers.size()) - 1);
    m_servers += servers;
    endInsertRows();
}

void RegistryModel::clear()
{
    if (m_servers.isEmpty()) {
        return;
    }
    beginResetModel();
    m_servers.clear();
    endResetModel();
}

void RegistryModel::setInstalled(const QHash<QString, QString> &versions)
{
    if (versions == m_installed) {
        return;
    }
    m_installed = versions;
    if (!m_servers.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(m_servers.size()) - 1, kColumns - 1));
    }
}

const ServerJson *RegistryModel::server(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_servers.size() ? &m_servers.at(index.row()) : nullptr;
}

int RegistryModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_servers, name, &ServerJson::name);
    return found == m_servers.end() ? -1 : int(found - m_servers.begin());
}

QString RegistryModel::text(const ServerJson &server, int column) const
{
    switch (column) {
    case Name:
        return server.heading();
    case Version:
        return server.version;
    default:
        return server.description.left(kLongest).simplified();
    }
}

QVariant RegistryModel::mark(const ServerJson &server) const
{
    const auto installed = m_installed.constFind(server.name);
    if (installed != m_installed.constEnd()) {
        const bool isOlder = compareVersions(*installed, server.version) < 0;
        return int(isOlder ? RowMark::Attention : RowMark::Good);
    }
    return server.status == ServerJson::Status::Active ? QVariant() : QVariant(int(RowMark::Idle));
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    const ServerJson *one = server(index);
    if (!one || !checkIndex(index)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(text(*one, index.column()));
    case Qt::AccessibleTextRole: {
        const QString state = mark(*one).isValid() && index.column() == Name
                                  ? (m_installed.contains(one->name) ? tr("added") : tr("no longer recommended"))
                                  : QString();
        return QString(visibleText(text(*one, index.column()))
                       + (state.isEmpty() ? state : QStringLiteral(", ") + state));
    }
    case kMarkRole:
        return index.column() == Name ? mark(*one) : QVariant();
    case kKeyRole:
        return one->name;
    default:
        return {};
    }
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Server");
    case Version:
        return tr("Version");
    default:
        return tr("What it does");
    }
}

} // namespace Signalbox
