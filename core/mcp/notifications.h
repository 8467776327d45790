// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"
#include "core/mcp/messageid.h"

#include <QByteArrayView>

#include <optional>

namespace Signalbox {

/// How grave a log message is (RFC 5424 section 6.2.1), from the least on.
enum class LogLevel { Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency };

[[nodiscard]] QByteArray logLevelText(LogLevel level); ///< as in the protocol: "debug" …
[[nodiscard]] std::optional<LogLevel> logLevelFrom(QStringView text);

/// The parameters of notifications/message (server/utilities/logging).
struct LogNotification
{
    LogLevel level = LogLevel::Info; ///< an unknown one counts as info
    QString logger;
    Json data = Json::null(); ///< any JSON
};

/// The parameters of notifications/progress.
struct ProgressNotification
{
    MessageId token;
    double progress = 0;
    std::optional<double> total;
    QString message; ///< from 2025-03-26
};

/// The parameters of notifications/resources/updated.
struct ResourceUpdate
{
    QString uri;
};

/// The parameters of notifications/elicitation/complete (2025-11-25).
struct ElicitationEnd
{
    QString id;
};

// Each takes the text of `params`; not usable if what the notification is about cannot be told.
[[nodiscard]] Decoded<LogNotification> decodeLogNotification(QByteArrayView params);
[[nodiscard]] Decoded<ProgressNotification> decodeProgressNotification(QByteArrayView params);
[[nodiscard]] Decoded<ResourceUpdate> decodeResourceUpdate(QByteArrayView params);
[[nodiscard]] Decoded<ElicitationEnd> decodeElicitationEnd(QByteArrayView params);

} // namespace Signalbox
