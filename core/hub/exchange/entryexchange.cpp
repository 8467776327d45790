// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/exchange/entryexchange.h"

#include "core/hub/capture/entrysecrets.h"

#include <algorithm>

namespace Signalbox {

namespace {

CopyTarget::Kind kindOf(ServerEntry::Transport transport)
{
    switch (transport) {
    case ServerEntry::Transport::Stdio:
        return CopyTarget::Kind::Stdio;
    case ServerEntry::Transport::Sse:
        return CopyTarget::Kind::Sse;
    case ServerEntry::Transport::WebSocket:
        return CopyTarget::Kind::WebSocket;
    case ServerEntry::Transport::StreamableHttp:
        break;
    }
    return CopyTarget::Kind::Http;
}

using Credential = CopyTarget::Credential;

/// None: nothing is sent, or what is sent is not known before the server has been asked.
std::optional<Credential> credentialOf(const RemoteSettings &remote)
{
    using Kind = AuthOptions::Kind;
    const AuthOptions &auth = remote.auth;
    const auto header = [&remote](const QString &name, const QString &prefix, const QString &otherwise) {
        const QString variable = remote.secretVariable.isEmpty() ? otherwise : remote.secretVariable;
        return Credential{.place = Credential::Place::Header, .name = name, .prefix = prefix, .variable = variable};
    };
    const QString authorization = QStringLiteral("Authorization");
    const QString bearer = QStringLiteral("Bearer ");
    switch (auth.kind) {
    case Kind::Bearer:
        return header(authorization, bearer, QStringLiteral("BEARER_TOKEN"));
    case Kind::Header:
        return header(auth.name, {}, auth.name);
    case Kind::Jwt:
        return auth.name.isEmpty()
                   ? Credential{.name = authorization, .prefix = bearer, .variable = QStringLiteral("JWT")}
                   : Credential{.name = auth.name, .variable = QStringLiteral("JWT")};
    case Kind::OAuth:
        return Credential{.name = authorization, .prefix = bearer, .variable = QStringLiteral("ACCESS_TOKEN")};
    case Kind::Basic: // name:password in base64: what the entry's variable holds is the password alone
        return Credential{
            .name = authorization, .prefix = QStringLiteral("Basic "), .variable = QStringLiteral("BASIC_TOKEN")};
    case Kind::ApiKeyQuery: {
        Credential credential = header(auth.name, {}, auth.name);
        credential.place = Credential::Place::Query;
        return credential;
    }
    case Kind::Automatic:
    case Kind::None:
        break;
    }
    return {};
}

} // namespace

CopyTarget copyTargetOf(const ServerEntry &entry)
{
    using Kind = AuthOptions::Kind;
    const Kind auth = entry.remote.auth.kind;
    return {.kind = kindOf(entry.transport),
            .name = entry.name,
            .hasSignIn = auth != Kind::Automatic && auth != Kind::None,
            .command = entry.command,
            .arguments = entry.arguments,
            .environment = entry.environment,
            .workingDirectory = entry.workingDirectory,
            .inheritsEnvironment = entry.inheritEnvironment,
            .url = entry.url,
            .headers = entry.headers,
            .credential = entry.transport == ServerEntry::Transport::Stdio ? std::nullopt : credentialOf(entry.remote)};
}

CopyTarget copyTargetOf(const QList<ServerEntry> &entries, const QString &name)
{
    const auto found = std::ranges::find(entries, name, &ServerEntry::name);
    return found != entries.end() ? copyTargetOf(*found) : CopyTarget{};
}

Masker maskerFor(const QList<ServerEntry> &entries)
{
    Masker masker;
    for (const ServerEntry &entry : entries) {
        for (const QByteArray &secret : secretsOf(entry)) {
            masker.addSecret(secret);
        }
    }
    return masker;
}

} // namespace Signalbox
