// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/transportmaker.h"

#include "core/base/clock.h"
#include "core/wire/remote/httpssetransport.h"
#include "core/wire/remote/streamablehttptransport.h"
#include "core/wire/stdiotransport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Hub", text);
}

[[maybe_unused]] Result<QUrl> addressOf(const ServerEntry &entry, bool isWebSocket)
{
    QUrl url(entry.url, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool fits = isWebSocket ? scheme == QLatin1String("ws") || scheme == QLatin1String("wss")
                                  : scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !fits) {
        Failure failure = fail(Error::Kind::Usage, tr("This is no address of a server: %1").arg(entry.url.left(200)));
        failure.error().advice =
            isWebSocket ? tr("It begins with ws:// or wss://.") : tr("It begins with http:// or https://.");
        return failure;
    }
    if (!url.userInfo().isEmpty()) { // reliability.md K08
        return fail(Error::Kind::Usage, tr("An address must not hold a name or a password."));
    }
    url.setFragment({});
    return url;
}

Result<HttpHeaders> headersOf(const ServerEntry &entry)
{
    HttpHeaders headers;
    for (const auto &[name, value] : entry.headers) {
        const QByteArray field = name.toUtf8();
        const QByteArray text = value.toUtf8();
        if (!HttpHeaders::isValidName(field) || !HttpHeaders::isValidValue(text)) {
            return fail(Error::Kind::Usage, tr("“%1” cannot be sent as a header.").arg(name.left(100)));
        }
        headers.append(field, text);
    }
    return headers;
}

/// Those whose name says that the value is for nobody's eyes.
QByteArrayList secretNames(const HttpHeaders &headers)
{
    static constexpr std::array<QByteArrayView, 6> kWords = {"key", "token", "secret", "auth", "password", "cookie"};
    QByteArrayList names;
    for (const HttpHeader &field : headers.fields()) {
        const QByteArray name = field.first.toLower();
        if (std::ranges::any_of(kWords, [&](QByteArrayView word) { return name.contains(word); })) {
            names.append(field.first);
        }
    }
    return names;
}

Result<Negotiator::TransportFactory> overHttp(const ServerEntry &entry, const Limits &limits,
                                              HttpAuthorizer *authorizer)
{
    const Result<QUrl> url = addressOf(entry, false);
    if (!url) {
        return Failure(url.error());
    }
    Result<HttpHeaders> headers = headersOf(entry);
    if (!headers) {
        return Failure(headers.error());
    }
    RemoteOptions options;
    options.url = *url;
    options.secretHeaders = secretNames(*headers);
    options.headers = *std::move(headers);
    options.authorizer = authorizer;
    options.limits = limits;
    const bool onlySse = entry.transport == ServerEntry::Transport::Sse;
    return [options, onlySse](HttpDialect dialect) -> std::unique_ptr<Transport> {
        if (onlySse || dialect == HttpDialect::Sse) {
            return std::make_unique<HttpSseTransport>(options, Clock::system());
        }
        return std::make_unique<StreamableHttpTransport>(options, dialect, Clock::system());
    };
}

} // namespace

Result<Negotiator::TransportFactory> transportFor(const ServerEntry &entry, const Limits &limits,
                                                  HttpAuthorizer *authorizer)
{
    switch (entry.transport) {
    case ServerEntry::Transport::Stdio:
        return [options = entry.stdioOptions(limits)](HttpDialect) -> std::unique_ptr<Transport> {
            return std::make_unique<StdioTransport>(options, Clock::system());
        };
    case ServerEntry::Transport::StreamableHttp:
    case ServerEntry::Transport::Sse:
        return overHttp(entry, limits, authorizer);
    case ServerEntry::Transport::WebSocket:
        return fail(Error::Kind::Usage, tr("Signalbox does not reach servers over WebSocket yet."));
    }
    Q_UNREACHABLE_RETURN(fail(Error::Kind::Usage, {}));
}

} // namespace Signalbox
