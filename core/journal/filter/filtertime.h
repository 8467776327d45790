// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Signalbox {

/// A moment as a filter names it, in nanoseconds since 1970-01-01 UTC. Relative to `nowNs`: 10m, 2h, 3d, now, today,
/// yesterday; absolute, in the person's time zone unless it ends in Z: 2026-11-28, 2026-11-28T14:30, 14:30 (of today),
/// each with seconds and a fraction if wanted. Case does not count. nullopt: none of these.
[[nodiscard]] std::optional<qint64> filterTimeNs(const QString &text, qint64 nowNs);

} // namespace Signalbox
