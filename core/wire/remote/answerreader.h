// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/exchangeend.h"
#include "core/wire/frame.h"
#include "core/wire/http/httpmessage.h"
#include "core/wire/http/sseparser.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>
#include <optional>

namespace Signalbox {

/// Reads the answer to one request of Streamable HTTP: one JSON text, or events whose data are JSON texts, each handed out
/// as the bytes of one message; anything else becomes an Error with the status and the beginning of what came, as plain
/// text (protocol.md 2.4; reliability.md H07, H10).
class AnswerReader
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::AnswerReader)
public:
    /// `message`: the bytes of one message, followed by Frame::kPadding readable ones, and the event's type ("message" for
    /// JSON bodies as well).
    using Deliver = std::function<void(QByteArrayView message, QByteArrayView eventType)>;

    AnswerReader(qint64 messageLimit, Deliver deliver);

    void begin(const HttpHead &head);
    /// False: over the limit (see error()); the exchange is to be aborted.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    /// The body is whole: hands out a JSON body.
    void end();

    [[nodiscard]] const HttpHead &head() const { return m_head; }
    [[nodiscard]] bool isStream() const { return m_kind == Kind::Events; }
    [[nodiscard]] bool hadMessage() const { return m_hadMessage; }
    /// To take the stream up again; empty if there was none, or none that a header can hold.
    [[nodiscard]] QByteArray lastEventId() const;
    [[nodiscard]] std::optional<int> retryMs() const { return m_events ? m_events->retryMs() : std::nullopt; }
    /// How long the server asks to wait before another try.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter() const;
    /// Why this was no message: a bad status, a wrong type, over a limit. None if all is well so far.
    [[nodiscard]] std::optional<Error> error() const;

    /// The essence of a media type, lower case: "text/event-stream" of `text/event-stream; charset=utf-8`.
    [[nodiscard]] static QByteArray mediaType(const HttpHeaders &headers);

private:
    enum class Kind { None, Message, Events, Other };
    [[nodiscard]] Error badStatus() const;

    const qint64 m_messageLimit;
    Deliver m_deliver;
    HttpHead m_head;
    Kind m_kind = Kind::None;
    QByteArray m_body; ///< of a JSON text; of anything else its beginning
    std::optional<SseParser> m_events;
    bool m_hadMessage = false;
    bool m_overLimit = false;
};

} // namespace Signalbox
