// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/filesystemtools.h"

#include "core/serve/serverhost.h"
#include "core/serve/stdioserver.h"

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

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"signalbox-filesystem-tools"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("An MCP server over standard input and output: reads files, lists folders and runs reading commands below "
           "one folder."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption root(u"root"_s, tr("The folder to serve. Default: the current one."), tr("folder"),
                                  QDir::currentPath());
    const QCommandLineOption limit(u"time-limit"_s, tr("How long a command may run. Default: 30."), tr("seconds"),
                                   u"30"_s);
    parser.addOption(root);
    parser.addOption(limit);
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    }
    bool isNumber = false;
    const int limitSeconds = parser.value(limit).toInt(&isNumber);
    if (!isNumber || limitSeconds < 1 || limitSeconds > 3600) {
        return usageError(tr("--time-limit takes 1 to 3600 seconds."));
    }
    Result<RootFolder> folder = RootFolder::open(parser.value(root));
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
    ServerHost host(info, u"All paths are relative to %1, and nothing outside it can be reached."_s.arg(served), tools);
    StdioServer server(host);
    QObject::connect(&server, &StdioServer::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    server.start();
    return QCoreApplication::exec();
}
