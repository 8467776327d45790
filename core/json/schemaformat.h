// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// Checks a string against one of JSON Schema's formats: date, time, date-time, email, uri, uuid, ipv4, ipv6. Empty if
/// it fits or the format is another; else one sentence that says what is expected.
[[nodiscard]] QString formatFault(const QString &format, const QString &text);

} // namespace Signalbox
