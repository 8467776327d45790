// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiles/variablerows.h"

#include <QHash>

namespace Signalbox {

using namespace Qt::StringLiterals;

void VariableRows::read(const Profiles &profiles, const VariablePlace &place, const QList<ServerEntry> &entries)
{
    QHash<QString, QStringList> users;
    for (const ServerEntry &entry : entries) {
        for (const QString &name : variablesOf(entry)) {
            users[name].append(entry.name);
        }
    }
    QHash<QString, VariablePlace> counting;
    for (const VariableInUse &one : profiles.variablesInUse()) {
        counting.insert(one.variable.name, one.from);
    }
    const Variables *variables = profiles.variablesAt(place);
    QList<VariableRow> rows;
    for (const Variable &variable : variables ? *variables : Variables()) {
        const VariablePlace from = counting.value(variable.name, place);
        rows.append({.name = variable.name,
                     .text = variable.isSecret() ? u"••••"_s : variable.text,
                     .description = variable.description,
                     .usedBy = users.value(variable.name).join(u", "_s),
                     .other = from == place ? QString() : from.words()});
    }
    setRows(rows);
}

QStringList VariableRows::heads() const
{
    return {tr("Name"), tr("Value"), tr("Used by"), tr("Description")};
}

QString VariableRows::text(const VariableRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Value:
        return row.other.isEmpty() ? row.text : tr("%1 (now: that of %2)").arg(row.text, row.other);
    case UsedBy:
        return row.usedBy;
    default:
        return row.description;
    }
}

} // namespace Signalbox
