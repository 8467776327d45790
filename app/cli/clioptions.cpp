// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include "app/cli/commandlinesplit.h"
#include "core/json/jsonparse.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

struct CommandLine // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QList<QCommandLineOption> optionTable()
{
    return {
        {{u"h"_s, u"help"_s}, CommandLine::tr("Shows this text.")},
        {u"version"_s, CommandLine::tr("Shows the version.")},
        {u"config"_s, CommandLine::tr("Reads servers from a file of any common shape."), u"file"_s},
        {u"server"_s, CommandLine::tr("Takes this server from the file (without --config: from Signalbox's own list)."),
         u"name"_s},
        {u"transport"_s, CommandLine::tr("Transport of the target: stdio."), u"kind"_s},
        {u"e"_s, CommandLine::tr("Sets an environment variable for the server; can be repeated."), u"KEY=VALUE"_s},
        {u"cwd"_s, CommandLine::tr("Starts the server in this folder."), u"folder"_s},
        {u"protocol-era"_s, CommandLine::tr("legacy, auto, modern, or one revision such as 2025-11-25."), u"era"_s,
         u"auto"_s},
        {u"method"_s,
         CommandLine::tr("What to ask: initialize, tools/list, tools/call, resources/list, resources/templates/list, "
                         "resources/read, prompts/list, prompts/get, logging/setLevel, ping."),
         u"method"_s},
        {u"tool-name"_s, CommandLine::tr("Tool of tools/call."), u"name"_s},
        {u"tool-arg"_s, CommandLine::tr("One argument; JSON where the tool's schema wants it; can be repeated."),
         u"key=value"_s},
        {u"tool-args-json"_s, CommandLine::tr("All arguments as one JSON object, sent as it is."), u"json"_s},
        {u"uri"_s, CommandLine::tr("Address of resources/read."), u"uri"_s},
        {u"prompt-name"_s, CommandLine::tr("Prompt of prompts/get."), u"name"_s},
        {u"prompt-args"_s, CommandLine::tr("One argument of the prompt; can be repeated."), u"key=value"_s},
        {u"log-level"_s, CommandLine::tr("Level of logging/setLevel."), u"level"_s},
        {u"metadata"_s, CommandLine::tr("A member of _meta in every request; can be repeated."), u"key=value"_s},
        {u"tool-metadata"_s, CommandLine::tr("A member of _meta in tools/call; can be repeated."), u"key=value"_s},
        {u"format"_s, CommandLine::tr("text: the result, indented. json: one document {\"result\": …}."), u"kind"_s,
         u"text"_s},
        {u"connect-timeout"_s, CommandLine::tr("Longest time until the handshake is done, in milliseconds."), u"ms"_s},
        {u"request-timeout"_s, CommandLine::tr("Longest time without an answer, in milliseconds."), u"ms"_s},
        {{u"v"_s, u"verbose"_s}, CommandLine::tr("Prints every message to standard error.")},
        {u"journal"_s, CommandLine::tr("Records every message into this folder."), u"folder"_s},
        {u"load"_s, CommandLine::tr("Repeats the call and prints a summary.")},
        {u"load-requests"_s, CommandLine::tr("How many calls (100)."), u"n"_s},
        {u"load-concurrency"_s, CommandLine::tr("How many at once (1)."), u"n"_s},
        {u"load-duration"_s, CommandLine::tr("For how long, in milliseconds, instead of a number of calls."), u"ms"_s},
        {u"load-rate"_s, CommandLine::tr("At most so many calls a second."), u"n"_s},
    };
}

QList<QCommandLineOption> benchTable()
{
    return {
        {u"op"_s, CommandLine::tr("echo, blob, list or flood."), u"op"_s},
        {u"n"_s, CommandLine::tr("How many."), u"n"_s},
        {u"c"_s, CommandLine::tr("How many unanswered at once."), u"n"_s},
        {u"size"_s, CommandLine::tr("Bytes of each."), u"bytes"_s},
        {u"record"_s, CommandLine::tr("on: through the journal, as in daily use. off: nothing is kept."), u"on|off"_s,
         u"on"_s},
        {u"protocol-era"_s, CommandLine::tr("legacy, auto or modern."), u"era"_s, u"auto"_s},
    };
}

Result<KeyValues> keyValues(const QCommandLineParser &parser, const QString &option)
{
    KeyValues pairs;
    const QStringList values = parser.values(option);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1) {
            return fail(Error::Kind::Usage, CommandLine::tr("--%1 wants KEY=VALUE, not “%2”.").arg(option, value));
        }
        pairs.append({value.left(equals), value.mid(equals + 1)});
    }
    return pairs;
}

/// A whole number of at least `least`, or the default when the option is absent.
Result<qint64> number(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 otherwise)
{
    if (!parser.isSet(option)) {
        return otherwise;
    }
    bool good = false;
    const qint64 value = parser.value(option).toLongLong(&good);
    if (!good || value < least) {
        return fail(Error::Kind::Usage, CommandLine::tr("--%1 wants a whole number of at least %2, not “%3”.")
                                            .arg(option)
                                            .arg(least)
                                            .arg(parser.value(option)));
    }
    return value;
}

/// Takes values out of the parser one by one; the first fault is kept.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    void pairs(KeyValues &into, const QString &option) { take(into, keyValues(m_parser, option)); }
    template<typename Number>
    void integer(Number &into, const QString &option, qint64 least)
    {
        qint64 value = 0;
        if (m_parser.isSet(option) && take(value, number(m_parser, option, least, 0))) {
            into = Number(value);
        }
    }
    void text(QString &into, const QString &option)
    {
        if (m_parser.isSet(option)) {
            into = m_parser.value(option);
        }
    }
    void refuse(const QString &message)
    {
        if (!m_fault) {
            m_fault = Error{.kind = Error::Kind::Usage, .message = message};
        }
    }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    template<typename T>
    bool take(T &into, Result<T> value)
    {
        if (!value) {
            m_fault = m_fault ? m_fault : value.error();
            return false;
        }
        into = std::move(*value);
        return true;
    }

    const QCommandLineParser &m_parser;
    std::optional<Error> m_fault;
};

void readTarget(CliOptions &options, const QCommandLineParser &parser, Reader &reader)
{
    reader.text(options.configFile, u"config"_s);
    reader.text(options.serverName, u"server"_s);
    reader.text(options.workingDirectory, u"cwd"_s);
    reader.pairs(options.environment, u"e"_s);
    if (const auto era = EraPolicy::fromText(parser.value(u"protocol-era"_s))) {
        options.era = *era;
    } else {
        reader.refuse(CommandLine::tr("--protocol-era wants legacy, auto, modern or a revision, not “%1”.")
                          .arg(parser.value(u"protocol-era"_s)));
    }
    if (parser.isSet(u"transport"_s) && parser.value(u"transport"_s) != "stdio"_L1) {
        reader.refuse(CommandLine::tr("This version reaches servers over stdio only."));
    }
    const bool fromFile = !options.configFile.isEmpty() || !options.serverName.isEmpty();
    if (fromFile && !options.target.isEmpty()) {
        reader.refuse(CommandLine::tr("Name a server of a file or give a command, not both."));
    } else if (!fromFile && options.target.isEmpty()) {
        reader.refuse(CommandLine::tr(
            "No server named. Give its command after --, or --server NAME, or --config FILE --server NAME."));
    } else if (options.target.value(0).contains("://"_L1)) {
        reader.refuse(CommandLine::tr("This version reaches servers over stdio only; %1 is an address.")
                          .arg(options.target.value(0)));
    }
}

void readCall(CliOptions &options, const QCommandLineParser &parser, Reader &reader)
{
    reader.text(options.method, u"method"_s);
    reader.text(options.toolName, u"tool-name"_s);
    reader.text(options.uri, u"uri"_s);
    reader.text(options.promptName, u"prompt-name"_s);
    reader.text(options.logLevel, u"log-level"_s);
    reader.pairs(options.toolArguments, u"tool-arg"_s);
    reader.pairs(options.promptArguments, u"prompt-args"_s);
    reader.pairs(options.metadata, u"metadata"_s);
    reader.pairs(options.toolMetadata, u"tool-metadata"_s);
    if (parser.isSet(u"tool-args-json"_s)) {
        const QByteArray text = parser.value(u"tool-args-json"_s).toUtf8();
        const Result<ParsedJson> parsed = parseJson(text);
        if (!parsed || !parsed->value.is_object()) {
            reader.refuse(CommandLine::tr("--tool-args-json wants one JSON object. %1")
                              .arg(parsed ? QString() : parsed.error().message));
        }
        options.toolArgumentsJson = text;
        if (!options.toolArguments.isEmpty()) {
            reader.refuse(CommandLine::tr("Give --tool-arg or --tool-args-json, not both."));
        }
    }
    const QList<QPair<QString, bool>> needed = {
        {u"tools/call"_s, options.toolName.isEmpty()},
        {u"resources/read"_s, options.uri.isEmpty()},
        {u"prompts/get"_s, options.promptName.isEmpty()},
        {u"logging/setLevel"_s, options.logLevel.isEmpty()},
    };
    const QHash<QString, QString> wants = {{u"tools/call"_s, u"--tool-name"_s},
                                           {u"resources/read"_s, u"--uri"_s},
                                           {u"prompts/get"_s, u"--prompt-name"_s},
                                           {u"logging/setLevel"_s, u"--log-level"_s}};
    for (const auto &[method, missing] : needed) {
        if (options.method == method && missing) {
            reader.refuse(CommandLine::tr("%1 needs %2.").arg(method, wants.value(method)));
        }
    }
}

void readManners(CliOptions &options, const QCommandLineParser &parser, Reader &reader)
{
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        reader.refuse(CommandLine::tr("--format wants text or json, not “%1”.").arg(format));
    }
    options.json = format == "json"_L1;
    options.verbose = parser.isSet(u"v"_s);
    reader.text(options.journalFolder, u"journal"_s);
    reader.integer(options.connectTimeoutMs, u"connect-timeout"_s, 0);
    reader.integer(options.requestTimeoutMs, u"request-timeout"_s, 0);
    options.load = parser.isSet(u"load"_s);
    reader.integer(options.loadRequests, u"load-requests"_s, 1);
    reader.integer(options.loadConcurrency, u"load-concurrency"_s, 1);
    reader.integer(options.loadDurationMs, u"load-duration"_s, 1);
    if (parser.isSet(u"load-rate"_s)) {
        bool good = false;
        options.loadRate = parser.value(u"load-rate"_s).toDouble(&good);
        if (!good || options.loadRate <= 0) {
            reader.refuse(CommandLine::tr("--load-rate wants a number above zero."));
        }
    }
    if (options.load && options.method != "tools/call"_L1) {
        reader.refuse(CommandLine::tr("--load repeats tools/call; --method is “%1”.").arg(options.method));
    }
}

Result<CliOptions> parseBench(const QStringList &arguments)
{
    CliOptions options;
    options.verb = CliOptions::Verb::Bench;
    const qsizetype dashes = arguments.indexOf(u"--"_s);
    options.target = dashes < 0 ? QStringList() : arguments.mid(dashes + 1);
    QCommandLineParser parser;
    parser.addOptions(benchTable());
    if (!parser.parse(QStringList{u"bench"_s} + arguments.first(dashes < 0 ? arguments.size() : dashes))) {
        return fail(Error::Kind::Usage, parser.errorText());
    }
    Reader reader(parser);
    reader.text(options.benchOperation, u"op"_s);
    reader.integer(options.loadRequests, u"n"_s, 0);
    reader.integer(options.loadConcurrency, u"c"_s, 1);
    reader.integer(options.benchSize, u"size"_s, 0);
    options.benchRecord = parser.value(u"record"_s) != "off"_L1;
    options.era = EraPolicy::fromText(parser.value(u"protocol-era"_s)).value_or(EraPolicy());
    if (options.target.isEmpty()) {
        reader.refuse(CommandLine::tr("bench wants the server's command after --."));
    }
    if (!QStringList{u"echo"_s, u"blob"_s, u"list"_s, u"flood"_s}.contains(options.benchOperation)) {
        reader.refuse(CommandLine::tr("--op wants echo, blob, list or flood."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace

Result<CliOptions> CliOptions::parse(const QStringList &arguments)
{
    if (arguments.value(0) == "bench"_L1) {
        return parseBench(arguments.mid(1));
    }
    const QList<QCommandLineOption> table = optionTable();
    const CommandLineSplit split = splitTarget(arguments, table);

    QCommandLineParser parser;
    parser.addOptions(table);
    parser.addPositionalArgument(u"command"_s, CommandLine::tr("The server's command line, best after --."),
                                 u"-- command [argument …]"_s);
    parser.setApplicationDescription(CommandLine::tr("Asks an MCP server one thing and prints the answer."));
    CliOptions options;
    options.target = split.target;
    if (!parser.parse(QStringList{u"signalbox-cli"_s} + split.ours)) {
        return fail(Error::Kind::Usage, parser.errorText() + u'.');
    }
    options.helpText = parser.helpText();
    if (parser.isSet(u"help"_s) || arguments.isEmpty()) {
        options.verb = arguments.isEmpty() ? Verb::Method : Verb::Help;
        if (options.verb == Verb::Help) {
            return options;
        }
    }
    if (parser.isSet(u"version"_s)) {
        options.verb = Verb::Version;
        return options;
    }
    Reader reader(parser);
    readTarget(options, parser, reader);
    readCall(options, parser, reader);
    readManners(options, parser, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
