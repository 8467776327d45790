// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterkeys.h"

#include <expected>

namespace Signalbox {

/// A number with its unit ("100ms", "1.5MB", "-32602") in base units: nanoseconds, bytes, or itself. Error: one sentence.
[[nodiscard]] std::expected<qint64, QString> readQuantity(QStringView text, FilterValueType type);

/// The shortest way to write it with one unit and no fraction: 90000000000 is "90s", 60000000000 is "1min".
[[nodiscard]] QString durationFilterText(qint64 nanoseconds);
[[nodiscard]] QString sizeFilterText(qint64 bytes);

/// Units as they are offered, smallest first; empty for plain numbers.
[[nodiscard]] QStringList quantityUnits(FilterValueType type);

} // namespace Signalbox
