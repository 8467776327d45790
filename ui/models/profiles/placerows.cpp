// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiles/placerows.h"

namespace Signalbox {

using PlaceKind = VariablePlace::Kind;

void PlaceRows::read(const Profiles &profiles)
{
    QList<PlaceRow> rows{{.place = {.kind = PlaceKind::Everywhere},
                          .description = tr("Values that hold unless an environment or profile says otherwise."),
                          .isInUse = true,
                          .variables = profiles.everywhere.size()}};
    for (const Environment &one : profiles.environments) {
        rows.append({.place = {.kind = PlaceKind::Environment, .name = one.name},
                     .description = one.description,
                     .isInUse = one.name == profiles.environmentInUse,
                     .variables = one.variables.size()});
    }
    for (const Profile &one : profiles.profiles) {
        rows.append({.place = {.kind = PlaceKind::Profile, .name = one.name},
                     .description = one.description,
                     .isInUse = one.name == profiles.profileInUse,
                     .variables = one.variables.size()});
    }
    setRows(rows);
}

QString PlaceRows::keyOf(const VariablePlace &place)
{
    return QString::number(int(place.kind)) + u' ' + place.name;
}

QStringList PlaceRows::heads() const
{
    return {tr("Name"), tr("Is"), tr("In use"), tr("Variables"), tr("Description")};
}

QString PlaceRows::text(const PlaceRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.place.kind == PlaceKind::Everywhere ? tr("All environments") : row.place.name;
    case Kind:
        return row.place.kind == PlaceKind::Profile       ? tr("profile")
               : row.place.kind == PlaceKind::Environment ? tr("environment")
                                                          : tr("always");
    case InUse:
        return row.isInUse ? tr("in use") : QString();
    case Count:
        return QString::number(row.variables);
    default:
        return row.description;
    }
}

std::optional<RowMark> PlaceRows::markOf(const PlaceRow &row, int column) const
{
    return column == InUse && row.isInUse ? std::optional(RowMark::Good) : std::nullopt;
}

} // namespace Signalbox
