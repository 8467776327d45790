// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/definitiontablemodel.h"

#include <QDateTime>
#include <QLocale>

namespace Signalbox {

QStringList DefinitionTableModel::heads() const
{
    return {tr("Server"), tr("Tool"), tr("Now"), tr("Accepted"), tr("Asking")};
}

QString DefinitionTableModel::key(const DefinitionFacts &row) const
{
    return row.serverId + u'\n' + row.tool;
}

QString DefinitionTableModel::text(const DefinitionFacts &row, int column) const
{
    switch (column) {
    case Server:
        return row.server;
    case Tool:
        return row.tool;
    case State:
        break;
    case Accepted:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.acceptedMs), QStringLiteral("d MMM HH:mm"));
    default:
        return row.isAllowed ? tr("always allowed") : tr("as the rules say");
    }
    switch (row.state) {
    case DefinitionFacts::State::Same:
        return tr("as accepted");
    case DefinitionFacts::State::Changed:
        return tr("changed");
    case DefinitionFacts::State::NotListed:
        return tr("no longer listed");
    case DefinitionFacts::State::Unknown:
        break;
    }
    return tr("not connected");
}

} // namespace Signalbox
