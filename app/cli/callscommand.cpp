// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/commandhead.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/calls/callbook.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct Options
{
    QString verb;
    QString call; ///< an id, or a name
    QString server;
    QString tool;
    bool json = false;
    QString helpText;
};

QString usage()
{
    return tr(
        "Usage: signalbox-cli calls list [--server NAME] [--tool NAME]\n"
        "       signalbox-cli calls show CALL\n"
        "       signalbox-cli calls run CALL [options of a call]\n"
        "The calls that were made in the window. CALL is a number or a name out of the list. A secret that was in\n"
        "one is not kept: give it with run --tool-args-json.\n");
}

Result<Options> parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = {
        {u"server"_s, tr("Only calls of this server."), u"name"_s},
        {u"tool"_s, tr("Only calls of this tool."), u"name"_s},
        {u"format"_s, tr("text or json."), u"kind"_s},
        OptionReader::helpOption(),
    };
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli calls"_s, arguments);
    Options options;
    options.helpText = reader.help(usage());
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
    if (!reader.fault() && !isList && !isShow) {
        reader.refuse(tr("calls wants list, show CALL or run CALL."), tr("calls --help tells more."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

Result<CallBook> book()
{
    return CallBook::read(Paths().dataDir() + u"/calls.json"_s);
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

/// By its id, or a name that no other has.
Result<KeptCall> found(const CallBook &book, const QString &word)
{
    if (const KeptCall *call = book.find(word)) {
        return *call;
    }
    const QList<KeptCall> &all = book.all();
    const qsizetype count = std::ranges::count(all, word, &KeptCall::name);
    if (word.isEmpty() || count != 1) {
        return fail(Error::Kind::Usage, count > 1 ? tr("There are several calls named “%1”; take the number.").arg(word)
                                                  : tr("There is no call “%1”; calls list names them.").arg(word));
    }
    return *std::ranges::find(all, word, &KeptCall::name);
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

int list(const Options &options, const CallBook &book, const QHash<QString, QString> &servers)
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
    const Result<Options> options = parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<CallBook> calls = book();
    const auto servers = serverNames();
    if (!calls || !servers) {
        return refusal("storage", calls ? servers.error() : calls.error());
    }
    if (options->verb == "list"_L1) {
        return list(*options, *calls, *servers);
    }
    const Result<KeptCall> call = found(*calls, options->call);
    if (!call) {
        return refusal("usage", call.error());
    }
    return exitCodeOf(printResult(compactJson(withServer(*call, servers->value(call->server))), options->json));
}

Result<CliOptions> keptCallOptions(const QStringList &arguments)
{
    if (arguments.value(0) == "--help"_L1 || arguments.value(0) == "-h"_L1) {
        CliOptions options;
        options.helpText = usage();
        return options;
    }
    const Result<CallBook> calls = book();
    const auto servers = serverNames();
    if (!calls || !servers) {
        return Failure(calls ? servers.error() : calls.error());
    }
    const Result<KeptCall> call = found(*calls, arguments.value(0));
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
