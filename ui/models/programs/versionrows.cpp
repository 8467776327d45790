// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/versionrows.h"

#include "ui/models/formats.h"

#include <QDateTime>
#include <QLocale>

namespace Signalbox {

QString VersionRows::what(const VersionFacts &row)
{
    if (!row.version.summary.isEmpty()) {
        return row.version.summary;
    }
    if (row.isFirst) {
        return tr("As it was first found, with %n servers.", nullptr, int(row.servers.size()));
    }
    if (row.changes.isEmpty()) {
        return tr("Nothing about servers changed.");
    }
    QStringList sentences;
    for (const ServerChange &change : row.changes) {
        sentences.append(change.sentence());
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList VersionRows::heads() const
{
    return {tr("When"), tr("By"), tr("What"), tr("Size")};
}

QString VersionRows::text(const VersionFacts &row, int column) const
{
    switch (column) {
    case kWhen: {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.version.timeMs), QLocale::ShortFormat);
        return row.isNow ? tr("%1, as it is now").arg(when) : when;
    }
    case kBy:
        return row.version.by == FileVersion::By::Signalbox ? tr("Signalbox") : tr("Another program or a person");
    case 2:
        return what(row);
    default:
        return sizeText(row.version.size);
    }
}

} // namespace Signalbox
