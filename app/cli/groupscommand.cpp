// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groupscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/groupsoptions.h"
#include "app/cli/serversadd.h"
#include "app/cli/texttable.h"
#include "core/base/boundedread.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/catalog/paste/paste.h"
#include "core/catalog/profiles/groupsharing.h"
#include "core/catalog/profiles/servergroups.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;
using GroupsVerb = GroupsOptions::Verb;

namespace {

constexpr qint64 kLongestGroupFile = 16LL * 1024 * 1024;

/// One of the commands on groups.
class GroupsCommand
{
public:
    explicit GroupsCommand(const GroupsOptions &options)
        : m_options(options)
        , m_catalog(Paths().catalogFile())
        , m_profiles(Paths().configDir())
    {
    }

    [[nodiscard]] int run()
    {
        if (const Result<> loaded = m_catalog.load(); !loaded) {
            return refuse(loaded.error());
        }
        switch (m_options.verb) {
        case GroupsVerb::List:
            return list();
        case GroupsVerb::Add:
            return move(m_options.servers, m_options.group);
        case GroupsVerb::Remove:
            return takeOut();
        case GroupsVerb::Rename:
            return rename();
        case GroupsVerb::Export:
            return write();
        case GroupsVerb::Import:
            return take();
        }
        Q_UNREACHABLE_RETURN(ExitCode::Usage);
    }

private:
    [[nodiscard]] int list() const
    {
        const QList<ServerGroup> groups = serverGroups(m_catalog.entries());
        if (m_options.json) {
            Json list(jsoncons::json_array_arg);
            for (const ServerGroup &group : groups) {
                Json one(jsoncons::json_object_arg);
                one.insert_or_assign("name", group.name.isEmpty() ? Json::null() : fromQString(group.name));
                one.insert_or_assign("servers", jsonList(group.servers));
                list.push_back(std::move(one));
            }
            return printAnswer(m_options.json, "groups", list, {});
        }
        QList<QStringList> rows;
        for (const ServerGroup &group : groups) {
            rows << QStringList{group.name.isEmpty() ? tr("(no group)") : group.name, group.servers.join(u", "_s)};
        }
        return exitCodeOf(printText(rows.isEmpty() ? tr("No servers yet.") + u'\n' : tableText(rows)));
    }

    [[nodiscard]] Result<QStringList> idsOf(const QStringList &names) const
    {
        QStringList ids;
        for (const QString &name : names) {
            const ServerEntry *entry = m_catalog.byName(name);
            if (!entry) {
                return fail(Error::Kind::Usage, tr("There is no server “%1”.").arg(name));
            }
            ids << entry->id;
        }
        return ids;
    }

    /// The group's entries; none: there is no such group.
    [[nodiscard]] Result<QList<ServerEntry>> members() const
    {
        QList<ServerEntry> found;
        std::ranges::copy_if(m_catalog.entries(), std::back_inserter(found),
                             [this](const ServerEntry &entry) { return entry.group == m_options.group; });
        if (!found.isEmpty() && !m_options.group.isEmpty()) {
            return found;
        }
        QStringList names;
        for (const ServerGroup &group : serverGroups(m_catalog.entries())) {
            names << group.name;
        }
        names.removeAll(QString());
        Failure failure = fail(Error::Kind::Usage, tr("There is no group “%1”.").arg(m_options.group));
        failure.error().advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(u", "_s));
        return failure;
    }

    [[nodiscard]] int move(const QStringList &servers, const QString &group)
    {
        const Result<> moved =
            idsOf(servers).and_then([&](const QStringList &ids) { return moveToGroup(m_catalog, ids, group); });
        if (!moved) {
            return refuse(moved.error());
        }
        return printAnswer(m_options.json, "moved", jsonList(servers),
                           group.isEmpty() ? tr("In no group now: %1.").arg(servers.join(u", "_s))
                                           : tr("In “%1” now: %2.").arg(group, servers.join(u", "_s)));
    }

    [[nodiscard]] int takeOut()
    {
        const Result<QList<ServerEntry>> found = members();
        if (!found) {
            return refuse(found.error());
        }
        QStringList names;
        std::ranges::transform(*found, std::back_inserter(names), &ServerEntry::name);
        for (const QString &name : m_options.servers) {
            if (!names.contains(name)) {
                return refuse({.kind = Error::Kind::Usage,
                               .message = tr("“%1” is not in the group “%2”.").arg(name, m_options.group)});
            }
        }
        if (!m_options.servers.isEmpty()) {
            return move(m_options.servers, {});
        }
        const Result<> dissolved = renameGroup(m_catalog, m_profiles, m_options.group, {});
        return dissolved ? printAnswer(m_options.json, "moved", jsonList(names),
                                       tr("In no group now: %1.").arg(names.join(u", "_s)))
                         : refuse(dissolved.error());
    }

    [[nodiscard]] int rename()
    {
        const Result<> renamed = renameGroup(m_catalog, m_profiles, m_options.group, m_options.name);
        return renamed ? printAnswer(m_options.json, "renamed", fromQString(m_options.name),
                                     tr("“%1” is called “%2” now.").arg(m_options.group, m_options.name))
                       : refuse(renamed.error());
    }

    [[nodiscard]] int write()
    {
        const Result<QList<ServerEntry>> found = members();
        if (!found) {
            return refuse(found.error());
        }
        const SharedGroup shared = shareGroup(m_options.group, *found, QDir::homePath());
        for (const QString &note : shared.notes) {
            printNote(note);
        }
        if (!shared.variables.isEmpty()) {
            printNote(tr("Whoever takes it must set these variables: %1.").arg(shared.variables.join(u", "_s)));
        }
        if (m_options.file == "-"_L1) {
            return exitCodeOf(printText(QString::fromUtf8(shared.text)));
        }
        if (QFileInfo::exists(m_options.file) && !m_options.overwrites) {
            return refuse({.kind = Error::Kind::Usage,
                           .message = tr("%1 is there already.").arg(m_options.file),
                           .advice = tr("Use --overwrite to write over it.")});
        }
        QSaveFile file(m_options.file);
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(shared.text) == shared.text.size() && file.commit();
        if (!isWritten) {
            return refuse({.kind = Error::Kind::Storage,
                           .message = tr("%1 cannot be written: %2.").arg(m_options.file, file.errorString())});
        }
        Json about(jsoncons::json_object_arg);
        about.insert_or_assign("group", fromQString(m_options.group));
        about.insert_or_assign("file", fromQString(m_options.file));
        about.insert_or_assign("secretsTakenOut", shared.secretCount);
        about.insert_or_assign("variables", jsonList(shared.variables));
        return printAnswer(m_options.json, "exported", about,
                           tr("“%1” is in %2.").arg(m_options.group, m_options.file));
    }

    [[nodiscard]] Result<QString> text() const
    {
        QFile file(m_options.file);
        const bool isInput = m_options.file == "-"_L1;
        const std::optional<QString> why = isInput ? std::nullopt : openRegularFile(file, GivenOpen::Accepted);
        if (why || (isInput && !file.open(stdin, QIODevice::ReadOnly))) {
            return fail(Error::Kind::Storage,
                        tr("%1 cannot be read: %2.").arg(m_options.file, why.value_or(file.errorString())));
        }
        const QByteArray bytes = readAtMost(file, kLongestGroupFile + 1);
        if (bytes.size() > kLongestGroupFile) {
            return fail(Error::Kind::Storage, tr("%1 is longer than 16 MB.").arg(m_options.file));
        }
        return QString::fromUtf8(bytes);
    }

    [[nodiscard]] int take()
    {
        Result<Understood> understood = text().and_then([](const QString &pasted) { return understandPaste(pasted); });
        if (!understood) {
            return refuse(understood.error());
        }
        QStringList taken;
        for (ServerEntry &entry : understood->entries) {
            entry.group = m_options.group.isEmpty() ? entry.group : m_options.group;
            const QString name = entry.name;
            for (int number = 2; m_options.renames && (m_catalog.byName(entry.name) || taken.contains(entry.name));
                 ++number) {
                entry.name = u"%1-%2"_s.arg(name).arg(number);
            }
            taken << entry.name;
        }
        noteVariables(understood->entries);
        ServersOptions adding;
        adding.verb = ServersOptions::Verb::AddPasted;
        adding.json = m_options.json;
        adding.consent = m_options.consent;
        adding.movesSecrets = m_options.movesSecrets;
        return ServersAdd(adding, m_catalog).understood(*std::move(understood));
    }

    /// What they need and is not set now.
    void noteVariables(const QList<ServerEntry> &entries)
    {
        const Result<Profiles> profiles = m_profiles.read();
        QStringList names;
        for (const ServerEntry &entry : entries) {
            names += variablesOf(entry);
        }
        for (const VariableInUse &one : profiles ? profiles->variablesInUse() : QList<VariableInUse>()) {
            names.removeAll(one.variable.name);
        }
        names.removeDuplicates();
        if (!names.isEmpty()) {
            printNote(tr("These servers need variables that are not set: %1. Set them with: signalbox-cli servers env "
                         "set")
                          .arg(names.join(u", "_s)));
        }
    }

    const GroupsOptions &m_options;
    Catalog m_catalog;
    ProfilesFile m_profiles;
};

} // namespace

int runGroupsCommand(const QStringList &arguments)
{
    const Result<GroupsOptions> options = GroupsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return GroupsCommand(*options).run();
}

} // namespace Signalbox
