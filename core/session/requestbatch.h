// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Signalbox {

/// Several requests of a session in one message: a JSON-RPC batch, which of all revisions only 2025-03-26 has.
class RequestBatch
{
public:
    struct Part
    {
        OutgoingRequest request;
        CallLimits limits;
        QByteArray about; ///< its object, for the journal
    };

    /// Its revision has batches, and requests have no streams of their own.
    [[nodiscard]] static bool isPossible(const Session &session);
    /// Each as by Session::request(), in the same order. Only if it isPossible(). If the server refuses the message as a
    /// whole, each ends with its error as RemoteError, `unsent`.
    [[nodiscard]] static QList<PendingCall *> send(Session &session, const QList<Part> &parts);
    /// An error that names no request is of a message that the server could not take: of the batches, if any are open.
    static void handleRefusal(Session &session, const Received &message);
};

} // namespace Signalbox
