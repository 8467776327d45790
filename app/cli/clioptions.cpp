// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include "app/cli/commandlinesplit.h"
#include "core/json/jsonparse.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kProgram = "signalbox-cli"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct Method
{
    QLatin1StringView name;
    QLatin1StringView needs; ///< the option that names its object; empty: none
    QString CliOptions::*value;
    bool takesMetadata;
};

constexpr std::array kMethods = {
    Method{"initialize"_L1, {}, nullptr, false},
    Method{"server/discover"_L1, {}, nullptr, false},
    Method{"ping"_L1, {}, nullptr, true},
    Method{"tools/list"_L1, {}, nullptr, false},
    Method{"tools/call"_L1, "--tool-name"_L1, &CliOptions::toolName, true},
    Method{"resources/list"_L1, {}, nullptr, false},
    Method{"resources/templates/list"_L1, {}, nullptr, false},
    Method{"resources/read"_L1, "--uri"_L1, &CliOptions::uri, true},
    Method{"prompts/list"_L1, {}, nullptr, false},
    Method{"prompts/get"_L1, "--prompt-name"_L1, &CliOptions::promptName, true},
    Method{"logging/setLevel"_L1, "--log-level"_L1, &CliOptions::logLevel, false},
};

QString methodNames()
{
    QStringList names;
    std::ranges::transform(kMethods, std::back_inserter(names),
                           [](const Method &method) { return QString(method.name); });
    return names.join(", "_L1);
}

QList<QCommandLineOption> targetTable()
{
    return {
        {u"config"_s, tr("Reads servers from a file of any common shape."), u"file"_s},
        {u"server"_s, tr("Takes this server from the file (without --config: from Signalbox's own list)."), u"name"_s},
        {u"transport"_s, tr("Transport of the target: stdio."), u"kind"_s},
        {u"e"_s, tr("Sets an environment variable for the server; can be repeated."), u"KEY=VALUE"_s},
        {u"cwd"_s, tr("Starts the server in this folder."), u"folder"_s},
        {u"protocol-era"_s, tr("auto, legacy, modern, or one revision such as 2025-11-25."), u"era"_s},
    };
}

QList<QCommandLineOption> callTable()
{
    return {
        {u"method"_s, tr("What to ask, initialize if absent: %1.").arg(methodNames()), u"method"_s},
        {u"tool-name"_s, tr("Tool of tools/call."), u"name"_s},
        {u"tool-arg"_s, tr("One argument; JSON where the tool's schema wants it; can be repeated."), u"key=value"_s},
        {u"tool-args-json"_s, tr("All arguments as one JSON object, sent as it is."), u"json"_s},
        {u"uri"_s, tr("Address of resources/read."), u"uri"_s},
        {u"prompt-name"_s, tr("Prompt of prompts/get."), u"name"_s},
        {u"prompt-args"_s, tr("One argument of the prompt; can be repeated."), u"key=value"_s},
        {u"log-level"_s, tr("Level of logging/setLevel."), u"level"_s},
        {u"metadata"_s, tr("A member of _meta in the request; can be repeated."), u"key=value"_s},
        {u"tool-metadata"_s, tr("A member of _meta in tools/call; can be repeated."), u"key=value"_s},
    };
}

QList<QCommandLineOption> mannersTable()
{
    return {
        {u"format"_s, tr("text: the result, indented. json: one document {\"result\": …}."), u"kind"_s},
        {u"connect-timeout"_s, tr("Longest time until the handshake is done, in milliseconds."), u"ms"_s},
        {u"request-timeout"_s, tr("Longest time without an answer, in milliseconds."), u"ms"_s},
        {{u"v"_s, u"verbose"_s}, tr("Prints every message, and what the server writes to stderr, to standard error.")},
        {u"journal"_s, tr("Records every message into this folder."), u"folder"_s},
        {u"load"_s, tr("Repeats the call and prints a summary.")},
        {u"load-requests"_s, tr("How many calls (100)."), u"n"_s},
        {u"load-concurrency"_s, tr("How many at once (1)."), u"n"_s},
        {u"load-duration"_s, tr("For how long, in milliseconds, instead of a number of calls."), u"ms"_s},
        {u"load-rate"_s, tr("At most so many calls a second."), u"n"_s},
        {{u"h"_s, u"help"_s}, tr("Shows this text.")},
        {u"version"_s, tr("Shows the version.")},
    };
}

void readTarget(CliOptions &options, OptionReader &reader)
{
    reader.text(options.configFile, u"config"_s);
    reader.text(options.serverName, u"server"_s);
    reader.text(options.workingDirectory, u"cwd"_s);
    reader.pairs(options.environment, u"e"_s);
    if (reader.isSet(u"protocol-era"_s)) {
        reader.era(options.era.emplace(), u"protocol-era"_s);
    }
    if (reader.isSet(u"transport"_s) && reader.value(u"transport"_s) != "stdio"_L1) {
        reader.refuse(tr("This version reaches servers over stdio only."));
    }
    const bool fromFile = !options.configFile.isEmpty() || !options.serverName.isEmpty();
    if (fromFile && !options.target.isEmpty()) {
        reader.refuse(tr("Two servers: “%1” and one of a file.").arg(options.target.join(u' ')),
                      tr("Name a server of a file or give a command, not both."));
    } else if (!fromFile && options.target.isEmpty()) {
        reader.refuse(tr("No server named."),
                      tr("Give its command after --, or --server NAME, or --config FILE --server NAME. "
                         "%1 --help lists all options.")
                          .arg(kProgram));
    } else if (options.target.value(0).contains("://"_L1)) {
        reader.refuse(
            tr("This version reaches servers over stdio only; %1 is an address.").arg(options.target.value(0)));
    }
}

void readMethod(CliOptions &options, OptionReader &reader)
{
    reader.text(options.method, u"method"_s);
    const auto method =
        std::ranges::find(kMethods, options.method, [](const Method &one) { return QString(one.name); });
    if (method == kMethods.end()) {
        return reader.refuse(tr("Unknown method “%1”.").arg(options.method), tr("Methods: %1.").arg(methodNames()));
    }
    if (method->value && (options.*method->value).isEmpty()) {
        reader.refuse(tr("%1 needs %2.").arg(options.method, QString(method->needs)));
    }
    if (!options.metadata.isEmpty() && !method->takesMetadata) {
        reader.refuse(tr("%1 takes no --metadata.").arg(options.method));
    }
    if (!options.toolMetadata.isEmpty() && options.toolName.isEmpty()) {
        reader.refuse(tr("--tool-metadata goes with tools/call."));
    }
}

void readCall(CliOptions &options, OptionReader &reader)
{
    reader.text(options.toolName, u"tool-name"_s);
    reader.text(options.uri, u"uri"_s);
    reader.text(options.promptName, u"prompt-name"_s);
    reader.text(options.logLevel, u"log-level"_s);
    reader.pairs(options.toolArguments, u"tool-arg"_s);
    reader.pairs(options.promptArguments, u"prompt-args"_s);
    reader.pairs(options.metadata, u"metadata"_s);
    reader.pairs(options.toolMetadata, u"tool-metadata"_s);
    if (reader.isSet(u"tool-args-json"_s)) {
        const QByteArray text = reader.value(u"tool-args-json"_s).toUtf8();
        const Result<ParsedJson> parsed = parseJson(text);
        if (!parsed) {
            reader.refuse(tr("--tool-args-json wants one JSON object. %1").arg(parsed.error().message));
        } else if (!parsed->value.is_object()) {
            reader.refuse(tr("--tool-args-json wants one JSON object."));
        }
        options.toolArgumentsJson = text;
        if (!options.toolArguments.isEmpty()) {
            reader.refuse(tr("Give --tool-arg or --tool-args-json, not both."));
        }
    }
    readMethod(options, reader);
}

void readLoad(CliOptions &options, OptionReader &reader)
{
    options.load = reader.isSet(u"load"_s);
    reader.integer(options.loadRequests, u"load-requests"_s, 1);
    reader.integer(options.loadConcurrency, u"load-concurrency"_s, 1);
    reader.integer(options.loadDurationMs, u"load-duration"_s, 1);
    if (reader.isSet(u"load-rate"_s)) {
        bool good = false;
        options.loadRate = reader.value(u"load-rate"_s).toDouble(&good);
        if (!good || !(options.loadRate > 0)) {
            reader.refuse(tr("--load-rate wants a number above zero, not “%1”.").arg(reader.value(u"load-rate"_s)));
        }
    }
    for (const QString &option : {u"load-requests"_s, u"load-concurrency"_s, u"load-duration"_s, u"load-rate"_s}) {
        if (reader.isSet(option) && !options.load) {
            reader.refuse(tr("--%1 goes with --load.").arg(option));
        }
    }
    if (options.load && options.method != "tools/call"_L1) {
        reader.refuse(tr("--load repeats tools/call; --method is “%1”.").arg(options.method));
    }
}

void readManners(CliOptions &options, OptionReader &reader)
{
    QString format = u"text"_s;
    reader.word(format, u"format"_s, {u"text"_s, u"json"_s});
    options.json = format == "json"_L1;
    options.verbose = reader.isSet(u"v"_s);
    reader.text(options.journalFolder, u"journal"_s);
    if (reader.isSet(u"connect-timeout"_s)) {
        reader.integer(options.connectTimeoutMs.emplace(), u"connect-timeout"_s, 0);
    }
    if (reader.isSet(u"request-timeout"_s)) {
        reader.integer(options.requestTimeoutMs.emplace(), u"request-timeout"_s, 0);
    }
    readLoad(options, reader);
}

QString helpText(QCommandLineParser &parser)
{
    return parser.helpText() + u'\n'
           + tr("Also:\n"
                "  %1 servers list|add|remove   Signalbox's own list of servers; servers --help tells more.\n"
                "  %1 bench                     Calls for measuring; bench --help tells more.\n"
                "\n"
                "Exit codes: 0 success, 1 usage and others, 3 authorization needed, 4 server not reached or lost,\n"
                "5 the tool failed or does not exist, 130 and 143 ended by SIGINT and SIGTERM.\n"
                "\n"
                "Example:\n"
                "  %1 --method tools/call --tool-name echo --tool-arg message=hi \\\n"
                "      -- npx -y @modelcontextprotocol/server-everything\n")
                 .arg(kProgram);
}

} // namespace

Result<CliOptions> CliOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = targetTable() + callTable() + mannersTable();
    const CommandLineSplit split = splitTarget(arguments, table);

    QCommandLineParser parser;
    parser.addOptions(table);
    parser.addPositionalArgument(u"command"_s, tr("The server's command line, best after --."),
                                 u"-- command [argument …]"_s);
    parser.setApplicationDescription(tr("Asks an MCP server one thing and prints the answer."));
    OptionReader reader(parser, kProgram, split.ours);
    CliOptions options;
    options.target = split.target;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        options.verb = Verb::Help;
        options.helpText = Signalbox::helpText(parser);
        return options;
    }
    if (!reader.fault() && reader.isSet(u"version"_s)) {
        options.verb = Verb::Version;
        return options;
    }
    readTarget(options, reader);
    readCall(options, reader);
    readManners(options, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
