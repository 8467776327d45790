// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websocketupgrade.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr QByteArrayView kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; ///< section 1.3
constexpr QByteArrayView kVersion = "13";
constexpr qsizetype kKeyBytes = 16;

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == kKeyBytes;
}

WebSocketUpgrade::Answer refusal(const QByteArray &statusLine, const QByteArray &fields, const QByteArray &text)
{
    const QByteArray body = text + '\n';
    WebSocketUpgrade::Answer answer;
    answer.status = statusLine.left(3).toInt();
    answer.bytes = "HTTP/1.1 " + statusLine + "\r\n" + fields
                   + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                   + "\r\nConnection: close\r\n\r\n" + body;
    return answer;
}

} // namespace

bool WebSocketUpgrade::isAskedFor(const HttpHeaders &headers)
{
    return hasToken(headers, "Upgrade", "websocket");
}

WebSocketUpgrade::Answer WebSocketUpgrade::answer(const QByteArray &method, const HttpHeaders &headers,
                                                  const HttpHeaders &more)
{
    if (method != "GET") {
        return refusal("405 Method Not Allowed", "Allow: GET\r\n", "A WebSocket is opened with GET.");
    }
    if (!isAskedFor(headers) || !hasToken(headers, "Connection", "upgrade")) {
        return refusal("426 Upgrade Required", "Upgrade: websocket\r\n", "Here only WebSockets are served.");
    }
    if (headers.values("Sec-WebSocket-Version") != QByteArrayList{kVersion.toByteArray()}) {
        return refusal("426 Upgrade Required", "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n",
                       "Only version 13 of the WebSocket protocol is spoken here.");
    }
    const QByteArrayList keys = headers.values("Sec-WebSocket-Key");
    if (keys.size() != 1 || !isKey(keys.first())) {
        return refusal("400 Bad Request", {}, "Sec-WebSocket-Key must be 16 bytes in Base64, once.");
    }
    Answer answer;
    answer.status = 101;
    answer.bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Accept: "
                   + acceptFor(keys.first()) + "\r\n";
    const QByteArrayList offers = headers.values("Sec-WebSocket-Protocol").join(',').split(',');
    if (std::ranges::any_of(offers, [](const QByteArray &offer) { return offer.trimmed() == kSubprotocol; })) {
        answer.subprotocol = kSubprotocol.toByteArray();
        answer.bytes += "Sec-WebSocket-Protocol: " + answer.subprotocol + "\r\n";
    }
    for (const HttpHeader &field : more.fields()) {
        Q_ASSERT(HttpHeaders::isValidName(field.first) && HttpHeaders::isValidValue(field.second));
        answer.bytes += field.first + ": " + field.second + "\r\n";
    }
    answer.bytes += "\r\n";
    return answer;
}

QByteArray WebSocketUpgrade::acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(key + kGuid.toByteArray(), QCryptographicHash::Sha1).toBase64();
}

bool WebSocketUpgrade::hasToken(const HttpHeaders &headers, QByteArrayView name, QByteArrayView token)
{
    const QByteArrayList tokens = headers.values(name).join(',').split(',');
    return std::ranges::any_of(tokens, [token](const QByteArray &one) {
        return QByteArrayView(one).trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Signalbox
