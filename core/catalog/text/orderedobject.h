// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <string>
#include <utility>
#include <vector>

namespace Signalbox {

/// An object of these members in their order; of a name that stands twice the last value, at the first place. Takes time
/// in proportion to their number, where adding one after the other takes its square.
[[nodiscard]] Json orderedObject(std::vector<std::pair<std::string, Json>> members);

} // namespace Signalbox
