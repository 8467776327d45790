// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundles/installedmodel.h"

#include "ui/models/formats.h"

#include <QLocale>

namespace Signalbox {

QStringList InstalledModel::heads() const
{
    return {tr("Bundle"), tr("Version"), tr("Installed"), tr("Size")};
}

QString InstalledModel::text(const InstalledBundle &row, int column) const
{
    switch (column) {
    case Name:
        return row.manifest.title();
    case Version:
        return row.manifest.version;
    case Installed:
        return QLocale().toString(row.installedAt.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
    default:
        return sizeText(row.bytes);
    }
}

} // namespace Signalbox
