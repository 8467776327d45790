// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Signalbox {

/// The severities of notifications/message, least first (RFC 5424 section 6.2.1, server/utilities/logging).
enum class LogLevel { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };

[[nodiscard]] const char *logLevelText(LogLevel level);                      ///< "debug" …
[[nodiscard]] std::optional<LogLevel> logLevelFromText(QByteArrayView text); ///< none if it is no level

} // namespace Signalbox
