// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketfault.h"

#include "core/wire/websocket/websocketclose.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

const char *text(WebSocketFault fault)
{
    switch (fault) {
    case WebSocketFault::ReservedBits:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a frame with reserved bits set");
    case WebSocketFault::UnknownOpcode:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a frame with an unknown opcode");
    case WebSocketFault::MaskedFrame:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a masked frame from a server");
    case WebSocketFault::UnmaskedFrame:
        return QT_TRANSLATE_NOOP("WebSocketFault", "an unmasked frame from a client");
    case WebSocketFault::FragmentedControl:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a control frame in fragments");
    case WebSocketFault::LongControl:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a control frame of more than 125 bytes");
    case WebSocketFault::BadLength:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a frame whose length is not written as it must be");
    case WebSocketFault::StrayContinuation:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a continuation of no message");
    case WebSocketFault::MessageInMessage:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a new message before the last one ended");
    case WebSocketFault::BadCloseFrame:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a close frame without a valid code");
    case WebSocketFault::BadUtf8:
        return QT_TRANSLATE_NOOP("WebSocketFault", "text that is not UTF-8");
    case WebSocketFault::TooBig:
        return QT_TRANSLATE_NOOP("WebSocketFault", "a message over the size limit");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

quint16 closeCode(WebSocketFault fault)
{
    switch (fault) {
    case WebSocketFault::BadUtf8:
        return WebSocketClose::kInvalidPayload;
    case WebSocketFault::TooBig:
        return WebSocketClose::kMessageTooBig;
    default:
        return WebSocketClose::kProtocolError;
    }
}

QByteArray wireText(WebSocketFault fault)
{
    return text(fault);
}

QString faultText(WebSocketFault fault)
{
    return QCoreApplication::translate("WebSocketFault", text(fault));
}

} // namespace Signalbox
