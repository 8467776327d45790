// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpheaders.h"

namespace Signalbox {

/// The server's half of the opening handshake (RFC 6455 section 4.2), as a function of the request's head. Who serves checks
/// Host, Origin and credentials before: a browser sends no preflight for a WebSocket, so Origin is the only guard.
class WebSocketUpgrade
{
public:
    static constexpr QByteArrayView kSubprotocol = "mcp"; ///< protocol.md 3.4

    struct Answer
    {
        int status = 0;         ///< 101: switch after `bytes` were sent; else the request is refused and stays HTTP
        QByteArray bytes;       ///< the whole answer, a refusal with its body and Connection: close
        QByteArray subprotocol; ///< agreed on; empty if the client asked for none or not for ours

        [[nodiscard]] bool isAccepted() const { return status == 101; }
    };

    /// Does it ask for a WebSocket at all? If so, answer() is to answer it, whatever else is wrong with it.
    [[nodiscard]] static bool isAskedFor(const HttpHeaders &headers);
    /// `more`: fields to add to an acceptance. Refusals: 400, 405 and 426 with the version we speak.
    [[nodiscard]] static Answer answer(const QByteArray &method, const HttpHeaders &headers,
                                       const HttpHeaders &more = {});
    /// What proves that a server read the key (section 4.2.2): Base64 of SHA-1 of key and GUID.
    [[nodiscard]] static QByteArray acceptFor(const QByteArray &key);
    /// Is `token` in the comma-separated fields of that name, without regard to case?
    [[nodiscard]] static bool hasToken(const HttpHeaders &headers, QByteArrayView name, QByteArrayView token);
};

} // namespace Signalbox
