// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilesoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using ProfilesVerb = ProfilesOptions::Verb;

namespace {

struct ProfilesRow
{
    const char *word;
    ProfilesVerb verb;
    int count; ///< of the words that follow
};
constexpr std::array kProfilesVerbs{
    ProfilesRow{"list", ProfilesVerb::List, 0},     ProfilesRow{"show", ProfilesVerb::Show, 1},
    ProfilesRow{"add", ProfilesVerb::Add, 1},       ProfilesRow{"edit", ProfilesVerb::Edit, 1},
    ProfilesRow{"remove", ProfilesVerb::Remove, 1}, ProfilesRow{"use", ProfilesVerb::Use, 1}};

QList<QCommandLineOption> profilesOptionTable()
{
    return {
        {u"server"_s, tr("add, edit: this server is on; repeated."), u"name"_s},
        {u"group"_s, tr("add, edit: all servers of this group are on; repeated."), u"name"_s},
        {u"without-server"_s, tr("edit: this server no more; repeated."), u"name"_s},
        {u"without-group"_s, tr("edit: this group no more; repeated."), u"name"_s},
        {u"env"_s, tr("add, edit: this environment comes into use with it; empty: none does."), u"name"_s},
        {u"name"_s, tr("edit: calls it so."), u"name"_s},
        {u"description"_s, tr("add, edit: what it is for."), u"text"_s},
        {u"none"_s, tr("use: no profile; servers are on by their own settings.")},
        {u"format"_s, tr("text, or json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString profilesUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli servers profile list                   profiles; * marks the one in use\n"
              "  signalbox-cli servers profile show NAME              its servers, environment and variables\n"
              "  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]\n"
              "  signalbox-cli servers profile edit NAME [what changes]\n"
              "  signalbox-cli servers profile remove NAME            no server of it is removed\n"
              "  signalbox-cli servers profile use NAME | --none      from now on; what runs goes on as it is\n"
              "Its own variables: signalbox-cli servers env set --profile NAME VARIABLE=TEXT\n");
}

} // namespace

Result<ProfilesOptions> ProfilesOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, profilesOptionTable(), u"signalbox-cli servers profile"_s, arguments);
    ProfilesOptions options;
    if (options.helpText = reader.help(profilesUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto *row = std::ranges::find_if(
        kProfilesVerbs, [&verb](const ProfilesRow &one) { return verb == QLatin1StringView(one.word); });
    const bool isNone = reader.isSet(u"none"_s);
    if (row == kProfilesVerbs.end()) {
        reader.refuse(tr("servers profile wants list, show, add, edit, remove or use."));
    } else if (words.size() + (isNone ? 1 : 0) != row->count) {
        reader.refuse(row->count == 0 ? tr("servers profile %1 takes no “%2”.").arg(verb, words.value(0))
                                      : tr("servers profile %1 wants one name.").arg(verb));
    } else {
        options.verb = row->verb;
    }
    options.name = words.value(0);
    reader.texts(options.servers, u"server"_s);
    reader.texts(options.groups, u"group"_s);
    reader.texts(options.withoutServers, u"without-server"_s);
    reader.texts(options.withoutGroups, u"without-group"_s);
    reader.optionalText(options.environment, u"env"_s);
    reader.optionalText(options.newName, u"name"_s);
    reader.optionalText(options.description, u"description"_s);
    options.json = reader.isJson();
    const bool changes =
        !options.servers.isEmpty() || !options.groups.isEmpty() || options.environment || options.description;
    const bool changesBack = options.newName || !options.withoutServers.isEmpty() || !options.withoutGroups.isEmpty();
    const bool isEdit = options.verb == ProfilesVerb::Edit;
    if ((changes && !isEdit && options.verb != ProfilesVerb::Add) || (changesBack && !isEdit)
        || (isNone && options.verb != ProfilesVerb::Use)) {
        reader.refuse(tr("That option does not go with servers profile %1.").arg(verb));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
