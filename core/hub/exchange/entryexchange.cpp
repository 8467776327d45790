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
            .headers = entry.headers};
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
