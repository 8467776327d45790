// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// What the gates of the call path do with calls of one server (design.md section 3). Times are milliseconds.
struct GateSettings
{
    static constexpr int kMostAttempts = 5;
    static constexpr int kMostFailures = 100;
    static constexpr int kMostMs = 86'400'000;

    int requestMs = 0;           ///< a call without an answer; 0: as Limits::requestMs
    int totalMs = 0;             ///< a call with all that it waits for; 0: as Limits::totalMs
    bool progressExtends = true; ///< progress begins the first of these anew

    int attempts = 3;              ///< of one call, in all
    int firstWaitMs = 1'000;       ///< before the second; doubled before each further one
    int longestWaitMs = 60'000;    ///< whatever the doubling says
    int turnedAwayWaitMs = 60'000; ///< after 429, if the server does not say how long
    int breakerFailures = 5;       ///< in a row, until calls are stopped; 0: never
    int breakerOpenMs = 30'000;    ///< they are stopped so long
    bool reconnects = true;        ///< a connection that is lost is made anew

    /// The server's word on which of its tools only read, or may be called twice, is believed (tools/annotations: by
    /// themselves these are no more than claims).
    bool trustsHints = false;
    QStringList safeTools{}; ///< may be called twice, as the person knows
    bool caches = true;      ///< results of tools that only read are used again, if the hints are believed
    int cacheMs = 300'000;   ///< for so long

    bool operator==(const GateSettings &) const = default;
};

} // namespace Signalbox
