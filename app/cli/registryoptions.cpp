// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registryoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using RegistryVerb = RegistryOptions::Verb;

namespace {

struct RegistryRow
{
    const char *word;
    RegistryVerb verb;
    int least; ///< of the words that follow
    int most;
    const char *options; ///< which go with it, beside --format; between spaces
};
constexpr int kMany = 1000;
constexpr std::array kRegistryVerbs{
    RegistryRow{"search", RegistryVerb::Search, 0, kMany, " registry limit offline "},
    RegistryRow{"show", RegistryVerb::Show, 1, 1, " registry version offline "},
    RegistryRow{"add", RegistryVerb::Add, 1, 1, " registry version at package remote set ask name dry-run "},
    RegistryRow{"updates", RegistryVerb::Updates, 0, 0, " "},
    RegistryRow{"update", RegistryVerb::Update, 0, kMany, " all dry-run "},
    RegistryRow{"sources", RegistryVerb::Sources, 0, 2, " "},
    RegistryRow{"refresh", RegistryVerb::Refresh, 0, 0, " registry "},
    RegistryRow{"at", RegistryVerb::At, 1, 1, " "},
};

QList<QCommandLineOption> registryOptionTable()
{
    return {
        {u"registry"_s, tr("search, show, add, refresh: only this registry; all that are set if absent."),
         u"address"_s},
        {u"version"_s, tr("show, add: this version; the newest if absent."), u"version"_s},
        {u"at"_s, tr("add: the server that this address tells of, in no registry."), u"address"_s},
        {u"package"_s, tr("add: by its package of this number, as show counts them."), u"number"_s},
        {u"remote"_s, tr("add: at its address of this number, as show counts them."), u"number"_s},
        {u"set"_s, tr("add: a value that it wants; repeated. No secrets."), u"key=value"_s},
        {u"ask"_s, tr("add: a value that is asked for when the server is started; repeated."), u"key"_s},
        {u"name"_s, tr("add: the entry's name; made from the server's if absent."), u"name"_s},
        {u"limit"_s, tr("search: at most so many servers; 20 if absent."), u"number"_s},
        {u"offline"_s, tr("search, show: only what is kept; nothing is asked.")},
        {u"all"_s, tr("update: all that have a newer version.")},
        {u"dry-run"_s, tr("add, update: says what would be written, and writes nothing.")},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString registryUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli servers registry search [WORDS…]     servers in the registries; what is read is kept\n"
              "  signalbox-cli servers registry show NAME           what it is, how it is reached, what it wants\n"
              "  signalbox-cli servers registry add NAME            adds it to the servers; starts nothing\n"
              "  signalbox-cli servers registry add --at ADDRESS NAME\n"
              "  signalbox-cli servers registry at ADDRESS          servers that an address tells of by itself\n"
              "  signalbox-cli servers registry updates             which servers have a newer version\n"
              "  signalbox-cli servers registry update SERVER… | --all\n"
              "  signalbox-cli servers registry sources [add|remove ADDRESS]\n"
              "  signalbox-cli servers registry refresh             reads the whole list, or what changed since\n"
              "The registries of the settings are asked; nothing else sends anything to them.\n");
}

void readWay(RegistryOptions &options, OptionReader &reader)
{
    const auto take = [&](const QString &option, RegistryChoice::Kind kind) {
        int number = 1;
        reader.integer(number, option, 1);
        if (reader.isSet(option)) {
            options.way = RegistryChoice{.kind = kind, .index = number - 1};
        }
    };
    take(u"package"_s, RegistryChoice::Kind::Package);
    take(u"remote"_s, RegistryChoice::Kind::Remote);
    if (reader.isSet(u"package"_s) && reader.isSet(u"remote"_s)) {
        reader.refuse(tr("It is reached by a package or at an address, not both."));
    }
}

void readAnswers(RegistryOptions &options, OptionReader &reader)
{
    KeyValues pairs;
    reader.pairs(pairs, u"set"_s);
    for (const auto &[key, value] : std::as_const(pairs)) {
        options.answers[key].append(value);
        options.set.append(key);
    }
    QStringList asked;
    reader.texts(asked, u"ask"_s);
    for (const QString &key : std::as_const(asked)) {
        options.answers[key] = {askedAtStart(key)};
    }
}

void readWords(RegistryOptions &options, const RegistryRow &row, QStringList words, OptionReader &reader)
{
    options.verb = row.verb;
    if (row.verb == RegistryVerb::Sources && !words.isEmpty()) {
        const QString change = words.takeFirst();
        if (words.size() != 1 || (change != "add"_L1 && change != "remove"_L1)) {
            reader.refuse(tr("servers registry sources takes add ADDRESS or remove ADDRESS."));
        }
        options.verb = change == "add"_L1 ? RegistryVerb::AddSource : RegistryVerb::RemoveSource;
    }
    if (row.verb == RegistryVerb::Search || row.verb == RegistryVerb::Update) {
        options.words = words;
    } else {
        options.name = words.value(0);
    }
    if (row.verb == RegistryVerb::Update && options.all == !words.isEmpty()) {
        reader.refuse(tr("servers registry update wants names of servers, or --all."));
    }
}

void checkOptions(const RegistryRow &row, OptionReader &reader)
{
    const QString known = QString::fromLatin1(row.options);
    for (const QCommandLineOption &option : registryOptionTable()) {
        const QString name = option.names().constFirst();
        if (name != "format"_L1 && name != "help"_L1 && name != "h"_L1 && reader.isSet(name)
            && !known.contains(u' ' + name + u' ')) {
            reader.refuse(tr("--%1 does not go with servers registry %2.").arg(name, QLatin1StringView(row.word)));
        }
    }
}

} // namespace

Result<RegistryOptions> RegistryOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, registryOptionTable(), u"signalbox-cli servers registry"_s, arguments);
    RegistryOptions options;
    if (options.helpText = reader.help(registryUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto *row = std::ranges::find_if(
        kRegistryVerbs, [&verb](const RegistryRow &one) { return verb == QLatin1StringView(one.word); });
    options.all = reader.isSet(u"all"_s);
    options.offline = reader.isSet(u"offline"_s);
    options.isDryRun = reader.isSet(u"dry-run"_s);
    options.json = reader.isJson();
    reader.text(options.registry, u"registry"_s);
    reader.text(options.version, u"version"_s);
    reader.text(options.at, u"at"_s);
    reader.text(options.entryName, u"name"_s);
    reader.integer(options.limit, u"limit"_s, 1);
    readWay(options, reader);
    readAnswers(options, reader);
    if (row == kRegistryVerbs.end()) {
        reader.refuse(tr("servers registry wants search, show, add, at, updates, update, sources or refresh."),
                      tr("servers registry --help shows them."));
    } else if (words.size() < row->least || words.size() > row->most) {
        reader.refuse(tr("servers registry %1 cannot be understood like that.").arg(verb),
                      tr("servers registry --help shows it."));
    } else {
        readWords(options, *row, words, reader);
        checkOptions(*row, reader);
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
