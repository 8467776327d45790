// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputround.h"
#include "core/session/session.h"

#include <limits>

namespace Signalbox {

/// A call of a session and the object its caller holds.
struct Session::Call
{
    explicit Call(Session *session)
        : object(session)
    {
    }

    PendingCall object;
    OutgoingRequest request;
    QByteArray about;
    QByteArray ownParams; ///< as the caller gave them, once there is a second leg
    SentRequest sent;
    Deadline deadline;
    qint64 startedNs = 0;
    qint64 restingSinceNs = 0; ///< while `round` waits
    double lastProgress = -std::numeric_limits<double>::infinity();
    int rounds = 1;
    bool ownToken = false;             ///< the progress token is the leg's id
    bool headersRenewed = false;       ///< after -32020, once
    bool isRenewing = false;           ///< the tools are listed anew for it
    bool isInBatch = false;            ///< went in one message with others
    std::unique_ptr<InputRound> round; ///< waits for the person
    QList<Deviation> deviations;

    /// What its questions are said to belong to.
    [[nodiscard]] InputOrigin origin() const
    {
        return {.tool = request.method == "tools/call" ? QString::fromUtf8(about) : QString(),
                .caller = QString::fromUtf8(request.caller),
                .call = object.number()};
    }
    [[nodiscard]] bool isResting() const { return round || isRenewing; } ///< between two legs
};

} // namespace Signalbox
