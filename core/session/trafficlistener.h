// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/skim.h"
#include "core/mcp/messageid.h"
#include "core/wire/transport.h"

#include <optional>

namespace Signalbox {

/// What is remembered of a request until it is answered.
struct SentRequest
{
    quint64 sequence = 0; ///< journal number
    quint16 method = 0;   ///< journal name id
    quint16 about = 0;
    qint64 sentNs = 0; ///< monotonic
    bool isProbe = false;
};

/// Whose answer a message is. All but NotAnAnswer and Awaited are findings.
enum class Answering : quint8 {
    NotAnAnswer,
    Awaited,   ///< somebody waits for it
    Late,      ///< to a request that was forgotten
    Duplicate, ///< to a request that was answered before
    Unknown,   ///< to nothing we ever asked: unknown, null, of a wrong JSON type
};

/// One message from the server, skimmed and recorded.
struct Received
{
    const Frame &frame;
    const Skim &skim;
    MessageId id;
    quint64 sequence = 0;
    Answering answering = Answering::NotAnAnswer;
    /// Of an answer that somebody waits for: what it answers. Of a request of the server: itself, for sendAnswer().
    std::optional<SentRequest> request;
};

/// What there is to know of a request besides its text.
struct RequestRouting
{
    HttpHeaders headers; ///< only where requests have streams
    bool isHandshake = false;
    QByteArrayView caller{}; ///< who asked; may be empty
    bool isProbe = false;    ///< it, and all that comes of it, is marked in the journal
};

/// Who speaks on a connection: first the negotiator, then the session.
class TrafficListener
{
public:
    virtual ~TrafficListener() = default;
    virtual void trafficOpened() = 0;
    /// Asked before a message that is no answer is recorded: may this server send it? False flags it in the journal;
    /// of a batch, true has it split.
    [[nodiscard]] virtual bool expects(const Skim &skim) const { return skim.shape != Skim::Shape::Batch; }
    /// May delete the traffic.
    virtual void received(const Received &message) = 0;
    virtual void diagnostic(const QByteArray &chunk) = 0;
    virtual void trafficClosed(const CloseInfo &info) = 0;
    /// The stream of a request ended without its answer; none will come. Only where requests have streams.
    virtual void requestFailed(const MessageId &id, const ExchangeEnd &end)
    {
        Q_UNUSED(id)
        Q_UNUSED(end)
    }
    /// Requests wait for credentials, perhaps for the person: no deadline should run.
    virtual void trafficWaiting(bool isWaiting) { Q_UNUSED(isWaiting) }
};

} // namespace Signalbox
