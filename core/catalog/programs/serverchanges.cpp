// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/serverchanges.h"

#include "core/catalog/programs/entrydifference.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class ServerChangesText
{
    Q_DECLARE_TR_FUNCTIONS(ServerChanges)
};

using Kind = ServerChange::Kind;

} // namespace

QString ServerChange::sentence() const
{
    const QString shown = name.left(200);
    switch (kind) {
    case Kind::Added:
        return ServerChangesText::tr("%1 is added.").arg(shown);
    case Kind::Removed:
        return ServerChangesText::tr("%1 is removed.").arg(shown);
    case Kind::Changed:
        break;
    }
    return differences.isEmpty() ? ServerChangesText::tr("%1 is changed.").arg(shown)
                                 : ServerChangesText::tr("%1 is changed. %2").arg(shown, differences.join(u' '));
}

QList<ServerChange> serverChanges(const ProgramFile &before, const ProgramFile &after)
{
    QList<ServerChange> changes;
    for (const ProgramServer &server : before.servers) {
        const ProgramServer *now = after.server(server.name, server.folder);
        if (!now) {
            changes.append({.kind = Kind::Removed, .name = server.name, .folder = server.folder});
        } else if (now->value != server.value) {
            const bool isComparable = !now->fault && !server.fault;
            changes.append({.kind = Kind::Changed,
                            .name = server.name,
                            .folder = server.folder,
                            .differences = isComparable ? entryDifferences(server.entry, now->entry) : QStringList()});
        }
    }
    for (const ProgramServer &server : after.servers) {
        if (!before.server(server.name, server.folder)) {
            changes.append({.kind = Kind::Added, .name = server.name, .folder = server.folder});
        }
    }
    return changes;
}

} // namespace Signalbox
