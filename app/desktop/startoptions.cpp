// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include "core/catalog/openargument.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Start", text);
}

} // namespace

StartOptions StartOptions::parse(const QCoreApplication &app)
{
    const QCommandLineOption dataDir(
        u"data-dir"_s, tr("Keeps everything in this folder: settings, the server list, the journal, what was typed."),
        u"folder"_s);
    const QCommandLineOption configDir(u"config-dir"_s, tr("Keeps settings and the server list in this folder."),
                                       u"folder"_s);
    const QCommandLineOption portable(
        u"portable"_s, tr("Keeps everything in the folder signalbox-data beside the program. A file named portable "
                          "beside it means the same."));
    const QCommandLineOption painted(
        u"say-painted"_s, tr("Prints “painted” after the first full frame, and “ready” when the servers are known."));
    const QCommandLineOption stalls(
        u"stall-log"_s, tr("Appends each moment in which the window is held up to this file, as JSON."), u"file"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Manages, tests and watches MCP servers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({dataDir, configDir, portable, painted, stalls});
    parser.addPositionalArgument(
        u"open"_s,
        tr("What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in "
           "them is started before you say so. If Signalbox runs already with the same folders, it opens them."),
        u"[file or link …]"_s);
    parser.process(app);

    StartOptions options;
    options.places.configDir = parser.value(configDir);
    options.places.dataDir = parser.value(dataDir);
    options.places.isPortable = parser.isSet(portable);
    options.announceFirstFrame = parser.isSet(painted);
    options.stallFile = parser.value(stalls);
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words) {
        options.toOpen.append(OpenArgument::absolute(word, QDir::currentPath()));
    }
    return options;
}

} // namespace Signalbox
