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

/// What stands in its place is known when it is started.
bool holdsProfilePlace(const QString &text)
{
    return std::ranges::any_of(placeholderParts(text), [](const TextPart &part) {
        return part.placeholder && part.placeholder->kind == Placeholder::Kind::Profile;
    });
}

} // namespace

QList<LaunchFinding> examineLaunch(const ServerEntry &entry, const LaunchPlaces &places)
{
    QList<LaunchFinding> findings;
    if (entry.transport != ServerEntry::Transport::Stdio) {
        return findings;
    }
    LaunchChecks::command(entry, places, findings);
    if (std::ranges::any_of(findings, isFault)) {
        return findings; // what is no command cannot be looked for
    }
    if (!holdsProfilePlace(entry.workingDirectory)) {
        LaunchChecks::folder(entry, places, findings);
    }
    if (!holdsProfilePlace(entry.command)) {
        LaunchChecks::program(entry, places, findings);
    }
    LaunchChecks::arguments(entry, places, findings);
    LaunchChecks::environment(entry, places, findings);
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
