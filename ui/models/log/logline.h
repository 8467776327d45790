// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QString>

namespace Signalbox {

/// What a server logged, in one line. Words are taken as they are; of an object its `message` (or `msg`) comes first, then
/// the other members as KEY=VALUE, words with spaces in quotes, what is deeper as JSON: no more members once there are
/// @p longest letters.
[[nodiscard]] QString logLine(const Json &data, qsizetype longest);

} // namespace Signalbox
