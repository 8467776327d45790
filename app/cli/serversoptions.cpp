// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/commandlinesplit.h"
#include "app/cli/serversverbs.h"
#include "core/catalog/paste/pastebundle.h"
#include "core/catalog/paste/pastecommand.h"
#include "core/catalog/paste/pastelink.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> serversOptionTable()
{
    return {
        {u"name"_s, tr("add: the server's name; made from its command if absent."), u"name"_s},
        {u"move-secrets"_s, tr("add: keeps the secrets of a text where secrets are kept, not in the list.")},
        {u"env-file"_s, tr("add: gives it the variables in this file, read at each start."), u"file"_s},
        {u"way"_s, tr("add: of a server of a registry that has several packages or addresses, which; counted from 1."),
         u"n"_s},
        {u"group"_s, tr("list, tools: only servers of this group."), u"name"_s},
        {u"profile"_s, tr("list, tools: only servers that this profile has on."), u"name"_s},
        {u"watch"_s, tr("check: again and again, until it is interrupted.")},
        {u"interval"_s, tr("check: so long between two checks; the server's own setting if absent."), u"seconds"_s},
        {u"format"_s, tr("text: a table. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString serversUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers list [--group NAME] [--profile NAME]   all servers, or some\n"
        "  signalbox-cli servers add [--name NAME] -- command   one server from its command line\n"
        "  signalbox-cli servers add [--name NAME] URL          one server at an address\n"
        "  signalbox-cli servers add [--yes] (TEXT | -)         what TEXT or standard input means: a command line, a "
        "link,\n"
        "                                                       “claude mcp add …”, JSON, TOML or YAML as other "
        "programs "
        "keep it,\n"
        "                                                       a server.json of a registry (--way: which of its "
        "packages);\n"
        "                                                       nothing of it is started before you accept it\n"
        "  signalbox-cli servers accept NAME [--yes] [--allow …] shows what would be started and asks\n"
        "  signalbox-cli servers edit NAME …                    changes what is given; see servers edit --help\n"
        "  signalbox-cli servers remove NAME\n"
        "  signalbox-cli servers check NAME [--watch]           connects, makes its health check (ping if none is "
        "set),\n"
        "                                                       tells how it went and what its processes cost\n"
        "  signalbox-cli servers doctor NAME                    examines it; see doctor --help\n"
        "  signalbox-cli servers tools                          the tools of all servers that answer, as server.tool, "
        "and\n"
        "                                                       which of them could be taken for each other\n"
        "  signalbox-cli servers budget NAME                    what its tools take of a model's context, and what in "
        "its\n"
        "                                                       words is not as the protocol says\n"
        "  signalbox-cli servers apps NAME                      its MCP Apps, and the tools that use each\n"
        "  signalbox-cli servers gates NAME [--attempts N …]    what becomes of calls to it: limits, repeats, breaker, "
        "cache;\n"
        "                                                       changes what is given\n"
        "  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference\n"
        "                                                       servers of other programs; see servers programs "
        "--help\n"
        "  signalbox-cli servers group …                        servers in groups; a group as one file for others\n"
        "  signalbox-cli servers profile …                      which servers are on together, with which variables\n"
        "  signalbox-cli servers env …                          environments and their variables\n"
        "  signalbox-cli servers registry …                     looks for servers in registries; see servers registry "
        "--help\n"
        "  signalbox-cli servers bundle …                       bundles (.mcpb); see servers bundle --help\n"
        "  signalbox-cli servers ps                             MCP servers that run on this machine; see servers ps "
        "--help\n");
}

void takeName(ServersOptions &options, const QString &verb, QStringList words, OptionReader &reader)
{
    if (options.name.isEmpty() && !words.isEmpty()) {
        options.name = words.takeFirst();
    }
    if (options.name.isEmpty() || !words.isEmpty()) {
        reader.refuse(tr("servers %1 wants one name.").arg(verb));
    }
}

/// What follows the verb: the target of add, the name of remove, check, budget, apps and gates, nothing for list and tools.
void readWords(ServersOptions &options, const QString &verb, const QStringList &words, OptionReader &reader)
{
    if (verb == "add"_L1) {
        const bool isPasted = words == QStringList{u"-"_s} || options.isSnippet(words);
        options.verb = isPasted ? ServersOptions::Verb::AddPasted : ServersOptions::Verb::Add;
        if (words.isEmpty() && !reader.isSet(u"url"_s)) {
            return reader.refuse(tr("Nothing to add."),
                                 tr("Give the server's command after --, its address, or - to read "
                                    "from standard input."));
        }
        options.pasted = isPasted && words.first() != "-"_L1 ? words.first() : QString();
        if (!isPasted) {
            options.target = TargetOptions::read(reader, words);
            reader.text(options.environmentFile, u"env-file"_s);
            if (!options.environmentFile.isEmpty() && !options.target.url.isEmpty()) {
                reader.refuse(tr("--env-file goes with a command; %1 is an address.").arg(options.target.url));
            }
            return;
        }
        for (const QString &option :
             {u"e"_s, u"env-file"_s, u"cwd"_s, u"protocol-era"_s, u"url"_s, u"transport"_s, u"header"_s}) {
            if (reader.isSet(option)) {
                reader.refuse(tr("-e, --env-file, --cwd, --protocol-era, --transport and --header go with a command or "
                                 "an address; a "
                                 "snippet brings its own."));
            }
        }
    } else if (verb == "accept"_L1) {
        options.verb = ServersOptions::Verb::Accept;
        takeName(options, verb, words, reader);
    } else if (verb == "remove"_L1) {
        options.verb = ServersOptions::Verb::Remove;
        takeName(options, verb, words, reader);
    } else if (verb == "check"_L1) {
        options.verb = ServersOptions::Verb::Check;
        takeName(options, verb, words, reader);
        options.watch = reader.isSet(u"watch"_s);
        if (reader.isSet(u"interval"_s)) {
            int seconds = 0;
            reader.integer(seconds, u"interval"_s, 1);
            constexpr int kLongestSeconds = HealthSettings::kMostMs / 1000;
            options.intervalMs = std::min(seconds, kLongestSeconds) * 1000; // NOLINT: milliseconds
        }
    } else if (verb == "gates"_L1 || verb == "budget"_L1) {
        options.verb = verb == "gates"_L1 ? ServersOptions::Verb::Gates : ServersOptions::Verb::Budget;
        takeName(options, verb, words, reader);
    } else if (verb == "apps"_L1) {
        options.verb = ServersOptions::Verb::Apps;
        takeName(options, verb, words, reader);
    } else if (verb == "list"_L1 || verb == "tools"_L1) {
        options.verb = verb == "tools"_L1 ? ServersOptions::Verb::Tools : ServersOptions::Verb::List;
        if (!words.isEmpty()) {
            reader.refuse(tr("servers %1 takes no “%2”.").arg(verb, words.first()));
        }
    } else {
        reader.refuse(verb.isEmpty()
                          ? tr("servers wants one of: %1.").arg(serversVerbWords())
                          : tr("There is no servers %1; there are: %2.").arg(verb.left(60), serversVerbWords()));
    }
}

} // namespace

/// One word that is neither an address nor a program: what stands behind -- is always a program.
bool ServersOptions::isSnippet(const QStringList &words) const
{
    if (words.size() != 1 || isCommand) {
        return false;
    }
    const QString &word = words.constFirst();
    return understandLink(word) || bundleIn(word)
           || (!looksLikeAddress(word) && (word.contains(u' ') || word.contains(u'\n') || word.startsWith(u'{')));
}

Result<ServersOptions> ServersOptions::parse(const QStringList &arguments)
{
    const bool verbFirst = !arguments.isEmpty() && !arguments.first().startsWith(u'-');
    const QString verb = verbFirst ? arguments.first() : QString();
    const QList<QCommandLineOption> table =
        TargetOptions::placeTable() + TargetOptions::processTable() + TargetOptions::eraTable() + serversOptionTable()
        + LaunchConsent::Options::table(tr("add, accept"))
        + (verb == "add"_L1 ? QList<QCommandLineOption>() : GateOptions::table()); // a command may have words like them
    CommandLineSplit split = splitTarget(arguments.mid(verbFirst ? 1 : 0), table);
    if (split.ours.removeAll(u"-"_s) > 0) {
        split.target.prepend(u"-"_s); // standard input, not an option
    }

    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli servers"_s, split.ours);
    ServersOptions options;
    if (options.helpText = reader.help(serversUsage()); !options.helpText.isEmpty()) {
        options.verb = Verb::Help;
        return options;
    }
    reader.text(options.name, u"name"_s);
    options.json = reader.isJson();
    options.consent = LaunchConsent::Options::read(reader);
    options.movesSecrets = reader.isSet(u"move-secrets"_s);
    if (reader.isSet(u"way"_s)) {
        reader.integer(options.way, u"way"_s, 1);
    }
    options.isCommand = verbFirst && arguments.contains(u"--"_s);
    reader.text(options.group, u"group"_s);
    reader.text(options.profile, u"profile"_s);
    if ((reader.isSet(u"group"_s) || reader.isSet(u"profile"_s)) && verb != "list"_L1 && verb != "tools"_L1) {
        reader.refuse(tr("--group and --profile go with servers list and servers tools."));
    }
    options.gates = GateOptions::read(reader);
    if (options.gates != GateOptions() && verb != "gates"_L1) {
        reader.refuse(tr("Settings of the gates go with servers gates."));
    }
    readWords(options, verb, split.target, reader);
    if (options.way > 0 && options.verb != Verb::AddPasted) {
        reader.refuse(tr("--way goes with servers add and a text that says how a registry lists a server."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
