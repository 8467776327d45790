// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/secretrows.h"

#include "ui/models/programs/programsstate.h"

#include <QDir>

namespace Signalbox {

QString SecretRows::shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.sliced(home.size())
                                                    : QDir::toNativeSeparators(path);
}

QString SecretRows::ownerText(const FoundSecret &secret)
{
    return secret.isOwn() ? tr("Signalbox’s own list") : programName(secret.program);
}

QString SecretRows::whereText(const FoundSecret &secret)
{
    if (secret.isOwn()) {
        return ownerText(secret);
    }
    return secret.line > 0 ? tr("%1, line %2 of %3").arg(ownerText(secret)).arg(secret.line).arg(shortPath(secret.path))
                           : tr("%1, %2").arg(ownerText(secret), shortPath(secret.path));
}

QString SecretRows::wayText(const FoundSecret &secret) const
{
    if (!secret.canMove()) {
        return tr("Stays. %1").arg(secret.obstacle);
    }
    if (hasNoPlace()) {
        return tr("Not yet: nothing keeps secrets beyond this run");
    }
    const QString where = !m_place                        ? tr("To where secrets are kept")
                          : *m_place == SecretPlace::File ? tr("To Signalbox’s encrypted file")
                                                          : tr("To the keychain");
    return secret.isOwn() ? where : tr("%1; the program’s file refers to %2").arg(where, secret.reference);
}

void SecretRows::setPlace(SecretPlace place)
{
    if (m_place != place) {
        m_place = place;
        if (rowCount() > 0) {
            emit dataChanged(index(0, Way), index(rowCount() - 1, Way));
        }
    }
}

QStringList SecretRows::heads() const
{
    return {tr("Where"), tr("Server"), tr("Place"), tr("Kind"), tr("Value"), tr("What can be done")};
}

QString SecretRows::text(const FoundSecret &row, int column) const
{
    switch (column) {
    case Where:
        return whereText(row);
    case Server:
        return row.folder.isEmpty() ? row.server : tr("%1 (in %2)").arg(row.server, shortPath(row.folder));
    case Place:
        return row.isSeenByAll ? tr("%1, seen by every program").arg(row.place) : row.place;
    case Kind:
        return row.kind;
    case Value:
        return tr("•••• masked, %n character(s)", nullptr, int(row.length));
    default:
        return wayText(row);
    }
}

std::optional<RowMark> SecretRows::markOf(const FoundSecret &row, int column) const
{
    if (column == Place && row.isSeenByAll) {
        return RowMark::Failed;
    }
    if (column != Way) {
        return std::nullopt;
    }
    return row.canMove() && !hasNoPlace() ? RowMark::Attention : RowMark::Idle;
}

} // namespace Signalbox
