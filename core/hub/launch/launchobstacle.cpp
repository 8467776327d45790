// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/launchobstacle.h"

#include "core/catalog/launch/launchresolver.h"

#include <algorithm>

namespace Signalbox {

void addLaunchObstacle(const ServerEntry &launched, LaunchQuestion &question)
{
    const QList<LaunchFinding> findings = examineLaunch(launched, LaunchPlaces::ofThisProcess());
    const auto first = std::ranges::find(findings, LaunchFinding::Severity::Fault, &LaunchFinding::severity);
    if (first == findings.end()) {
        return;
    }
    question.obstacle = first->advice.isEmpty() ? first->message : first->message + u' ' + first->advice;
    if (launched == question.entry) { // else what a profile says would be written into the entry
        question.mended = first->mended;
    }
}

} // namespace Signalbox
