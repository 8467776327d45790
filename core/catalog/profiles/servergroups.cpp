// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/servergroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

QList<ServerGroup> serverGroups(const QList<ServerEntry> &entries)
{
    QList<ServerGroup> groups;
    for (const ServerEntry &entry : entries) {
        const auto found = std::ranges::find(groups, entry.group, &ServerGroup::name);
        ServerGroup &group = found == groups.end() ? groups.emplace_back(ServerGroup{.name = entry.group}) : *found;
        group.servers << entry.name;
    }
    std::ranges::sort(groups, [](const ServerGroup &one, const ServerGroup &other) {
        return one.name.isEmpty() != other.name.isEmpty() ? other.name.isEmpty()
                                                          : QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return groups;
}

Result<> moveToGroup(Catalog &catalog, const QStringList &ids, const QString &group)
{
    QList<ServerEntry> moved;
    for (const QString &id : ids) {
        const ServerEntry *entry = catalog.byId(id);
        if (!entry) {
            return fail(Error::Kind::Usage, Catalog::tr("There is no such server any more."));
        }
        if (entry->group != group) {
            moved.append(*entry);
            moved.last().group = group;
        }
    }
    return moved.isEmpty() ? Result<>() : catalog.updateAll(moved);
}

Result<> renameGroup(Catalog &catalog, ProfilesFile &profiles, const QString &from, const QString &to)
{
    QStringList ids;
    for (const ServerEntry &entry : catalog.entries()) {
        if (!from.isEmpty() && entry.group == from) {
            ids << entry.id;
        }
    }
    if (ids.isEmpty()) {
        QStringList names;
        for (const ServerGroup &group : serverGroups(catalog.entries())) {
            names << group.name;
        }
        names.removeAll(QString());
        Failure failure = fail(Error::Kind::Usage,
                               QCoreApplication::translate("Profiles", "There is no group “%1”.").arg(from.left(100)));
        failure.error().advice =
            names.isEmpty() ? QString()
                            : QCoreApplication::translate("Profiles", "There are: %1.").arg(names.join(u", "_s));
        return failure;
    }
    if (const Result<Profiles> readable = profiles.read(); !readable) { // before anything changes
        return Failure(readable.error());
    }
    if (Result<> moved = moveToGroup(catalog, ids, to); !moved) {
        return moved;
    }
    const Result<Profiles> followed = profiles.update([&](Profiles &all) {
        all.renameGroup(from, to);
        return Result<>();
    });
    return followed ? Result<>() : Failure(followed.error());
}

} // namespace Signalbox
