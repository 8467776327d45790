// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/statistics.h"

namespace Signalbox {

/// Counts as `derived.sqlite` keeps them in a series: variable-length numbers in the order of their members, then the
/// histogram, unless it is empty.
[[nodiscard]] QByteArray encodeCounts(const CallCounts &counts);
[[nodiscard]] std::optional<CallCounts> decodeCounts(QByteArrayView bytes); ///< none: these bytes are no counts

} // namespace Signalbox
