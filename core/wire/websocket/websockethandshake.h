// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"
#include "core/wire/http/httptarget.h"

namespace Signalbox {

/// The client's half of the opening handshake (RFC 6455 section 4.1), as functions.
namespace WebSocketHandshake {

/// Where a ws or wss address leads. Errors (Kind::Usage): another scheme, no host, a fragment, or a user name or password,
/// which are never sent (row W05).
[[nodiscard]] Result<HttpTarget> target(const QUrl &url);
/// The same for people: "wss://example.com".
[[nodiscard]] QString origin(const HttpTarget &target);
/// Can these be sent with the upgrade? Errors (Kind::Usage): no fields, or fields that are ours to set.
[[nodiscard]] Result<> check(const HttpHeaders &headers);
[[nodiscard]] QByteArray makeKey(); ///< 16 random bytes in Base64
/// The upgrade request for subprotocol `mcp`.
[[nodiscard]] QByteArray request(const HttpTarget &target, const HttpHeaders &headers, const QByteArray &key);
/// Judges the head of a 101: the subprotocol that was agreed on, empty if none was. Errors (Kind::Protocol) say what is wrong.
[[nodiscard]] Result<QByteArray> judge(const HttpHead &answer, const QByteArray &key);
/// The error for any other answer; `body` is its beginning.
[[nodiscard]] Error refusal(const HttpTarget &target, const QUrl &url, const HttpHead &answer, const QByteArray &body);

} // namespace WebSocketHandshake
} // namespace Signalbox
