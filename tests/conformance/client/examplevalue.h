// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

namespace Signalbox {

/// A value that a simple schema allows: its default or constant, its first choice, or the plainest of its type. Null
/// where the schema says nothing.
[[nodiscard]] Json exampleValue(const Json &schema);

/// An object of the required properties; `all`: of every property.
[[nodiscard]] Json exampleObject(const Json &schema, bool all);

} // namespace Signalbox
