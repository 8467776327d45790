// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/ownservers.h"

#include "core/catalog/addresssecrets.h"
#include "ui/models/serverlistmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Signalbox {

namespace {

QString programsWith(const QString &name, const ProgramsState *programs)
{
    QStringList found;
    if (!programs) {
        return {};
    }
    for (const ProgramFile &file : programs->files) {
        const bool has =
            std::ranges::any_of(file.servers, [&name](const ProgramServer &server) { return server.name == name; });
        if (has) {
            found.append(programName(file.place.program));
        }
    }
    found.removeDuplicates();
    return found.join(QStringLiteral(", "));
}

} // namespace

void OwnServers::read(const EngineLink &link, const ProgramsState *programs, const Profiles &profiles)
{
    QList<OwnServer> rows;
    for (const ServerStatus &status : link.servers()) {
        const ServerEntry &entry = status.entry;
        // One that is off and was connected by its name says so.
        const bool isOff =
            !profiles.isOn(entry) && (status.state == ServerStatus::State::Disconnected || !profiles.inUse());
        rows.append({.id = entry.id,
                     .name = entry.name,
                     .group = entry.group,
                     .transport = transportText(entry.transport),
                     .target = shownTarget(entry),
                     .elsewhere = programsWith(entry.name, programs),
                     .state = isOff ? tr("Off") : ServerListModel::stateText(link.standing(status)),
                     .standing = link.standing(status),
                     .isDisabled = isOff,
                     .sinceMs = status.sinceWallNs / 1'000'000});
    }
    setRows(rows);
}

QVariant OwnServers::data(const QModelIndex &index, int role) const
{
    const OwnServer *server = role == kGroupRole ? row(index) : nullptr;
    return server ? server->group : RowsModel::data(index, role);
}

QStringList OwnServers::heads() const
{
    return {tr("Name"),  tr("Group"),   tr("Transport"), tr("Command or address"),
            tr("State"), tr("Also in"), tr("Since")};
}

QString OwnServers::text(const OwnServer &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Group:
        return row.group;
    case Transport:
        return row.transport;
    case Target:
        return row.target;
    case State:
        return row.state;
    case Elsewhere:
        return row.elsewhere;
    default:
        return row.sinceMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.sinceMs), QLocale::ShortFormat)
                               : QString();
    }
}

std::optional<RowMark> OwnServers::markOf(const OwnServer &row, int column) const
{
    if (column != State) {
        return std::nullopt;
    }
    switch (row.standing) {
    case ServerStanding::Connected:
        return RowMark::Good;
    case ServerStanding::Connecting:
    case ServerStanding::Disconnecting:
        return RowMark::Changing;
    case ServerStanding::Failed:
        return RowMark::Failed;
    case ServerStanding::Waiting:
        return RowMark::Attention;
    case ServerStanding::Disconnected:
    case ServerStanding::Declined:
        break;
    }
    return RowMark::Idle;
}

} // namespace Signalbox
