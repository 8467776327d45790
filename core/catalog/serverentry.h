// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/gatesettings.h"
#include "core/catalog/healthsettings.h"
#include "core/catalog/remotesettings.h"
#include "core/json/json.h"
#include "core/mcp/era.h"
#include "core/mcp/roots.h"
#include "core/wire/stdiooptions.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// One server as the person configured it.
struct ServerEntry
{
    enum class Transport { Stdio, StreamableHttp, Sse, WebSocket };

    QString id;   ///< opaque, made once, never shown; names files and settings
    QString name; ///< unique in the catalog; the `server` of `server.tool`
    Transport transport = Transport::Stdio;
    QString command;
    QStringList arguments;
    QList<QPair<QString, QString>> environment;
    QString workingDirectory;
    bool inheritEnvironment = false;
    QString url; ///< of network transports
    QList<QPair<QString, QString>> headers;
    RemoteSettings remote; ///< of network transports
    EraPolicy era;
    HealthSettings health;
    GateSettings gates;
    QList<Root> roots; ///< what it is told it may work in
    QString group;
    bool disabled = false;
    bool keepsSecrets = false; ///< its messages are recorded as they are, secrets and all
    Json raw;                  ///< the entry as it was read: unknown members are written back

    [[nodiscard]] StdioOptions stdioOptions(const Limits &limits = {}) const;
    /// The command line as one would type it in a POSIX shell, quoted where needed.
    [[nodiscard]] QString commandLine() const;
    /// Where it is reached: the command line, or the address.
    [[nodiscard]] QString target() const { return transport == Transport::Stdio ? commandLine() : url; }
    /// Would it reach the same server in the same way: same command, address, credentials and era?
    [[nodiscard]] bool reachesTheSame(const ServerEntry &other) const;
    [[nodiscard]] static QString newId();

    bool operator==(const ServerEntry &) const = default;
};

[[nodiscard]] QString transportText(ServerEntry::Transport transport); ///< "stdio", "http", "sse", "websocket"

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServerEntry)
