// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Signalbox {

/// Nanoseconds since 1970 as ISO 8601 in UTC, with `digits` (0 to 9) of the second's fraction: 2026-11-28T02:03:04.123456789Z.
[[nodiscard]] QByteArray isoTime(qint64 wallNs, int digits = 9);

/// The other way; takes up to nine digits of fraction, and Z or an offset (+01:00). None for anything else.
[[nodiscard]] std::optional<qint64> wallNsFromIso(QByteArrayView text);

} // namespace Signalbox
