// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QtTypes>

namespace Signalbox::SchemaCost {

/// Can a value be checked against this schema in bounded time? Not if references lead in a circle without entering
/// the value, or branch into more than 100,000 schemas at one place (R06: `allOf` of two `$ref`s, 25 times).
[[nodiscard]] bool isBounded(const Json &schema);

/// Is the JSON text of this value longer than about `bytes`? Stops counting there.
[[nodiscard]] bool isLargerThan(const Json &value, qint64 bytes);

} // namespace Signalbox::SchemaCost
