// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilescommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/profilesoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/variableslist.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/profiles/profilesfile.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using ProfilesVerb = ProfilesOptions::Verb;

namespace {

/// One of the commands on profiles.
class ProfilesCommand
{
public:
    explicit ProfilesCommand(const ProfilesOptions &options)
        : m_options(options)
        , m_catalog(Paths().catalogFile())
    {
    }

    [[nodiscard]] int run()
    {
        if (const Result<> loaded = m_catalog.load(); !loaded) {
            return refuse(loaded.error());
        }
        const Result<Profiles> profiles = ProfilesFile(Paths().configDir()).read();
        if (!profiles) {
            return refuse(profiles.error());
        }
        switch (m_options.verb) {
        case ProfilesVerb::List:
            return list(*profiles);
        case ProfilesVerb::Show:
            return show(*profiles);
        case ProfilesVerb::Add:
            return change(
                [this](Profiles &all) {
                    return edited({.name = m_options.name}).and_then([&all](const Profile &one) {
                        return all.addProfile(one);
                    });
                },
                tr("The profile “%1” is there. Use it with: signalbox-cli servers profile use").arg(m_options.name));
        case ProfilesVerb::Edit:
            return change([this](Profiles &all) { return edit(all); },
                          tr("The profile “%1” is changed.").arg(m_options.newName.value_or(m_options.name)));
        case ProfilesVerb::Remove:
            return change([this](Profiles &all) { return all.removeProfile(m_options.name); },
                          tr("The profile “%1” is removed. Its servers are still in the list.").arg(m_options.name));
        case ProfilesVerb::Use:
            return use();
        }
        Q_UNREACHABLE_RETURN(ExitCode::Usage);
    }

private:
    [[nodiscard]] QStringList serversOf(const Profile &profile) const
    {
        QStringList names;
        for (const ServerEntry &entry : m_catalog.entries()) {
            if (profile.includes(entry)) {
                names << entry.name;
            }
        }
        return names;
    }

    [[nodiscard]] Json jsonOf(const Profiles &all, const Profile &profile) const
    {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("name", fromQString(profile.name));
        json.insert_or_assign("inUse", all.profileInUse == profile.name);
        if (!profile.description.isEmpty()) {
            json.insert_or_assign("description", fromQString(profile.description));
        }
        json.insert_or_assign("environment",
                              profile.environment.isEmpty() ? Json::null() : fromQString(profile.environment));
        json.insert_or_assign("groups", jsonList(profile.groups));
        json.insert_or_assign("servers", jsonList(serversOf(profile)));
        json.insert_or_assign("variables", variablesJson(profile.variables));
        return json;
    }

    [[nodiscard]] int list(const Profiles &all) const
    {
        for (const QString &problem : all.problems(m_catalog.entries())) {
            printNote(problem);
        }
        if (m_options.json) {
            Json list(jsoncons::json_array_arg);
            for (const Profile &profile : all.profiles) {
                list.push_back(jsonOf(all, profile));
            }
            return printAnswer(m_options.json, "profiles", list, {});
        }
        QList<QStringList> rows;
        for (const Profile &profile : all.profiles) {
            rows << QStringList{(profile.name == all.profileInUse ? u"* "_s : u"  "_s) + profile.name,
                                profile.environment, serversOf(profile).join(u", "_s), profile.description};
        }
        return exitCodeOf(
            printText(rows.isEmpty()
                          ? tr("No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME") + u'\n'
                          : tableText(rows)));
    }

    [[nodiscard]] int show(const Profiles &all) const
    {
        Profiles tried = all;
        if (const Result<> known = tried.useProfile(m_options.name); !known || m_options.name.isEmpty()) {
            return refuse(known
                              ? Error{.kind = Error::Kind::Usage, .message = tr("servers profile show wants one name.")}
                              : known.error());
        }
        const Profile &profile = *all.profile(m_options.name);
        if (m_options.json) {
            return printAnswer(m_options.json, "profile", jsonOf(all, profile), {});
        }
        QString text = profile.name + (all.profileInUse == profile.name ? u' ' + tr("(in use)") : QString()) + u'\n';
        const auto line = [&text](const QString &title, const QString &words) {
            if (!words.isEmpty()) {
                text += "  "_L1 + title + ": "_L1 + words + u'\n';
            }
        };
        line(tr("description"), profile.description);
        line(tr("environment"), profile.environment);
        line(tr("groups"), profile.groups.join(u", "_s));
        line(tr("servers"), serversOf(profile).join(u", "_s));
        QList<QStringList> rows;
        for (const Variable &variable : profile.variables) {
            rows << QStringList{u" "_s} + variableRow(variable);
        }
        return exitCodeOf(printText(text + tableText(rows)));
    }

    /// The profile with what the options say.
    [[nodiscard]] Result<Profile> edited(Profile profile) const
    {
        const auto idOf = [this](const QString &name) -> Result<QString> {
            const ServerEntry *entry = m_catalog.byName(name);
            return entry ? Result<QString>(entry->id)
                         : fail(Error::Kind::Usage, tr("There is no server “%1”.").arg(name));
        };
        for (const QString &name : m_options.servers) {
            const Result<QString> id = idOf(name);
            if (!id) {
                return Failure(id.error());
            }
            profile.servers << *id;
        }
        for (const QString &name : m_options.withoutServers) {
            const Result<QString> id = idOf(name);
            if (!id) {
                return Failure(id.error());
            }
            if (profile.servers.removeAll(*id) == 0) {
                return fail(Error::Kind::Usage, tr("“%1” is not in the profile by its own name.").arg(name));
            }
        }
        for (const QString &group : m_options.groups) {
            if (!std::ranges::contains(m_catalog.entries(), group, &ServerEntry::group) || group.isEmpty()) {
                return fail(Error::Kind::Usage, tr("There is no group “%1”.").arg(group));
            }
            profile.groups << group;
        }
        for (const QString &group : m_options.withoutGroups) {
            if (profile.groups.removeAll(group) == 0) {
                return fail(Error::Kind::Usage, tr("The group “%1” is not in the profile.").arg(group));
            }
        }
        profile.servers.removeDuplicates();
        profile.groups.removeDuplicates();
        profile.environment = m_options.environment.value_or(profile.environment);
        profile.description = m_options.description.value_or(profile.description);
        profile.name = m_options.newName.value_or(profile.name);
        return profile;
    }

    [[nodiscard]] Result<> edit(Profiles &all) const
    {
        const Profile *found = all.profile(m_options.name);
        if (!found) {
            return all.removeProfile(m_options.name); // says that there is none
        }
        return edited(*found).and_then([&](const Profile &one) { return all.changeProfile(m_options.name, one); });
    }

    [[nodiscard]] int use() const
    {
        const Result<Profiles> now = changeProfiles([this](Profiles &all) { return all.useProfile(m_options.name); });
        if (!now) {
            return refuse(now.error());
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("profile", m_options.name.isEmpty() ? Json::null() : fromQString(m_options.name));
        json.insert_or_assign("environment",
                              now->environmentInUse.isEmpty() ? Json::null() : fromQString(now->environmentInUse));
        QString sentence = m_options.name.isEmpty() ? tr("No profile is in use.")
                                                    : tr("The profile “%1” is in use.").arg(m_options.name);
        if (!now->environmentInUse.isEmpty()) {
            sentence += u' ' + tr("Environment: “%1”.").arg(now->environmentInUse);
        }
        return printAnswer(m_options.json, "inUse", json, sentence);
    }

    [[nodiscard]] int change(const std::function<Result<>(Profiles &)> &what, const QString &sentence) const
    {
        const Result<Profiles> now = changeProfiles(what);
        if (!now) {
            return refuse(now.error());
        }
        const Profile *profile = now->profile(m_options.newName.value_or(m_options.name));
        return profile ? printAnswer(m_options.json, "profile", jsonOf(*now, *profile), sentence)
                       : printAnswer(m_options.json, "removed", fromQString(m_options.name), sentence);
    }

    const ProfilesOptions &m_options;
    Catalog m_catalog;
};

} // namespace

int runProfilesCommand(const QStringList &arguments)
{
    const Result<ProfilesOptions> options = ProfilesOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return ProfilesCommand(*options).run();
}

} // namespace Signalbox
