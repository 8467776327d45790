// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callscommand.h"

#include "app/cli/callschange.h"
#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/calls/callbook.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct CallsArguments
{
    QString verb;
    QString call; ///< an id, or a name
    std::optional<CallsChange> change;
    QString server;
    QString tool;
    bool json = false;
    QString helpText;
};

QString callsUsage()
{
    return tr(
        "Usage: signalbox-cli calls list [--server NAME] [--tool NAME]\n"
        "       signalbox-cli calls show CALL\n"
        "       signalbox-cli calls run CALL [options of a call]\n"
        "       signalbox-cli calls name CALL NAME     (an empty NAME takes its name away)\n"
        "       signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…\n"
        "The calls that were made in the window. CALL is a number or a name out of the list. A secret that was in\n"
        "one is not kept: give it with run --tool-args-json. While a Signalbox is running they are changed in its\n"
        "window.\n");
}

void readChange(CallsArguments &options, const QStringList &words, OptionReader &reader)
{
    CallsChange change{options.verb, words.mid(1), {}};
    const bool isName = change.verb == "name"_L1;
    if (isName ? words.size() != 3 : words.size() < 2) {
        reader.refuse(isName ? tr("calls name wants a call and its new name.")
                             : tr("calls %1 wants a call.").arg(change.verb));
    }
    if (!options.server.isEmpty() || !options.tool.isEmpty() || options.json) {
        reader.refuse(tr("--server, --tool and --format go with calls list and calls show."));
    }
    if (isName) {
        change.name = words.value(2).simplified();
        change.calls = words.mid(1, 1);
    }
    options.change = change;
}

Result<CallsArguments> readCallsArguments(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = {
        {u"server"_s, tr("Only calls of this server."), u"name"_s},
        {u"tool"_s, tr("Only calls of this tool."), u"name"_s},
        {u"format"_s, tr("text or json."), u"kind"_s},
        OptionReader::helpOption(),
    };
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli calls"_s, arguments);
    CallsArguments options;
    options.helpText = reader.help(callsUsage());
    if (!options.helpText.isEmpty()) {
        return options;
    }
    const QStringList words = parser.positionalArguments();
    options.verb = words.value(0);
    options.call = words.value(1);
    reader.text(options.server, u"server"_s);
    reader.text(options.tool, u"tool"_s);
    options.json = reader.isJson();
    const bool isList = options.verb == "list"_L1 && words.size() == 1;
    const bool isShow = options.verb == "show"_L1 && words.size() == 2;
    if (CallsChange::isVerb(options.verb)) {
        readChange(options, words, reader);
    } else if (!reader.fault() && !isList && !isShow) {
        reader.refuse(tr("calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL."),
                      tr("calls --help tells more."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

QString bookFile()
{
    return Paths().dataDir() + u"/calls.json"_s;
}

int change(const CallsChange &change)
{
    const Result<QString> said = changeKeptCalls(bookFile(), change);
    if (!said) {
        return refusal(said.error().kind == Error::Kind::Storage ? "storage" : "usage", said.error());
    }
    return exitCodeOf(printText(*said));
}

/// Of servers that are in the list.
Result<QHash<QString, QString>> serverNames()
{
    Catalog catalog(Paths().catalogFile());
    return catalog.load().transform([&catalog] {
        QHash<QString, QString> names;
        for (const ServerEntry &entry : catalog.entries()) {
            names.insert(entry.id, entry.name);
        }
        return names;
    });
}

Json withServer(const KeptCall &call, const QString &server)
{
    Json json = keptCallToJson(call);
    json.insert_or_assign("server", fromQString(server));
    return json;
}

/// None: there is more in it than texts, which are all that options can say.
std::optional<QStringList> metaOptions(const QByteArray &meta)
{
    QStringList words;
    const Result<ParsedJson> parsed = parseJson(meta.isEmpty() ? QByteArray("{}") : meta);
    if (!parsed || !parsed->value.is_object()) {
        return {};
    }
    for (const auto &member : parsed->value.object_range()) {
        const QString key = utf8ToQString(member.key());
        if (!isJsonString(member.value()) || key.isEmpty() || key.contains(u'=')) {
            return {};
        }
        words += {u"--tool-metadata"_s, key + u'=' + toQString(member.value())};
    }
    return words;
}

int list(const CallsArguments &options, const CallBook &book, const QHash<QString, QString> &servers)
{
    Json all(jsoncons::json_array_arg);
    QList<QStringList> rows{{tr("call"), tr("server"), tr("tool"), tr("called"), tr("end"), tr("what")}};
    for (auto call = book.all().crbegin(); call != book.all().crend(); ++call) {
        const QString server = servers.value(call->server);
        const bool isAsked = (options.server.isEmpty() || options.server == server)
                             && (options.tool.isEmpty() || options.tool == call->tool);
        if (server.isEmpty() || !isAsked) {
            continue;
        }
        all.push_back(withServer(*call, server));
        rows.append({call->id, visibleText(server), visibleText(call->tool),
                     call->calledAt.isValid() ? momentText(call->calledAt.toMSecsSinceEpoch()) : QString(),
                     keptEndWord(call->end), visibleText(call->label())});
    }
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("calls", std::move(all));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    return exitCodeOf(printText(rows.size() > 1 ? tableText(rows) : tr("There are no such calls.") + u'\n'));
}

} // namespace

int runCallsCommand(const QStringList &arguments)
{
    const Result<CallsArguments> options = readCallsArguments(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    if (options->change) {
        return change(*options->change);
    }
    const Result<CallBook> calls = CallBook::read(bookFile());
    const auto servers = serverNames();
    if (!calls || !servers) {
        return refusal("storage", calls ? servers.error() : calls.error());
    }
    if (options->verb == "list"_L1) {
        return list(*options, *calls, *servers);
    }
    const Result<KeptCall> call = keptCallOf(*calls, options->call);
    if (!call) {
        return refusal("usage", call.error());
    }
    return exitCodeOf(printResult(compactJson(withServer(*call, servers->value(call->server))), options->json));
}

Result<CliOptions> keptCallOptions(const QStringList &arguments)
{
    if (arguments.value(0) == "--help"_L1 || arguments.value(0) == "-h"_L1) {
        CliOptions options;
        options.helpText = callsUsage();
        return options;
    }
    const Result<CallBook> calls = CallBook::read(bookFile());
    const auto servers = serverNames();
    if (!calls || !servers) {
        return Failure(calls ? servers.error() : calls.error());
    }
    const Result<KeptCall> call = keptCallOf(*calls, arguments.value(0));
    if (!call) {
        return Failure(call.error());
    }
    const QString server = servers->value(call->server);
    if (server.isEmpty()) {
        return fail(Error::Kind::Usage, tr("The server of this call is not in the list any more."));
    }
    QStringList words{u"--method"_s, u"tools/call"_s, u"--server"_s, server};
    const std::optional<QStringList> meta = metaOptions(call->meta);
    if (!meta) { // sent as it is written: nobody can be asked about it
        words += {u"--params"_s, QString(u"{\"name\":%1,\"arguments\":%2,\"_meta\":%3}"_s)
                                     .arg(QString::fromUtf8(jsonString(call->tool)), QString::fromUtf8(call->arguments),
                                          QString::fromUtf8(call->meta))};
    } else {
        words += *meta + QStringList{u"--tool-name"_s, call->tool};
        const bool areGiven = std::ranges::any_of(
            arguments, [](const QString &word) { return word.startsWith("--tool-arg"_L1); }); // in place of those kept
        if (!areGiven) {
            words += {u"--tool-args-json"_s, QString::fromUtf8(call->arguments)};
        }
    }
    return CliOptions::parse(words + arguments.mid(1));
}

} // namespace Signalbox
