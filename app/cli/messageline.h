// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalreader.h"

#include <QString>

namespace Signalbox {

/// One message of the journal as one line: what its index record says.
struct MessageLine
{
    quint64 sequence = 0;
    IndexRecord record{};
    QString server{};
    QString method{};
    QString about{};
    qint64 durationNs = -1; ///< of an answer whose request is known

    [[nodiscard]] static MessageLine of(const JournalReader &reader, quint64 sequence);

    /// number, local time, server, direction and kind, method, about, status, duration, bytes
    [[nodiscard]] QString toText() const;
    /// The same as an object on one line; times in UTC, the duration in milliseconds.
    [[nodiscard]] QString toJson() const;

private:
    [[nodiscard]] QString kindWord() const;
    [[nodiscard]] QString statusWord() const;
};

} // namespace Signalbox
