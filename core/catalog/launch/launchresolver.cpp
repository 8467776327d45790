// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchresolver.h"

#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/values/placeholder.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kMostMends = 20;

bool isFault(const LaunchFinding &finding)
{
    return finding.severity == LaunchFinding::Severity::Fault;
}

/// What the command and the rest of the entry name, as far as it is known before the start.
void lookAround(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    if (!holdsPlaceholder(entry.workingDirectory)) {
        LaunchChecks::folder(entry, places, findings);
    }
    if (LaunchChecks::isProgramKnown(entry)) {
        LaunchChecks::program(entry, places, findings);
    }
    LaunchChecks::arguments(entry, places, findings);
    LaunchChecks::environment(entry, places, findings);
}

} // namespace

QList<LaunchFinding> examineLaunch(const ServerEntry &entry, const LaunchPlaces &places)
{
    QList<LaunchFinding> findings;
    if (entry.transport != ServerEntry::Transport::Stdio) {
        return findings;
    }
    LaunchChecks::command(entry, places, findings);
    if (std::ranges::none_of(findings, isFault)) { // what is no command cannot be looked for
        lookAround(entry, places, findings);
    }
    std::ranges::stable_sort(findings, {}, [](const LaunchFinding &finding) { return -int(finding.severity); });
    return findings;
}

ServerEntry mendedLaunch(ServerEntry entry, const LaunchPlaces &places)
{
    for (int mends = 0; mends < kMostMends; ++mends) {
        const QList<LaunchFinding> findings = examineLaunch(entry, places);
        const auto next = std::ranges::find_if(
            findings, [](const LaunchFinding &finding) { return isFault(finding) && finding.mended; });
        if (next == findings.end() || *next->mended == entry) {
            break;
        }
        entry = *next->mended;
    }
    return entry;
}

} // namespace Signalbox
