// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "core/catalog/serverentry.h"

#include <memory>

namespace Signalbox {

/// How a mend changes an entry of the list: both as they are written down, line by line, with secrets masked. Made for the
/// thread pool.
[[nodiscard]] std::shared_ptr<const LineDiff> mendDifference(const ServerEntry &before, const ServerEntry &after);

} // namespace Signalbox
