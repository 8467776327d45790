// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>

// The macro declares a function of the global namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(signalbox_icons);
}

namespace Signalbox {

void registerIcons()
{
    initialiseResources();
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/signalbox/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString &name : names) {
        name.chop(4);
    }
    return names;
}

} // namespace Signalbox
