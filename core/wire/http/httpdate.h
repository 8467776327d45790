// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Signalbox {

/// A moment as HTTP writes it, "Sun, 06 Nov 1994 08:49:37 GMT": IMF-fixdate (RFC 9110 section 5.6.7), which everyone sends. Its
/// two older forms are not read.
[[nodiscard]] std::optional<QDateTime> httpDate(QByteArrayView value);

} // namespace Signalbox
