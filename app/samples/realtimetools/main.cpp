// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/realtimetools.h"

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
    return QCoreApplication::translate("RealtimeToolsMain", text);
}

int usageError(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
    return kUsageError;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "An MCP server over WebSocket, and over Streamable HTTP at the same address: tells what happens to the files "
        "below one folder."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"root"_s, tr("The folder to watch. Default: the current one."), tr("folder"), QDir::currentPath()},
         {u"port"_s, tr("The port to serve. Default: 0, a free one; it is printed."), tr("port"), u"0"_s},
         {u"host"_s, tr("The address to serve. Default: 127.0.0.1, this machine only."), tr("address"),
          u"127.0.0.1"_s}});
}

int serve(Service &service, const QCommandLineParser &parser)
{
    bool isNumber = false;
    StreamableHttpServer::Settings settings;
    settings.port = parser.value(u"port"_s).toUShort(&isNumber);
    settings.address = QHostAddress(parser.value(u"host"_s));
    if (!isNumber || settings.address.isNull()) {
        return usageError(tr("--port takes a port from 0 to 65535, and --host an IP address."));
    }
    StreamableHttpServer server(service, settings);
    const Result<> started = server.start();
    if (!started) {
        return usageError(started.error().message);
    }
    QUrl url = server.url();
    url.setScheme(u"ws"_s);
    std::fputs(qPrintable(tr("Serving %1").arg(url.toString()) + u'\n'), stderr);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"signalbox-realtime-tools"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    }
    Result<RootFolder> folder = RootFolder::open(parser.value(u"root"_s));
    if (!folder) {
        return usageError(folder.error().message);
    }
    const QString served = QFile::decodeName(folder->path());
    RealtimeTools tools(*std::move(folder));
    Implementation info;
    info.name = u"realtime-tools"_s;
    info.version = QCoreApplication::applicationVersion();
    info.title = u"Realtime tools"_s;
    info.description = u"Tells what happens to the files below one folder."_s;
    Service service(
        info,
        u"All paths are relative to %1, and nothing outside it can be reached. Subscribe to a resource to be "
        "told when the file changes."_s.arg(served),
        tools);
    return serve(service, parser);
}
