// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policyjudge.h"

namespace Signalbox {

/// Where this person's rules, accepted definitions and sessions are.
[[nodiscard]] PolicyJudge::Places policyPlaces();

} // namespace Signalbox
