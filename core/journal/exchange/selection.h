// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace Signalbox {

class JournalReader;

/// Which records of a journal are meant: by number, by server, by connection, by any test of the caller's; all that are
/// set must hold. Nothing set is the whole run.
struct JournalSelection
{
    quint64 first = 0;           ///< sequence numbers
    quint64 end = ~quint64(0);   ///< one past the last
    QList<QByteArray> servers{}; ///< names; empty: all
    quint32 session = 0;         ///< connection number; 0: all
    std::optional<std::vector<quint64>>
        chosen{}; ///< ascending; only these, and the answers and HTTP exchanges of these
    std::function<bool(quint64 sequence, const IndexRecord &record)> accepts{}; ///< may be null

    /// `chosen` with the requests that chosen answers belong to, in order and each once.
    [[nodiscard]] static std::vector<quint64> withRequests(std::vector<quint64> chosen, const JournalReader &reader);
};

} // namespace Signalbox
