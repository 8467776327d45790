// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>

namespace Signalbox {

/// Compact text with the members of every object in the order of their keys' bytes: two values that differ only in that
/// order have one text. Numbers stay as they are written. Nesting beyond Limits::jsonDepth is not reached: parsing
/// refuses it.
[[nodiscard]] QByteArray sortedJson(const Json &value);

} // namespace Signalbox
