// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/folding/foldbook.h"
#include "core/journal/journalreader.h"

#include <QString>

#include <optional>
#include <vector>

namespace Signalbox {

/// One message of the journal as one line: what its index record says. Or an exchange of several rounds, or a task: its
/// first message, how it ended, and the time from its first to its last.
struct MessageLine
{
    quint64 sequence = 0;
    IndexRecord record{};
    QString server{};
    QString method{};
    QString about{};
    qint64 durationNs = -1; ///< of an answer whose request is known
    std::optional<FoldedExchange> exchange{};
    std::vector<quint64> messages{}; ///< of an exchange: all of them
    QString status{};                ///< of an exchange

    [[nodiscard]] static MessageLine of(const JournalReader &reader, quint64 sequence);
    [[nodiscard]] static MessageLine of(const JournalReader &reader, const FoldedExchange &exchange,
                                        std::vector<quint64> messages);

    /// number, local time, server, direction and kind, method, about, status, duration, bytes (of an exchange messages,
    /// rounds and polls)
    [[nodiscard]] QString toText() const;
    /// The same as an object on one line; times in UTC, the duration in milliseconds.
    [[nodiscard]] QString toJson() const;

private:
    [[nodiscard]] QString kindWord() const;
    [[nodiscard]] QString statusWord() const;
    [[nodiscard]] QString roundsWord() const;
};

} // namespace Signalbox
