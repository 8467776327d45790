// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/sqlconnection.h"

namespace Signalbox {

/// Takes away what `derived.sqlite` counts from this second on (since 1970), within the caller's transaction, so that it can
/// be counted anew. What was counted earlier stays, with the parts of a minute, an hour and all time that lie before, as far
/// as finer steps are still kept.
[[nodiscard]] Result<> keepSeriesBefore(SqlConnection &file, qint64 beforeS);

} // namespace Signalbox
