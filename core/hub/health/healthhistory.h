// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/healthreport.h"

namespace Signalbox {

/// Makes states, times and ratios of single outcomes. Pure: the time comes with each call, `monoNs` for what is measured,
/// `wallNs` for what is shown.
class HealthHistory
{
public:
    static constexpr int kKeptChanges = 100;

    struct Moment
    {
        qint64 monoNs = 0;
        qint64 wallNs = 0;
    };

    /// So many failures in a row are Down.
    void setFailures(int failures) { m_failures = failures; }

    void add(const HealthOutcome &outcome, const Moment &now);
    void lost(const QString &reason, const Moment &now); ///< the connection ended by itself: Down at once
    void pause(const Moment &now);                       ///< from here to the next outcome or loss no time counts
    [[nodiscard]] HealthReport report(const Moment &now) const; ///< with the time up to now

private:
    void enter(HealthState state, const QString &reason, const Moment &now);
    void settle(const Moment &now, HealthReport &into) const;

    HealthReport m_report;
    int m_failures = 3;
    qint64 m_sinceNs = 0; ///< monotonic, of the state
};

} // namespace Signalbox
