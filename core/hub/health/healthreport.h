// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/healthoutcome.h"

#include <QList>

#include <optional>

namespace Signalbox {

enum class HealthState {
    Unknown, ///< not checked, or not connected because the person wants it so
    Up,
    Failing, ///< the last checks failed, but not as many as it takes
    Down,    ///< enough checks failed in a row, or the connection was lost
};

/// One server's health as it stands: a value that crosses threads.
struct HealthReport
{
    struct Change
    {
        qint64 wallNs = 0;
        HealthState state = HealthState::Unknown;
        QString reason; ///< of Failing and Down

        bool operator==(const Change &) const = default;
    };

    HealthState state = HealthState::Unknown;
    qint64 sinceWallNs = 0; ///< of this state; 0: never checked
    std::optional<HealthOutcome> last{};
    quint64 checks = 0; ///< that said something, in this run of the program
    quint64 failed = 0;
    int failedInRow = 0;
    qint64 upNs = 0; ///< time in this run of the program; Failing counts as what it leads to
    qint64 downNs = 0;
    QList<Change> changes; ///< the latest, oldest first

    /// Share of the time that was watched, from 0 to 1; none if nothing was.
    [[nodiscard]] std::optional<double> uptime() const
    {
        const qint64 watched = upNs + downNs;
        return watched > 0 ? std::optional(double(upNs) / double(watched)) : std::nullopt;
    }
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::HealthReport)
