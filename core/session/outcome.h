// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mcp/deviation.h"
#include "core/session/callnote.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace Signalbox {

/// notifications/progress (protocol.md 2.7)
struct Progress
{
    double progress = 0;
    std::optional<double> total;
    QString message;
};

/// How a request ended: exactly one of five ends, with what was measured on the way.
struct CallOutcome
{
    enum class End {
        Result,      ///< `result` holds the JSON text of the result
        RemoteError, ///< `error` holds what the server said
        Timeout,     ///< a deadline passed; the server was told to cancel
        Cancelled,   ///< we took it back
        Lost,        ///< the connection ended first; what happened over there is unknown
        Refused,     ///< never left us: bad arguments, unknown name, a gate's answer
    };
    End end = End::Lost;
    QByteArray result;           ///< raw JSON of `result`, as it came
    Error error;                 ///< for every end but Result
    QList<Deviation> deviations; ///< findings about the answer
    quint64 requestSequence = 0; ///< journal number of the (last) request; 0 if none left
    quint64 answerSequence = 0;  ///< of its answer
    qint64 durationNs = 0;       ///< first byte out to last byte in, input rounds included
    int rounds = 1;              ///< legs of a multi-round request
    int retryAfterMs = -1;       ///< how long the server asked to wait before another try; -1: it did not ask
    bool unsent = false;         ///< of one that has no result: surely nothing of the request reached the server
    QList<CallNote> notes;       ///< what the gates did, in the order it happened

    [[nodiscard]] bool ok() const { return end == End::Result; }
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Progress)
Q_DECLARE_METATYPE(Signalbox::CallOutcome)
