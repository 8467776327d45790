// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketwriter.h"

#include "core/wire/websocket/websocketclose.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <wslay/wslay.h>

#include <cstring>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestHead = 14;
constexpr qsizetype kLongestReason = 123; ///< section 5.5.1: 125 bytes with the code

} // namespace

void WebSocketWriter::FreeContext::operator()(wslay_frame_context *context) const
{
    wslay_frame_context_free(context);
}

WebSocketWriter::WebSocketWriter(WebSocketRole role)
    : m_role(role)
{
    const wslay_frame_callbacks callbacks = {.send_callback = &WebSocketWriter::append,
                                             .recv_callback = nullptr,
                                             .genmask_callback = &WebSocketWriter::makeMask};
    wslay_frame_context *context = nullptr;
    if (wslay_frame_context_init(&context, &callbacks, this) != 0) {
        qFatal("There is no memory for a connection.");
    }
    m_context.reset(context);
}

QByteArray WebSocketWriter::frame(WebSocketOpcode opcode, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(payload.size() + kLongestHead);
    m_target = &bytes;
    wslay_frame_iocb frame = {};
    frame.fin = 1;
    frame.opcode = static_cast<quint8>(opcode);
    frame.mask = m_role == WebSocketRole::Client ? 1 : 0;
    frame.payload_length = static_cast<quint64>(payload.size());
    frame.data = reinterpret_cast<const quint8 *>(payload.data());
    frame.data_length = static_cast<size_t>(payload.size());
    [[maybe_unused]] const ssize_t sent = wslay_frame_send(m_context.get(), &frame);
    Q_ASSERT(sent == payload.size()); // append() takes everything
    m_target = nullptr;
    return bytes;
}

QByteArray WebSocketWriter::closeFrame(quint16 code, QByteArrayView reason)
{
    qsizetype size = std::min(reason.size(), kLongestReason);
    while (size < reason.size() && size > 0 && (static_cast<quint8>(reason.at(size)) & 0xC0) == 0x80) {
        --size;
    }
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    payload += reason.first(size);
    return frame(WebSocketOpcode::Close, payload);
}

ssize_t WebSocketWriter::append(const quint8 *data, size_t size, int, void *self)
{
    static_cast<WebSocketWriter *>(self)->m_target->append(reinterpret_cast<const char *>(data),
                                                           static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

int WebSocketWriter::makeMask(quint8 *key, size_t size, void *)
{
    const quint32 random = QRandomGenerator::system()->generate();
    std::memcpy(key, &random, std::min(size, sizeof random));
    return 0;
}

} // namespace Signalbox
