// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// What the other side of a WebSocket did against RFC 6455, or over our limit.
enum class WebSocketFault : quint8 {
    ReservedBits,      ///< section 5.2; no extension was agreed
    UnknownOpcode,     ///< section 5.2
    MaskedFrame,       ///< from a server, section 5.1
    UnmaskedFrame,     ///< from a client, section 5.1
    FragmentedControl, ///< section 5.5
    LongControl,       ///< over 125 bytes, section 5.5
    BadLength,         ///< not in its shortest form, or over 63 bits, section 5.2
    StrayContinuation, ///< of no message, section 5.4
    MessageInMessage,  ///< a new one before the last fragment, section 5.4
    BadCloseFrame,     ///< half a code, or one that must not be sent, section 5.5.1
    BadUtf8,           ///< in a text message or a close reason, section 8.1
    TooBig,            ///< over Limits::messageBytes
};

[[nodiscard]] quint16 closeCode(WebSocketFault fault);   ///< that the other side is told
[[nodiscard]] QByteArray wireText(WebSocketFault fault); ///< that goes with it: English, under 123 bytes
[[nodiscard]] QString faultText(WebSocketFault fault);   ///< for people: what came, as the end of a sentence

} // namespace Signalbox
