// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Signalbox {

/// How long a server asks to wait: Retry-After in seconds or as a date (RFC 9110 section 10.2.3), between 1 s and 5 min
/// whatever it says (reliability.md H19). None if there is no such field or it cannot be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView value, const QDateTime &now);

} // namespace Signalbox
