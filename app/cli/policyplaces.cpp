// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policyplaces.h"

#include "core/base/paths.h"

namespace Signalbox {

PolicyJudge::Places policyPlaces()
{
    const Paths paths;
    return {
        .rulesFile = paths.policyFile(), .pinsFolder = paths.definitionsDir(), .sessionsFile = paths.sessionsFile()};
}

} // namespace Signalbox
