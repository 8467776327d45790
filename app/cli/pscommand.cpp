// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pscommand.h"

#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/optionreader.h"
#include "app/cli/terminalquestion.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/durations.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/machine/machinesurvey.h"
#include "core/catalog/machine/processending.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct PsArguments
{
    qint64 end = 0; ///< --end: which one
    bool isYes = false;
    bool json = false;
    QString helpText;
};

Result<PsArguments> readPsArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser,
                        {{u"end"_s, tr("Ends this one, and what it started, after asking."), u"pid"_s},
                         {u"yes"_s, tr("With --end: without asking.")},
                         {u"json"_s, tr("The same as --format json.")},
                         {u"format"_s, tr("text or json."), u"kind"_s},
                         OptionReader::helpOption()},
                        u"signalbox-cli servers ps"_s, arguments);
    PsArguments options;
    options.helpText = reader.help(tr(
        "Usage: signalbox-cli servers ps [--json]\n"
        "       signalbox-cli servers ps --end PID [--yes]\n"
        "MCP servers that run on this machine: those of the list, those of other programs' configurations, and what\n"
        "goes by a server's name. Secrets in their command lines are not shown.\n"));
    reader.integer(options.end, u"end"_s, 1);
    options.isYes = reader.isSet(u"yes"_s);
    options.json = reader.isJson() || reader.isSet(u"json"_s);
    if (!parser.positionalArguments().isEmpty()) {
        reader.refuse(tr("servers ps takes no “%1”.").arg(parser.positionalArguments().first()));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

QString portsText(const QList<ListeningPort> &ports)
{
    QStringList words;
    for (const ListeningPort &port : ports) {
        words << (port.isLoopback ? QString::number(port.port) : tr("%1 (open)").arg(port.port));
    }
    return words.join(u", "_s);
}

QString table(const QList<RunningServer> &servers)
{
    constexpr double kMega = 1e6;
    QList<QStringList> rows{{tr("pid"), tr("server"), tr("of"), tr("started by"), tr("since"), tr("MB"), tr("CPU s"),
                             tr("ports"), tr("command")}};
    for (const RunningServer &server : servers) {
        rows.append({QString::number(server.id), visibleText(server.word), visibleText(server.program),
                     visibleText(originText(server.origin)), momentText(server.since.toMSecsSinceEpoch()),
                     QString::number(double(server.memoryBytes) / kMega, 'f', 1),
                     QString::number(double(server.cpuMs) / kMsPerSecondReal, 'f', 1), portsText(server.ports),
                     visibleText(server.commandLine.join(u' '))});
    }
    return rows.size() > 1 ? tableText(rows) : tr("No MCP server runs on this machine, as far as can be seen.") + u'\n';
}

Json toJson(const RunningServer &server)
{
    Json ports(jsoncons::json_array_arg);
    for (const ListeningPort &port : server.ports) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("port", port.port);
        one.insert_or_assign("address", fromQString(port.address));
        one.insert_or_assign("loopback", port.isLoopback);
        ports.push_back(std::move(one));
    }
    Json command(jsoncons::json_array_arg);
    for (const QString &word : server.commandLine) {
        command.push_back(fromQString(word));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("pid", server.id);
    json.insert_or_assign("server", fromQString(server.word));
    json.insert_or_assign("of", fromQString(server.program));
    json.insert_or_assign("startedBy", fromQString(server.origin.name));
    json.insert_or_assign("startedByKind", fromQString(originWord(server.origin.kind)));
    json.insert_or_assign("since", fromQString(server.since.toString(Qt::ISODate)));
    json.insert_or_assign("orphan", server.isOrphan());
    json.insert_or_assign("processes", server.processes);
    json.insert_or_assign("memoryBytes", server.memoryBytes);
    json.insert_or_assign("cpuMs", server.cpuMs);
    json.insert_or_assign("ports", std::move(ports));
    json.insert_or_assign("command", std::move(command));
    return json;
}

Result<QList<RunningServer>> look()
{
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        printError("storage", loaded.error()); // the others can be told of all the same
    }
    QList<ProgramFile> files;
    for (const ProgramFilePlace &place : programFilePlaces(HostPlaces::ofThisMachine())) {
        files.append(readProgramFile(place));
    }
    return MachineSurvey().look(knownLaunches(catalog.entries(), files));
}

int end(const RunningServer &server, bool isYes, bool json)
{
    const QString line = visibleText(server.commandLine.join(u' '));
    if (!isYes) {
        if (!TerminalQuestion::canAsk()) {
            return refusal("usage", {.kind = Error::Kind::Usage,
                                     .message = tr("Nobody can be asked here whether it is to be ended."),
                                     .advice = tr("--yes ends it without asking.")});
        }
        const std::optional<QString> said =
            TerminalQuestion::ask(tr("Started by %1: %2\nEnd the process %3? y, Enter: no: ")
                                      .arg(visibleText(originText(server.origin)), line, QString::number(server.id)));
        if (!said || !said->trimmed().startsWith(u'y', Qt::CaseInsensitive)) {
            return exitCodeOf(printText(tr("It runs on.") + u'\n'));
        }
    }
    ProcessEnding ending;
    QEventLoop loop;
    Result<> ended;
    QObject::connect(&ending, &ProcessEnding::finished, &loop, [&](const Result<> &result) {
        ended = result;
        loop.quit();
    });
    ending.start(server.id, server.startTicks);
    loop.exec();
    if (!ended) {
        return refusal("process", ended.error());
    }
    if (!json) {
        return exitCodeOf(printText(tr("Ended %1: %2").arg(server.id).arg(line) + u'\n'));
    }
    Json document(jsoncons::json_object_arg);
    document.insert_or_assign("ended", server.id);
    return exitCodeOf(printResult(compactJson(document), true));
}

} // namespace

int runPsCommand(const QStringList &arguments)
{
    const Result<PsArguments> options = readPsArguments(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<QList<RunningServer>> servers = look();
    if (!servers) {
        return refusal("usage", servers.error());
    }
    if (options->end > 0) {
        const auto found = std::ranges::find(*servers, options->end, &RunningServer::id);
        return found != servers->end()
                   ? end(*found, options->isYes, options->json)
                   : refusal("usage", {.kind = Error::Kind::Usage,
                                       .message = tr("No MCP server has the process id %1.").arg(options->end)});
    }
    if (!options->json) {
        return exitCodeOf(printText(table(*servers)));
    }
    Json list(jsoncons::json_array_arg);
    for (const RunningServer &server : *servers) {
        list.push_back(toJson(server));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("servers", std::move(list));
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace Signalbox
