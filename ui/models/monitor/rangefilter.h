// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/timerange.h"

#include <QString>

namespace Signalbox {

/// A filter of the journal, narrowed to what was recorded in the range; an empty range takes such a narrowing away.
/// What else it asks for stays; a text that is no filter counts as none.
[[nodiscard]] QString filterWithRange(const QString &filterText, const TimeRange &range);

} // namespace Signalbox
