// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace Signalbox {

class DerivedStore;

/// What a day's health checks of one server said.
struct DayUptime
{
    qint64 checks = 0;
    qint64 failed = 0;
    QString lastError; ///< of the day's last failed check

    bool operator==(const DayUptime &) const = default;
};

/// A day's health checks, by the server's name; only of servers that were checked. A day begins and ends at the
/// person's midnight.
using UptimeOfDay = QHash<QString, DayUptime>;
[[nodiscard]] Result<UptimeOfDay> readUptime(const DerivedStore &store, QDate day);

} // namespace Signalbox
