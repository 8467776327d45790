// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/websocket/websockethandshake.h"

#include "core/wire/http/httpproblem.h"
#include "core/wire/websocket/websocketupgrade.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox::WebSocketHandshake {

namespace {

constexpr std::array<QByteArrayView, 8> kOurs = {
    "Host", "Upgrade", "Connection", "Content-Length", "Transfer-Encoding", "Expect", "TE", "Trailer"};
constexpr QByteArrayView kOurPrefix = "Sec-WebSocket-";

QString tr(const char *text)
{
    return QCoreApplication::translate("Signalbox::WebSocketHandshake", text);
}

Error makeError(Error::Kind kind, int status, QString message, QString advice = {})
{
    Error error;
    error.kind = kind;
    error.code = status;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return error;
}

bool isOurs(QByteArrayView name)
{
    return name.first(std::min(name.size(), kOurPrefix.size())).compare(kOurPrefix, Qt::CaseInsensitive) == 0
           || std::ranges::any_of(kOurs,
                                  [name](QByteArrayView one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Text of a server, fit for a sentence.
QString quoted(const QByteArray &text)
{
    QString shown = QString::fromUtf8(text);
    std::ranges::replace_if(shown, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return shown.simplified();
}

/// Of a redirect's target: its origin and no more, which may hold a secret.
QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

} // namespace

Result<HttpTarget> target(const QUrl &url)
{
    const bool isSecure = url.scheme() == "wss"_L1;
    if (!isSecure && url.scheme() != "ws"_L1) {
        return HttpProblem::badUrl(tr("This is no ws or wss address."));
    }
    if (url.hasFragment()) { // section 3
        return HttpProblem::badUrl(tr("The address of a WebSocket must not hold a \"#\"."));
    }
    QUrl asHttp = url;
    asHttp.setScheme(isSecure ? u"https"_s : u"http"_s);
    return HttpTarget::of(asHttp);
}

QString origin(const HttpTarget &target)
{
    return (target.isSecure ? u"wss://"_s : u"ws://"_s) + QString::fromLatin1(target.authority);
}

Result<> check(const HttpHeaders &headers)
{
    for (const HttpHeader &field : headers.fields()) {
        if (!HttpHeaders::isValidName(field.first) || !HttpHeaders::isValidValue(field.second)) {
            return HttpProblem::badHeader(field.first);
        }
        if (isOurs(field.first)) {
            return HttpProblem::reservedHeader(field.first);
        }
    }
    return {};
}

QByteArray makeKey()
{
    std::array<quint32, 4> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}

QByteArray request(const HttpTarget &target, const HttpHeaders &headers, const QByteArray &key)
{
    QByteArray head = "GET " + target.path + " HTTP/1.1\r\nHost: " + target.authority
                      + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key
                      + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: "
                      + WebSocketUpgrade::kSubprotocol.toByteArray() + "\r\n";
    for (const HttpHeader &field : headers.fields()) {
        head += field.first + ": " + field.second + "\r\n";
    }
    return head + "\r\n";
}

Result<QByteArray> judge(const HttpHead &answer, const QByteArray &key)
{
    const auto wrong = [](const QString &message) {
        return Failure(makeError(Error::Kind::Protocol, 101, message,
                                 tr("Check that the address is that of a WebSocket server.")));
    };
    if (!WebSocketUpgrade::hasToken(answer.headers, "Upgrade", "websocket")
        || !WebSocketUpgrade::hasToken(answer.headers, "Connection", "upgrade")) {
        return wrong(tr("The server switched to another protocol than WebSocket."));
    }
    if (answer.headers.values("Sec-WebSocket-Accept") != QByteArrayList{WebSocketUpgrade::acceptFor(key)}) {
        return wrong(tr("The server's answer does not prove that it read the request: its Sec-WebSocket-Accept is "
                        "wrong."));
    }
    if (!answer.headers.value("Sec-WebSocket-Extensions").isEmpty()) {
        return wrong(tr("The server uses a WebSocket extension that nobody asked for: %1.")
                         .arg(quoted(answer.headers.value("Sec-WebSocket-Extensions").left(60))));
    }
    const QByteArrayList subprotocols = answer.headers.values("Sec-WebSocket-Protocol");
    if (subprotocols.isEmpty()) {
        return QByteArray();
    }
    if (subprotocols != QByteArrayList{WebSocketUpgrade::kSubprotocol.toByteArray()}) {
        return wrong(tr("The server chose the subprotocol \"%1\", which was not offered.")
                         .arg(quoted(subprotocols.join(", ").left(60))));
    }
    return subprotocols.first();
}

Error refusal(const HttpTarget &target, const QUrl &url, const HttpHead &answer, const QByteArray &body)
{
    const int status = answer.status;
    if (status >= 300 && status < 400 && answer.headers.contains("Location")) {
        const QUrl to = url.resolved(QUrl::fromEncoded(answer.headers.value("Location")));
        Failure failure = to.isValid() && !to.host().isEmpty()
                              ? HttpProblem::redirectElsewhere(origin(target), originOf(to))
                              : HttpProblem::redirectUnreadable();
        failure.error().code = status;
        return failure.error();
    }
    const QString said = quoted(body);
    if (status == 401 || status == 403) {
        return makeError(Error::Kind::Auth, status,
                         status == 401 ? tr("The server wants credentials (HTTP status 401).")
                                       : tr("The server refuses these credentials (HTTP status 403)."),
                         tr("Check the headers in the server's settings."));
    }
    return makeError(Error::Kind::Transport, status,
                     said.isEmpty()
                         ? tr("The server did not open a WebSocket: HTTP status %1.").arg(status)
                         : tr("The server did not open a WebSocket: HTTP status %1, \"%2\".").arg(status).arg(said),
                     tr("Check that the address is that of a WebSocket server."));
}

} // namespace Signalbox::WebSocketHandshake
