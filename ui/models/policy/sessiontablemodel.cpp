// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/sessiontablemodel.h"

#include <QDateTime>
#include <QLocale>

namespace Signalbox {

namespace {

QString moment(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QStringLiteral("d MMM HH:mm"));
}

} // namespace

QStringList SessionTableModel::heads() const
{
    return {tr("User"), tr("Permitted tools"), tr("State"), tr("Created"), tr("Expires"), tr("Called in it")};
}

QString SessionTableModel::key(const SessionFacts &row) const
{
    return row.id;
}

QString SessionTableModel::text(const SessionFacts &row, int column) const
{
    switch (column) {
    case User:
        return row.user;
    case Tools:
        return row.tools;
    case State:
        return row.hasEnded ? tr("ended") : row.isOver ? tr("expired") : tr("valid");
    case Created:
        return moment(row.createdMs);
    case Expires:
        return moment(row.expiresMs);
    default:
        return row.activeTools;
    }
}

} // namespace Signalbox
