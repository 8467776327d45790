// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <type_traits>

namespace Signalbox {

/// One message in the journal's index: fixed size, little-endian, memory-mapped. The bytes lie in the segment's body
/// file at `offset`. `check` is CRC-32C of the 60 bytes before it, begun with the sequence number, so that a record
/// is valid in its own place only; `bodyCheck` is CRC-32C of the body (0 for none).
struct IndexRecord
{
    enum Kind : quint8 {
        Unknown,
        Request,
        Notification,
        Result,
        ErrorResult,
        Batch,
        Stray,
        Probe,
        Http,
        Auth,
        Gate,
        Ended,
        Removed
    };
    // Http: what an HTTP exchange was besides its messages; Auth: a step of an authorization; Gate: what the gates did with
    // a call. JSON objects of ours. Ended: a request ended without an answer, and why.
    // Removed is never written: a reader answers it, with nothing else, for a message that is no longer kept.
    enum Flag : quint8 {
        Outgoing = 1,     ///< away from us; else towards us
        ProbeTraffic = 2, ///< part of the negotiation, or of a health check
        Truncated = 4,
        Flagged = 8,     ///< there is a finding about this message
        Late = 16,       ///< an answer nobody waited for any more
        Masked = 32,     ///< secrets were taken out before it was written: these are not quite the true bytes
        Clear = 64,      ///< there are secrets in it that the person wanted to be kept
        ToolError = 128, ///< a Result of tools/call with `isError: true`: the call went well, the tool did not
    };

    enum TakenBack : quint8 { NotTakenBack, ByCaller, ByDeadline };

    qint64 wallNs = 0; ///< UTC
    qint64 monoNs = 0;
    quint64 offset = 0; ///< into the segment's body file
    quint32 length = 0; ///< bytes
    quint32 bodyCheck = 0;
    quint64 pair =
        0; ///< of an answer, a cancellation, an HTTP exchange, an Ended: 1 + sequence number of its request; or 0
    qint32 errorCode = 0; ///< of an ErrorResult; of an Ended: the HTTP status of 400 or more it ended with, or 0
    quint16 server = 0;   ///< id in the journal's name table
    quint16 method = 0;   ///< id in the name table; an answer carries its request's
    quint16 about = 0;    ///< id in the name table: tool, prompt …; 0 if none
    quint8 kind = Unknown;
    quint8 flags = 0;
    quint32 session = 0;  ///< connection number, grows with every connect
    quint16 caller = 0;   ///< of a request of ours: id in the name table of who asked ("form", "cli" …); 0 if not known
    quint8 takenBack = 0; ///< of a cancellation, or of an HTTP exchange: why its request was (TakenBack)
    quint8 unused = 0;    ///< written as 0
    quint32 check = 0;

    /// Is a record of this kind no message, but one of ours beside them?
    [[nodiscard]] static constexpr bool isBeside(quint8 kind) { return kind >= Http && kind <= Ended; }
};

static_assert(sizeof(IndexRecord) == 64 && std::is_trivially_copyable_v<IndexRecord>);

} // namespace Signalbox
