// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/profiles/profilesfile.h"

#include <QStringList>

namespace Signalbox {

/// Servers that the person put together under a name. A group is there as long as a server is in it.
struct ServerGroup
{
    QString name{};        ///< empty: those that are in none
    QStringList servers{}; ///< names, in the order of the list

    bool operator==(const ServerGroup &) const = default;
};

/// By name, as people sort; those of no group, if there are any, at the end.
[[nodiscard]] QList<ServerGroup> serverGroups(const QList<ServerEntry> &entries);

/// Puts servers (ids) into a group; empty: into none. One write. Errors: the catalog's.
[[nodiscard]] Result<> moveToGroup(Catalog &catalog, const QStringList &ids, const QString &group);
/// Calls a group otherwise, in the list and in profiles; if there is one of that name they become one. Empty `to`: its
/// servers are in none then. Errors: Kind::Usage: there is no such group; the catalog's; ProfilesFile's.
[[nodiscard]] Result<> renameGroup(Catalog &catalog, ProfilesFile &profiles, const QString &from, const QString &to);

} // namespace Signalbox
