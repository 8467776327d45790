// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/filesystemtools.h"

#include "core/serve/serverhost.h"
#include "core/serve/stdioserver.h"
#include "core/serve/streamable/streamablehttpserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kUsageError = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

int usageError(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr); // standard output belongs to the protocol
    return kUsageError;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("An MCP server over standard input and output, or over HTTP and WebSocket: reads files, lists folders and "
           "runs reading commands below one folder."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"root"_s, tr("The folder to serve. Default: the current one."), tr("folder"), QDir::currentPath()},
         {u"time-limit"_s, tr("How long a command may run. Default: 30."), tr("seconds"), u"30"_s},
         {u"http"_s, tr("Serve HTTP on this port instead of standard input and output; 0: a free one."), tr("port")},
         {u"websocket"_s, tr("Serve WebSockets on the port of --http as well.")},
         {u"host"_s, tr("The address to serve HTTP on. Default: 127.0.0.1, this machine only."), tr("address"),
          u"127.0.0.1"_s}});
}

int serveHttp(Service &service, const QCommandLineParser &parser)
{
    bool isNumber = false;
    StreamableHttpServer::Settings settings;
    settings.port = parser.value(u"http"_s).toUShort(&isNumber);
    settings.address = QHostAddress(parser.value(u"host"_s));
    settings.servesWebSockets = parser.isSet(u"websocket"_s);
    if (!isNumber || settings.address.isNull()) {
        return usageError(tr("--http takes a port from 0 to 65535, and --host an IP address."));
    }
    StreamableHttpServer server(service, settings);
    const Result<> started = server.start();
    if (!started) {
        return usageError(started.error().message);
    }
    std::fputs(qPrintable(tr("Serving %1").arg(server.url().toString()) + u'\n'), stderr);
    return QCoreApplication::exec();
}

int serve(Service &service, const QCommandLineParser &parser)
{
    if (parser.isSet(u"http"_s)) {
        return serveHttp(service, parser);
    }
    if (parser.isSet(u"websocket"_s) || parser.isSet(u"host"_s)) {
        return usageError(tr("--websocket and --host go with --http."));
    }
    ServerHost host(service);
    StdioServer server(host);
    QObject::connect(&server, &StdioServer::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    server.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"signalbox-filesystem-tools"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    }
    bool isNumber = false;
    const int limitSeconds = parser.value(u"time-limit"_s).toInt(&isNumber);
    if (!isNumber || limitSeconds < 1 || limitSeconds > 3600) {
        return usageError(tr("--time-limit takes 1 to 3600 seconds."));
    }
    Result<RootFolder> folder = RootFolder::open(parser.value(u"root"_s));
    if (!folder) {
        return usageError(folder.error().message);
    }
    const QString served = QFile::decodeName(folder->path());
    FilesystemTools tools(
        *std::move(folder),
        {.searchPath = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts), .limitSeconds = limitSeconds});
    Implementation info;
    info.name = u"filesystem-tools"_s;
    info.version = QCoreApplication::applicationVersion();
    info.title = u"Filesystem tools"_s;
    info.description = u"Reads files, lists folders and runs reading commands below one folder."_s;
    Service service(info, u"All paths are relative to %1, and nothing outside it can be reached."_s.arg(served), tools);
    return serve(service, parser);
}
