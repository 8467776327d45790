// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// An entry that starts the scripted server of tests/fakeserver.
inline ServerEntry fakeEntry(const QString &name, const QStringList &flags = {})
{
    ServerEntry entry;
    entry.id = QStringLiteral("id-") + QString::number(qHash(name));
    entry.name = name;
    entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + QStringLiteral("/fakeserver");
    entry.arguments = flags;
    entry.era.mode = EraPolicy::Mode::Legacy;
    return entry;
}

} // namespace Signalbox
