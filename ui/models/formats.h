// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalroles.h"

#include <QString>

namespace Signalbox {

[[nodiscard]] QString durationText(qint64 nanoseconds); ///< 85 µs, 3.8 ms, 475 ms, 1.24 s, 2 min 5 s
[[nodiscard]] QString sizeText(qint64 bytes);           ///< 412 B, 38.4 kB, 2.1 MB (powers of ten)
[[nodiscard]] QString countText(qint64 count);          ///< 48,220 in the person's locale
[[nodiscard]] QString kindText(MessageKind kind);       ///< request, response, notification …

} // namespace Signalbox
