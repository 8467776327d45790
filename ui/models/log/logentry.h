// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/notifications.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Signalbox {

/// One message that a server logged, ready for a row.
struct LogEntry
{
    qint64 wallNs = 0; ///< when it came
    LogLevel level = LogLevel::Info;
    QString logger;
    QString text;         ///< the data in one line, cut where it is long; what does not show itself is marked
    quint64 sequence = 0; ///< in the journal; 0: not recorded
    QByteArray params;    ///< as it came; empty if it was too long to be kept here
};

/// What was logged since it was last told.
struct LogNews
{
    QList<LogEntry> entries;
    quint64 skipped = 0;      ///< older ones of a burst that nobody could have read; the journal has them
    quint64 skippedGrave = 0; ///< of these, warnings and worse
};

/// A warning or worse.
[[nodiscard]] inline bool isGrave(LogLevel level)
{
    return level >= LogLevel::Warning;
}

} // namespace Signalbox
