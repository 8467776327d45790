// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/websocket/websocketrole.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct wslay_frame_context;

namespace Signalbox {

/// Makes whole frames (RFC 6455 section 5.2), masked if we are the client, with a fresh key each from the system's source.
class WebSocketWriter
{
public:
    explicit WebSocketWriter(WebSocketRole role);

    [[nodiscard]] QByteArray frame(WebSocketOpcode opcode, QByteArrayView payload);
    /// `reason` is cut to what fits, between characters.
    [[nodiscard]] QByteArray closeFrame(quint16 code, QByteArrayView reason);

private:
    struct FreeContext
    {
        void operator()(wslay_frame_context *context) const;
    };

    static ssize_t append(const quint8 *data, size_t size, int flags, void *self);
    static int makeMask(quint8 *key, size_t size, void *self);

    const WebSocketRole m_role;
    std::unique_ptr<wslay_frame_context, FreeContext> m_context;
    QByteArray *m_target = nullptr; ///< during frame()
};

} // namespace Signalbox
