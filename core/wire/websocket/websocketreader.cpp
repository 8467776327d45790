// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketreader.h"

#include "core/wire/frame.h"
#include "core/wire/websocket/websocketclose.h"

#include <QtEndian>

#include <wslay/wslay.h>

#include <algorithm>
#include <cstring>

namespace Signalbox {

namespace {

constexpr quint64 kLongestControl = 125;     ///< section 5.5
constexpr qsizetype kKeptRoom = 1024 * 1024; ///< a buffer that grew beyond is given back after its message

bool isControl(WebSocketOpcode opcode)
{
    return (static_cast<quint8>(opcode) & 8) != 0;
}

bool isKnown(WebSocketOpcode opcode)
{
    const auto number = static_cast<quint8>(opcode);
    return number <= 2 || (number >= 8 && number <= 10);
}

/// Of a header of which the first two bytes are there: all its bytes.
qsizetype headSize(const QByteArray &bytes)
{
    const auto second = static_cast<quint8>(bytes.at(1));
    const int length = second & 0x7F;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + ((second & 0x80) ? 4 : 0);
}

} // namespace

void WebSocketReader::FreeContext::operator()(wslay_frame_context *context) const
{
    wslay_frame_context_free(context);
}

WebSocketReader::WebSocketReader(WebSocketRole role, qint64 messageLimit)
    : m_role(role)
    , m_messageLimit(static_cast<quint64>(std::max<qint64>(messageLimit, 0)))
{
    const wslay_frame_callbacks callbacks = {
        .send_callback = nullptr, .recv_callback = &WebSocketReader::supply, .genmask_callback = nullptr};
    wslay_frame_context *context = nullptr;
    if (wslay_frame_context_init(&context, &callbacks, this) != 0) {
        qFatal("There is no memory for a connection.");
    }
    m_context.reset(context);
}

WebSocketReader::~WebSocketReader() = default;

void WebSocketReader::feed(QByteArrayView bytes)
{
    Q_ASSERT(m_input.isEmpty());
    m_input = bytes;
}

std::optional<WebSocketReader::Event> WebSocketReader::next()
{
    if (m_isTextGivenOut) {
        m_isTextGivenOut = false;
        if (m_text.capacity() > kKeptRoom) {
            m_text = QByteArray();
        } else {
            m_text.resize(0);
        }
    }
    while (!m_fault) {
        wslay_frame_iocb frame = {};
        const ssize_t got = wslay_frame_recv(m_context.get(), &frame);
        if (got == WSLAY_ERR_WANT_READ) {
            return std::nullopt;
        }
        if (got < 0) { // all else that it could say was checked before
            m_fault = WebSocketFault::BadLength;
            return std::nullopt;
        }
        if (auto event = take({frame.data, static_cast<qsizetype>(frame.data_length)})) {
            return event;
        }
    }
    return std::nullopt;
}

/// wslay asks for bytes. It never gets any beyond the frame it is in, so each header passes through our hands first.
ssize_t WebSocketReader::supply(quint8 *to, size_t most, int, void *self)
{
    auto *reader = static_cast<WebSocketReader *>(self);
    if (reader->m_toSupply == 0) {
        return reader->supplyHead(to);
    }
    const quint64 count =
        std::min({static_cast<quint64>(most), reader->m_toSupply, static_cast<quint64>(reader->m_input.size())});
    if (count == 0) {
        return -1;
    }
    std::memcpy(to, reader->m_input.data(), count);
    reader->m_input = reader->m_input.sliced(static_cast<qsizetype>(count));
    reader->m_toSupply -= count;
    return static_cast<ssize_t>(count);
}

ssize_t WebSocketReader::supplyHead(quint8 *to)
{
    qsizetype wanted = 2;
    for (int step = 0; step < 2; ++step) {
        const qsizetype missing = std::clamp<qsizetype>(wanted - m_headBytes.size(), 0, m_input.size());
        m_headBytes += m_input.first(missing);
        m_input = m_input.sliced(missing);
        if (m_headBytes.size() < wanted) {
            return -1;
        }
        wanted = headSize(m_headBytes);
    }
    const Head head = decode(m_headBytes);
    m_fault = check(head);
    if (m_fault) {
        return -1;
    }
    begin(head);
    std::memcpy(to, m_headBytes.constData(), static_cast<size_t>(wanted)); // its buffer is empty here: 4 kB of room
    m_headBytes.resize(0);
    return wanted;
}

WebSocketReader::Head WebSocketReader::decode(const QByteArray &bytes)
{
    const auto first = static_cast<quint8>(bytes.at(0));
    const auto second = static_cast<quint8>(bytes.at(1));
    Head head;
    head.isFinal = (first & 0x80) != 0;
    head.reserved = (first >> 4) & 7;
    head.opcode = static_cast<WebSocketOpcode>(first & 0x0F);
    head.isMasked = (second & 0x80) != 0;
    head.length = second & 0x7F;
    if (head.length == 126) {
        head.length = qFromBigEndian<quint16>(bytes.constData() + 2);
    } else if (head.length == 127) {
        head.length = qFromBigEndian<quint64>(bytes.constData() + 2);
    }
    return head;
}

std::optional<WebSocketFault> WebSocketReader::check(const Head &head) const
{
    if (head.reserved != 0) {
        return WebSocketFault::ReservedBits;
    }
    if (!isKnown(head.opcode)) {
        return WebSocketFault::UnknownOpcode;
    }
    if (head.isMasked != (m_role == WebSocketRole::Server)) {
        return head.isMasked ? WebSocketFault::MaskedFrame : WebSocketFault::UnmaskedFrame;
    }
    if (isControl(head.opcode)) {
        if (!head.isFinal) {
            return WebSocketFault::FragmentedControl;
        }
        return head.length > kLongestControl ? std::optional(WebSocketFault::LongControl) : std::nullopt;
    }
    if ((head.opcode == WebSocketOpcode::Continuation) != m_message.has_value()) {
        return m_message ? WebSocketFault::MessageInMessage : WebSocketFault::StrayContinuation;
    }
    if (head.length >> 63 != 0) {
        return WebSocketFault::BadLength;
    }
    if (m_messageSize + head.length > m_messageLimit) {
        return WebSocketFault::TooBig;
    }
    return std::nullopt;
}

void WebSocketReader::begin(const Head &head)
{
    m_head = head;
    m_toSupply = head.length;
    m_toTake = head.length;
    if (isControl(head.opcode)) {
        m_control.resize(0);
        return;
    }
    if (!m_message) {
        m_message = head.opcode;
    }
    m_messageSize += head.length;
    if (*m_message == WebSocketOpcode::Text && m_text.isEmpty()) {
        // What is only announced gets no more room than what often comes; beyond, and for more fragments, it doubles.
        m_text.reserve(static_cast<qsizetype>(std::min<quint64>(head.length, kKeptRoom / 2)) + Frame::kPadding);
    }
}

std::optional<WebSocketReader::Event> WebSocketReader::take(QByteArrayView part)
{
    m_toTake -= static_cast<quint64>(part.size());
    if (isControl(m_head.opcode)) {
        m_control += part;
        return m_toTake == 0 ? endOfControl() : std::nullopt;
    }
    if (*m_message == WebSocketOpcode::Text) {
        m_text += part;
    }
    return m_toTake == 0 && m_head.isFinal ? endOfMessage() : std::nullopt;
}

std::optional<WebSocketReader::Event> WebSocketReader::endOfMessage()
{
    Event event{*m_message, {}, static_cast<qint64>(m_messageSize)};
    m_message.reset();
    m_messageSize = 0;
    if (event.opcode == WebSocketOpcode::Text) {
        if (!m_text.isValidUtf8()) {
            m_fault = WebSocketFault::BadUtf8;
            return std::nullopt;
        }
        const qsizetype size = m_text.size();
        m_text.append(Frame::kPadding, '\0');
        m_isTextGivenOut = true;
        event.payload = QByteArrayView(m_text).first(size);
    }
    return event;
}

std::optional<WebSocketReader::Event> WebSocketReader::endOfControl()
{
    if (m_head.opcode == WebSocketOpcode::Close && !m_control.isEmpty()) {
        if (m_control.size() < 2 || !WebSocketClose::isSendable(qFromBigEndian<quint16>(m_control.constData()))) {
            m_fault = WebSocketFault::BadCloseFrame;
            return std::nullopt;
        }
        if (!QByteArrayView(m_control).sliced(2).isValidUtf8()) {
            m_fault = WebSocketFault::BadUtf8;
            return std::nullopt;
        }
    }
    return Event{m_head.opcode, m_control, m_control.size()};
}

} // namespace Signalbox
