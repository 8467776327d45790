// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groupsoptions.h"

#include "app/cli/clitext.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using GroupsVerb = GroupsOptions::Verb;

namespace {

struct GroupsRow
{
    const char *word;
    GroupsVerb verb;
    int least; ///< of the words that follow
    int most;  ///< -1: any number
};
constexpr std::array kGroupsVerbs{
    GroupsRow{"list", GroupsVerb::List, 0, 0},      GroupsRow{"add", GroupsVerb::Add, 2, -1},
    GroupsRow{"remove", GroupsVerb::Remove, 1, -1}, GroupsRow{"rename", GroupsVerb::Rename, 2, 2},
    GroupsRow{"export", GroupsVerb::Export, 2, 2},  GroupsRow{"import", GroupsVerb::Import, 1, 1}};

QList<QCommandLineOption> groupsOptionTable()
{
    return QList<QCommandLineOption>{
               {u"overwrite"_s, tr("export: writes over a file that is there.")},
               {u"group"_s, tr("import: puts the servers into this group."), u"name"_s},
               {u"rename"_s, tr("import: gives another name to a server whose name is taken.")},
               {u"move-secrets"_s, tr("import: keeps secrets of the file where secrets are kept, not in the list.")},
               {u"format"_s, tr("text, or json: one document {\"result\": …}."), u"kind"_s},
               OptionReader::helpOption(),
           }
           + LaunchConsent::Options::table(tr("add, accept"));
}

QString groupsUsage()
{
    return tr(
        "Usage:\n"
        "  signalbox-cli servers group list                     groups, and the servers in each\n"
        "  signalbox-cli servers group add GROUP SERVER …       puts servers into a group\n"
        "  signalbox-cli servers group remove GROUP [SERVER …]  takes these, or all, out of it; they stay in the "
        "list\n"
        "  signalbox-cli servers group rename GROUP NAME        profiles follow\n"
        "  signalbox-cli servers group export GROUP FILE        its servers as one file for others, without "
        "secrets;\n"
        "                                                       - is standard output\n"
        "  signalbox-cli servers group import FILE              takes such a file; nothing of it is started before "
        "you\n"
        "                                                       accept it; - is standard input\n");
}

} // namespace

Result<GroupsOptions> GroupsOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, groupsOptionTable(), u"signalbox-cli servers group"_s, arguments);
    GroupsOptions options;
    if (options.helpText = reader.help(groupsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto *row = std::ranges::find_if(
        kGroupsVerbs, [&verb](const GroupsRow &one) { return verb == QLatin1StringView(one.word); });
    if (row == kGroupsVerbs.end()) {
        reader.refuse(tr("servers group wants list, add, remove, rename, export or import."));
    } else if (words.size() < row->least || (row->most >= 0 && words.size() > row->most)) {
        reader.refuse(tr("servers group %1 wants another number of words.").arg(verb),
                      tr("servers group --help shows it."));
    } else {
        options.verb = row->verb;
    }
    reader.text(options.group, u"group"_s);
    if (options.verb == GroupsVerb::Import) {
        options.file = words.value(0);
    } else {
        options.group = words.value(0);
        options.servers = words.mid(1);
        options.name = words.value(1);
        options.file = words.value(1);
    }
    options.overwrites = reader.isSet(u"overwrite"_s);
    options.renames = reader.isSet(u"rename"_s);
    options.movesSecrets = reader.isSet(u"move-secrets"_s);
    options.consent = LaunchConsent::Options::read(reader);
    options.json = reader.isJson();
    const bool isOfImport = options.renames || options.movesSecrets || reader.isSet(u"group"_s)
                            || options.consent != LaunchConsent::Options();
    if ((options.overwrites && options.verb != GroupsVerb::Export)
        || (isOfImport && options.verb != GroupsVerb::Import)) {
        reader.refuse(tr("That option does not go with servers group %1.").arg(verb));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
