// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/serverentry.h"

#include "core/catalog/commandline.h"
#include "core/catalog/values/environmentfile.h"

#include <QUuid>

namespace Signalbox {

StdioOptions ServerEntry::stdioOptions(const Limits &limits) const
{
    StdioOptions options;
    options.program = command;
    options.arguments = arguments;
    options.workingDirectory = workingDirectory;
    options.environment = environment;
    options.inheritEnvironment = inheritEnvironment;
    options.limits = limits;
    return options;
}

QString ServerEntry::commandLine() const
{
    QString line = quoteForShell(command);
    for (const QString &argument : arguments) {
        line += u' ' + quoteForShell(argument);
    }
    return line;
}

bool ServerEntry::reachesTheSame(const ServerEntry &other) const
{
    return transport == other.transport && command == other.command && arguments == other.arguments
           && environment == other.environment && workingDirectory == other.workingDirectory
           && inheritEnvironment == other.inheritEnvironment && url == other.url && headers == other.headers
           && remote == other.remote && era == other.era && environmentFile(*this) == environmentFile(other);
}

QString ServerEntry::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString transportText(ServerEntry::Transport transport)
{
    switch (transport) {
    case ServerEntry::Transport::Stdio:
        return QStringLiteral("stdio");
    case ServerEntry::Transport::StreamableHttp:
        return QStringLiteral("http");
    case ServerEntry::Transport::Sse:
        return QStringLiteral("sse");
    case ServerEntry::Transport::WebSocket:
        return QStringLiteral("websocket");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
