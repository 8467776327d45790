// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

StartOptions StartOptions::parse(const QCoreApplication &app)
{
    const QCommandLineOption configDir(
        u"config-dir"_s, QCoreApplication::translate("Start", "Keeps settings and the server list in this folder."),
        u"folder"_s);
    const QCommandLineOption dataDir(
        u"data-dir"_s, QCoreApplication::translate("Start", "Keeps the journal and what was typed in this folder."),
        u"folder"_s);
    const QCommandLineOption painted(
        u"say-painted"_s,
        QCoreApplication::translate(
            "Start", "Prints “painted” after the first full frame, and “ready” when the servers are known."));
    const QCommandLineOption stalls(
        u"stall-log"_s,
        QCoreApplication::translate("Start",
                                    "Appends each moment in which the window is held up to this file, as JSON."),
        u"file"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Start", "Manages, tests and watches MCP servers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({configDir, dataDir, painted, stalls});
    parser.process(app);

    StartOptions options;
    options.paths = Paths(parser.isSet(configDir) ? parser.value(configDir) : options.paths.configDir(),
                          parser.isSet(dataDir) ? parser.value(dataDir) : options.paths.dataDir());
    options.announceFirstFrame = parser.isSet(painted);
    options.stallFile = parser.value(stalls);
    return options;
}

} // namespace Signalbox
