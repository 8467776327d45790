// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include "app/cli/climethod.h"
#include "app/cli/clioptiontable.h"
#include "app/cli/clitext.h"
#include "app/cli/commandlinesplit.h"

#include <algorithm>
#include <iterator>

namespace Signalbox {

namespace {

using namespace Qt::StringLiterals;

/// `--task=MS` as the parser knows it: an option has a value, or never.
QStringList withoutOptionalValues(QStringList words)
{
    constexpr auto kTask = "--task="_L1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(kTask)) {
            words.insert(i + 1, "--task-ttl="_L1 + words.at(i).mid(kTask.size()));
            words[i] = u"--task"_s;
        }
    }
    return words;
}

/// The option a method cannot do without, if it is absent.
QString missingOption(const CliOptions &options, CliMethod::Needs needs)
{
    using Needs = CliMethod::Needs;
    switch (needs) {
    case Needs::Nothing:
        return {};
    case Needs::ToolName:
        return options.toolName.isEmpty() ? u"--tool-name"_s : QString();
    case Needs::Uri:
        return options.uris.isEmpty() ? u"--uri"_s : QString();
    case Needs::PromptName:
        return options.promptName.isEmpty() ? u"--prompt-name"_s : QString();
    case Needs::LogLevel:
        return options.logLevel.isEmpty() ? u"--log-level"_s : QString();
    case Needs::TaskId:
        return options.taskId.isEmpty() ? u"--task-id"_s : QString();
    case Needs::Completion:
        break;
    }
    if (options.promptName.isEmpty() && options.uris.isEmpty()) {
        return tr("--prompt-name or --uri");
    }
    return options.completeArgument.isEmpty() ? u"--complete-arg"_s : QString();
}

void checkKnownMethod(const CliOptions &options, const CliMethod &method, OptionReader &reader)
{
    const bool isTool = method.by == CliMethod::By::Tool;
    const bool watches = method.by == CliMethod::By::Watch;
    if (const QString missing = missingOption(options, method.needs); !missing.isEmpty()) {
        reader.refuse(tr("%1 needs %2.").arg(options.method, missing));
    }
    if (options.uris.size() > 1 && !watches) {
        reader.refuse(tr("%1 takes one --uri.").arg(options.method));
    }
    if (method.needs == CliMethod::Needs::Completion
        && (options.completeArgument.size() > 1 || (!options.promptName.isEmpty() && !options.uris.isEmpty()))) {
        reader.refuse(tr("%1 completes one argument of one prompt or template.").arg(options.method));
    }
    if (!options.metadata.isEmpty() && !method.takesMetadata) {
        reader.refuse(tr("%1 takes no --metadata.").arg(options.method));
    }
    if (reader.isSet(u"watch"_s) && !watches) {
        reader.refuse(tr("--watch goes with resources/subscribe and subscriptions/listen."));
    }
    if (options.asTask && !isTool) {
        reader.refuse(tr("--task goes with tools/call."));
    }
    if (options.strict && !isTool) {
        reader.refuse(tr("--strict goes with tools/call."));
    }
}

/// --params in place of what the other options make.
void checkParams(CliOptions &options, const CliMethod *method, OptionReader &reader)
{
    if (method && !method->takesParams) {
        return reader.refuse(tr("%1 takes no --params.").arg(options.method));
    }
    // tasks/update names its task apart from the answers it brings.
    const bool isUpdate = options.method == "tasks/update"_L1;
    const QStringList others = {u"tool-name"_s,   u"tool-arg"_s,     u"tool-args-json"_s, u"uri"_s,  u"prompt-name"_s,
                                u"prompt-args"_s, u"complete-arg"_s, u"task"_s,           u"load"_s, u"strict"_s};
    for (const QString &other : others + (isUpdate ? QStringList() : QStringList{u"task-id"_s})) {
        if (reader.isSet(other)) {
            reader.refuse(tr("--params are all parameters: give it without --%1.").arg(other));
        }
    }
    if (reader.isSet(u"watch"_s)) {
        reader.refuse(tr("--watch goes with resources/subscribe and subscriptions/listen."));
    }
}

void readMethod(CliOptions &options, OptionReader &reader)
{
    reader.text(options.method, u"method"_s);
    const CliMethod *method = findMethod(options.method);
    if (options.params) {
        checkParams(options, method, reader);
    } else if (!method) {
        reader.refuse(tr("Unknown method “%1”.").arg(options.method),
                      tr("With --params any method is sent. Known are: %1.").arg(methodNames()));
    } else {
        checkKnownMethod(options, *method, reader);
    }
    if (!options.toolMetadata.isEmpty() && options.toolName.isEmpty()) {
        reader.refuse(tr("--tool-metadata goes with tools/call."));
    }
    if (options.method == "tasks/update"_L1 && !options.params) {
        reader.refuse(tr("tasks/update needs --params with inputResponses."));
    }
    if (!options.session.isEmpty() && options.method != "tools/call"_L1) {
        reader.refuse(tr("--session goes with tools/call."));
    }
    if (reader.isSet(u"task-ttl"_s) && !options.asTask) {
        reader.refuse(tr("--task-ttl goes with --task."));
    }
}

void readCopy(CliOptions &options, OptionReader &reader)
{
    if (!reader.isSet(u"copy-as"_s)) {
        return;
    }
    QStringList words;
    std::ranges::transform(allCopyAs(), std::back_inserter(words), copyAsWord);
    QString word = words.first();
    reader.word(word, u"copy-as"_s, words);
    options.copyAs = copyAsFromWord(word);
    if (options.method != "tools/call"_L1 || options.params) {
        reader.refuse(tr("--copy-as goes with tools/call and --tool-name."));
    }
    for (const QString &other : {u"load"_s, u"task"_s, u"strict"_s}) {
        if (reader.isSet(other)) {
            reader.refuse(tr("--copy-as makes no call: give it without --%1.").arg(other));
        }
    }
}

void readCall(CliOptions &options, OptionReader &reader)
{
    reader.text(options.toolName, u"tool-name"_s);
    reader.texts(options.uris, u"uri"_s);
    reader.text(options.promptName, u"prompt-name"_s);
    reader.text(options.logLevel, u"log-level"_s);
    reader.text(options.taskId, u"task-id"_s);
    reader.text(options.session, u"session"_s);
    reader.pairs(options.toolArguments, u"tool-arg"_s);
    reader.pairs(options.promptArguments, u"prompt-args"_s);
    reader.pairs(options.completeArgument, u"complete-arg"_s);
    reader.pairs(options.metadata, u"metadata"_s);
    reader.pairs(options.toolMetadata, u"tool-metadata"_s);
    options.asTask = reader.isSet(u"task"_s);
    options.strict = reader.isSet(u"strict"_s);
    reader.integer(options.taskTtlMs, u"task-ttl"_s, 1);
    reader.integer(options.watchMs, u"watch"_s, 0);
    reader.object(options.toolArgumentsJson, u"tool-args-json"_s);
    reader.object(options.params, u"params"_s);
    if (options.toolArgumentsJson && !options.toolArguments.isEmpty()) {
        reader.refuse(tr("Give --tool-arg or --tool-args-json, not both."));
    }
    readMethod(options, reader);
    readCopy(options, reader);
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
    if (options.load && options.strict) {
        reader.refuse(tr("--load checks no results: give it without --strict."));
    }
}

void readLimits(CliOptions &options, OptionReader &reader)
{
    if (reader.isSet(u"connect-timeout"_s)) {
        reader.integer(options.connectTimeoutMs.emplace(), u"connect-timeout"_s, 0);
    }
    if (reader.isSet(u"request-timeout"_s)) {
        reader.integer(options.requestTimeoutMs.emplace(), u"request-timeout"_s, 0);
    }
    if (reader.isSet(u"total-timeout"_s)) {
        reader.integer(options.totalTimeoutMs.emplace(), u"total-timeout"_s, 0);
    }
    if (reader.isSet(u"progress-extends"_s)) {
        QString word;
        reader.word(word, u"progress-extends"_s, {u"on"_s, u"off"_s});
        options.progressExtends = word == "on"_L1;
    }
}

void readManners(CliOptions &options, OptionReader &reader)
{
    options.json = reader.isJson();
    options.verbose = reader.isSet(u"v"_s);
    reader.text(options.journalFolder, u"journal"_s);
    options.keepSecrets = reader.isSet(u"keep-secrets"_s);
    if (options.keepSecrets && options.journalFolder.isEmpty()) {
        reader.refuse(tr("--keep-secrets goes with --journal."));
    }
    reader.text(options.collector, u"otlp"_s);
    if (reader.isSet(u"otlp"_s) && options.method == "tools/call"_L1 && options.params) {
        reader.refuse(tr("--otlp does not report tools/call with --params; use --tool-name."));
    }
    reader.text(options.answer, u"answer"_s);
    reader.text(options.answersFrom, u"answers-from"_s);
    reader.texts(options.roots, u"root"_s);
    readLimits(options, reader);
    readLoad(options, reader);
}

} // namespace

Result<CliOptions> CliOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = cliOptionTable();
    const CommandLineSplit split = splitTarget(arguments, table);

    QCommandLineParser parser;
    parser.addPositionalArgument(u"server"_s, tr("The server's address, or its command line, best after --."),
                                 u"URL | -- command [argument …]"_s);
    parser.setApplicationDescription(tr("Asks an MCP server one thing and prints the answer."));
    OptionReader reader(parser, table, u"signalbox-cli"_s, withoutOptionalValues(split.ours));
    CliOptions options;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        options.verb = Verb::Help;
        options.helpText = cliHelpText(parser);
        return options;
    }
    if (!reader.fault() && reader.isSet(u"version"_s)) {
        options.verb = Verb::Version;
        return options;
    }
    options.target = TargetOptions::read(reader, split.target);
    readCall(options, reader);
    readManners(options, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
