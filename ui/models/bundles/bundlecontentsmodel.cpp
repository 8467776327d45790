// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundles/bundlecontentsmodel.h"

#include "ui/models/formats.h"

namespace Signalbox {

QStringList BundleContentsModel::heads() const
{
    return {tr("File"), tr("Size"), tr("Kind")};
}

QString BundleContentsModel::text(const ZipEntry &row, int column) const
{
    switch (column) {
    case Name:
        return row.path();
    case Size:
        return row.isFolder() ? QString() : sizeText(row.size);
    default:
        return row.isLink()         ? tr("link")
               : row.isSpecial()    ? tr("device")
               : row.isFolder()     ? tr("folder")
               : row.isExecutable() ? tr("program")
                                    : QString();
    }
}

} // namespace Signalbox
