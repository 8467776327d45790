// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/messagesource.h"
#include "core/journal/exchange/selection.h"

#include <QList>

namespace Signalbox {

/// What a selection holds, counted over the index alone.
struct ExportTotals
{
    struct Server
    {
        quint16 id = 0; ///< in the name table
        quint64 messages = 0;
        quint64 requests = 0; ///< by us
        quint64 errors = 0;   ///< JSON-RPC errors as answers
        quint64 bytes = 0;    ///< of messages, as they crossed
    };

    quint64 records = 0; ///< all, with what stands beside the messages
    quint64 messages = 0;
    quint64 exchanges = 0; ///< HTTP
    qint64 firstNs = 0;    ///< wall clock; of the earliest and the latest record
    qint64 lastNs = 0;
    QList<Server> servers; ///< in order of appearance

    [[nodiscard]] static ExportTotals of(const JournalReader &reader, const JournalSelection &selection);
};

/// Is it a message, and not what an HTTP exchange was besides, or a step of an authorization?
[[nodiscard]] bool isMessage(const IndexRecord &record);

} // namespace Signalbox
