// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/websocketfault.h"
#include "core/wire/websocket/websocketrole.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

struct wslay_frame_context;

namespace Signalbox {

/// Turns bytes into whole messages and control frames (RFC 6455 section 5) and stops at the first breach of the rules. wslay
/// takes the frames apart; what it lets pass at this level (masks, opcodes, order, sizes, text) is checked here, as soon as
/// a frame's header is there and before anything of it is kept.
class WebSocketReader
{
public:
    struct Event
    {
        WebSocketOpcode opcode; ///< of the message; never Continuation
        /// Borrowed until the next call of next(). Of a text the whole message, UTF-8, followed by Frame::kPadding
        /// readable bytes; of a binary message nothing, it is not kept; of a control frame all of it.
        QByteArrayView payload;
        qint64 size; ///< of the payload, kept or not
    };

    /// `messageLimit` in bytes, over all fragments of a message.
    WebSocketReader(WebSocketRole role, qint64 messageLimit);
    ~WebSocketReader();

    /// `bytes` must stay until next() has returned nothing. Only to be called then.
    void feed(QByteArrayView bytes);
    /// Nothing: all that was fed is used up, or there is a fault().
    [[nodiscard]] std::optional<Event> next();
    [[nodiscard]] std::optional<WebSocketFault> fault() const { return m_fault; }

private:
    struct Head ///< of a frame
    {
        bool isFinal = false;
        bool isMasked = false;
        quint8 reserved = 0;
        WebSocketOpcode opcode = WebSocketOpcode::Continuation;
        quint64 length = 0;
    };
    struct FreeContext
    {
        void operator()(wslay_frame_context *context) const;
    };

    static ssize_t supply(quint8 *to, size_t most, int flags, void *self);
    [[nodiscard]] ssize_t supplyHead(quint8 *to);
    [[nodiscard]] static Head decode(const QByteArray &bytes);
    [[nodiscard]] std::optional<WebSocketFault> check(const Head &head) const;
    void begin(const Head &head);
    [[nodiscard]] std::optional<Event> take(QByteArrayView part);
    [[nodiscard]] std::optional<Event> endOfMessage();
    [[nodiscard]] std::optional<Event> endOfControl();

    const WebSocketRole m_role;
    const quint64 m_messageLimit;
    std::unique_ptr<wslay_frame_context, FreeContext> m_context;
    QByteArrayView m_input;
    std::optional<WebSocketFault> m_fault;

    QByteArray m_headBytes;                   ///< of the frame that begins
    Head m_head;                              ///< of the frame that is being read
    quint64 m_toSupply = 0;                   ///< of its payload
    quint64 m_toTake = 0;                     ///< the same, on the other side of wslay
    std::optional<WebSocketOpcode> m_message; ///< what is being put together
    quint64 m_messageSize = 0;
    QByteArray m_text;
    QByteArray m_control;
    bool m_isTextGivenOut = false;
};

} // namespace Signalbox
