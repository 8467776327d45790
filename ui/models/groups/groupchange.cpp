// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/groups/groupchange.h"

#include "core/catalog/profiles/servergroups.h"
#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

void askMoveToGroup(EngineLink &link, const QStringList &ids, const QString &group, QObject *context, GroupChanged then)
{
    link.ask<Result<>>(
        context, [ids, group](Engine &engine) { return moveToGroup(engine.catalog(), ids, group); }, std::move(then));
}

void askRenameGroup(EngineLink &link, const QString &from, const QString &to, QObject *context, GroupChanged then)
{
    link.ask<Result<>>(
        context,
        [from, to](Engine &engine) {
            Result<> renamed = renameGroup(engine.catalog(), engine.profiles().file(), from, to);
            engine.profiles().load(); // profiles follow
            return renamed;
        },
        std::move(then));
}

QStringList groupNames(const EngineLink &link)
{
    QList<ServerEntry> entries;
    for (const ServerStatus &status : link.servers()) {
        entries.append(status.entry);
    }
    QStringList names;
    for (const ServerGroup &group : serverGroups(entries)) {
        names.append(group.name);
    }
    names.removeAll(QString());
    return names;
}

} // namespace Signalbox
