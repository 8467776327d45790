// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/transportmaker.h"

#include "core/base/clock.h"
#include "core/hub/remoteaccess.h"
#include "core/wire/querysecrets.h"
#include "core/wire/remote/httpssetransport.h"
#include "core/wire/remote/streamablehttptransport.h"
#include "core/wire/stdiotransport.h"
#include "core/wire/websocket/websockettransport.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class TransportMakerText
{
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

Result<HttpHeaders> headersOf(const ServerEntry &entry)
{
    HttpHeaders headers;
    for (const auto &[name, value] : entry.headers) {
        const QByteArray field = name.toUtf8();
        const QByteArray text = value.toUtf8();
        if (!HttpHeaders::isValidName(field) || !HttpHeaders::isValidValue(text)) {
            return fail(Error::Kind::Usage,
                        TransportMakerText::tr("“%1” cannot be sent as a header.").arg(name.left(100)));
        }
        headers.append(field, text);
    }
    return headers;
}

/// Those whose name says that the value is for nobody's eyes.
QByteArrayList secretNames(const HttpHeaders &headers)
{
    QByteArrayList names;
    for (const HttpHeader &field : headers.fields()) {
        if (isSecretName(field.first)) {
            names.append(field.first);
        }
    }
    return names;
}

/// Signing in decides what these say; what was typed once may be another's (protocol.md section 8, point 8).
void dropCredentials(HttpHeaders &headers)
{
    headers.remove("Authorization");
    headers.remove("DPoP");
}

/// What both kinds of network transport are given.
template<typename Options>
Result<Options> optionsOf(const ServerEntry &entry, const Limits &limits, HttpAuthorizer *authorizer)
{
    Result<RemoteAccess> access = remoteAccess(entry);
    if (!access) {
        return Failure(access.error());
    }
    Result<HttpHeaders> headers = headersOf(entry);
    if (!headers) {
        return Failure(headers.error());
    }
    Options options;
    options.url = access->url;
    options.secretHeaders = secretNames(*headers);
    if (access->auth.kind == AuthOptions::Kind::Header
        || (access->auth.kind == AuthOptions::Kind::Jwt && !access->auth.name.isEmpty())) {
        options.secretHeaders.append(access->auth.name.toUtf8());
    }
    if (access->auth.kind == AuthOptions::Kind::ApiKeyQuery) {
        options.secretQuery.append(access->auth.name.toUtf8());
    }
    if (access->auth.kind == AuthOptions::Kind::OAuth) {
        dropCredentials(*headers);
    }
    options.headers = *std::move(headers);
    options.tls = access->tls;
    options.proxy = access->proxy;
    options.authorizer = authorizer;
    options.limits = limits;
    return options;
}

Result<Negotiator::TransportFactory> overHttp(const ServerEntry &entry, const Limits &limits,
                                              HttpAuthorizer *authorizer)
{
    Result<RemoteOptions> options = optionsOf<RemoteOptions>(entry, limits, authorizer);
    if (!options) {
        return Failure(options.error());
    }
    const bool onlySse = entry.transport == ServerEntry::Transport::Sse;
    return [options = *options, onlySse](HttpDialect dialect) -> std::unique_ptr<Transport> {
        if (onlySse || dialect == HttpDialect::Sse) {
            return std::make_unique<HttpSseTransport>(options, Clock::system());
        }
        return std::make_unique<StreamableHttpTransport>(options, dialect, Clock::system());
    };
}

Result<Negotiator::TransportFactory> overWebSocket(const ServerEntry &entry, const Limits &limits,
                                                   HttpAuthorizer *authorizer)
{
    Result<WebSocketOptions> options = optionsOf<WebSocketOptions>(entry, limits, authorizer);
    if (!options) {
        return Failure(options.error());
    }
    return [options = *options](HttpDialect) -> std::unique_ptr<Transport> {
        return std::make_unique<WebSocketTransport>(options, Clock::system());
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
        return overWebSocket(entry, limits, authorizer);
    }
    Q_UNREACHABLE_RETURN(fail(Error::Kind::Usage, {}));
}

} // namespace Signalbox
