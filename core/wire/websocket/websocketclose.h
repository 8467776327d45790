// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Signalbox {

/// How a WebSocket connection ended, with its close code (RFC 6455 section 7.4).
struct WebSocketClose
{
    static constexpr quint16 kNormal = 1000;
    static constexpr quint16 kProtocolError = 1002;
    static constexpr quint16 kNoStatus = 1005; ///< a close frame without a code; never on the wire
    static constexpr quint16 kAbnormal = 1006; ///< no close frame at all; never on the wire
    static constexpr quint16 kInvalidPayload = 1007;
    static constexpr quint16 kMessageTooBig = 1009;

    enum class Cause {
        Requested, ///< we closed it
        Peer,      ///< the other side closed it: code and reason are its own
        Fault,     ///< the other side broke a rule: code and reason are what it was told
        Lost,      ///< the connection went without a close frame
        Silent,    ///< nothing came for two ping intervals
    };

    Cause cause = Cause::Lost;
    quint16 code = kAbnormal;
    QString reason; ///< for a fault a sentence's part in the person's language; otherwise text from the other side

    /// "1009, message too big"; the bare number where there is no name.
    [[nodiscard]] static QString codeText(quint16 code);
    /// May it stand in a close frame (section 7.4.1 and the IANA registry)?
    [[nodiscard]] static bool isSendable(quint16 code);
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::WebSocketClose)
