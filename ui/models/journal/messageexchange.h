// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/recordedexchange.h"
#include "core/journal/indexrecord.h"

#include <QList>
#include <QString>

namespace Signalbox {

class JournalReader;

/// One HTTP exchange that carried a message, as the detail shows it.
struct MessageExchange
{
    quint64 sequence = 0; ///< of its record
    RecordedExchange parts;
    QByteArray heads; ///< request's and response's as they crossed (secrets masked), an empty line between; UTF-8
};

/// A step of an exchange on the axis of its time.
struct ExchangePhase
{
    QString name;
    qint64 fromNs = 0; ///< since the request was made
    qint64 toNs = 0;
};

/// The exchanges that belong to a message: to a request, to the request that an answer is for, or the record itself.
/// Looks at kMostLookedAt records after the request at most, so that a message without one costs little. At most 8.
/// Reads the disk: not for the GUI thread.
[[nodiscard]] QList<MessageExchange> exchangesOf(const JournalReader &reader, quint64 sequence);
constexpr quint64 kMostLookedAt = 100'000;

/// Records of one kind that point at a request, in order, within kMostLookedAt after it. Reads the index alone.
[[nodiscard]] QList<quint64> recordsPointingAt(const JournalReader &reader, quint64 request, IndexRecord::Kind kind,
                                               qsizetype most);

/// Steps that took place, in order; those that did not (a connection was kept) are absent.
[[nodiscard]] QList<ExchangePhase> phasesOf(const RecordedExchange::Times &times);

} // namespace Signalbox
