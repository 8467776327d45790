// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/serverjson.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace Signalbox {

/// Servers of a registry as rows, in the order in which they came. Which of them the person
/// has is marked, and whether theirs is older.
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Version, Description, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<ServerJson> &servers);
    void clear();
    /// Names of servers in a registry, each with the version that the person has.
    void setInstalled(const QHash<QString, QString> &versions);

    [[nodiscard]] const ServerJson *server(const QModelIndex &index) const; ///< null: there is none
    [[nodiscard]] int rowOf(const QString &name) const;                     ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_servers.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ServerJson &server, int column) const;
    [[nodiscard]] QVariant mark(const ServerJson &server) const;

    QList<ServerJson> m_servers;
    QHash<QString, QString> m_installed;
};

} // namespace Signalbox
