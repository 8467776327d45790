// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/setlimits.h"

#include "core/base/durations.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

Limits setLimits(const SettingsBook &book)
{
    constexpr qint64 kMiB = 1024LL * 1024;
    Limits limits;
    limits.connectMs = book.value("limits.connectSeconds"_L1).toInt() * kMsPerSecond;
    limits.requestMs = book.value("limits.requestSeconds"_L1).toInt() * kMsPerSecond;
    limits.progressExtends = book.value("limits.progressExtends"_L1).toBool();
    limits.totalMs = book.value("limits.totalSeconds"_L1).toInt() * kMsPerSecond;
    limits.messageBytes = book.value("limits.messageMegabytes"_L1).toInt() * kMiB;
    limits.listItems = book.value("limits.listItems"_L1).toInt();
    return limits;
}

} // namespace Signalbox
