// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpheaders.h"

#include <QByteArrayView>

namespace Signalbox {

/// One message on its way out, with what a transport needs to know of it that cannot look into it.
struct OutgoingMessage
{
    enum class Kind : quint8 {
        Request,
        Handshake, ///< the `initialize` request: its answer may open a session
        Notification,
        Answer, ///< to a request of the server
    };
    QByteArrayView bytes; ///< without a line end
    Kind kind = Kind::Notification;
    quint64 exchange = 0;    ///< of a request: above 0 and never used again on this transport
    HttpHeaders headers;     ///< what HTTP mirrors of the message (protocol.md 2.4)
    bool repeatable = false; ///< may be sent again by itself when its stream was lost: it has no effect
};

} // namespace Signalbox
