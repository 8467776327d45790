// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/entrysummary.h"
#include "app/cli/secretstore.h"
#include "app/cli/serversadd.h"
#include "app/cli/serversmeant.h"
#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/consent/acceptedlaunches.h"
#include "core/catalog/profiles/profilesfile.h"
#include "core/catalog/values/valueneed.h"
#include "core/hub/secretremoval.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServersCommand::ServersCommand(ServersOptions options, const QString &catalogFile)
    : m_options(std::move(options))
    , m_catalog(catalogFile)
{
}

int ServersCommand::run()
{
    if (const Result<> loaded = m_catalog.load(); !loaded) {
        return refuse(loaded.error());
    }
    if (m_options.verb == ServersOptions::Verb::List || m_options.verb == ServersOptions::Verb::Remove) {
        const Result<Profiles> profiles = ProfilesFile(Paths().configDir()).read();
        if (!profiles && !m_options.profile.isEmpty()) {
            return refuse(profiles.error());
        }
        if (!profiles) { // the list is whole without them
            printError("storage", profiles.error());
        }
        m_profiles = profiles.value_or(Profiles());
    }
    switch (m_options.verb) {
    case ServersOptions::Verb::List:
        return list();
    case ServersOptions::Verb::Add:
        return ServersAdd(m_options, m_catalog).typed();
    case ServersOptions::Verb::AddPasted:
        return ServersAdd(m_options, m_catalog).pasted();
    case ServersOptions::Verb::Accept:
        return accept();
    case ServersOptions::Verb::Remove:
        return remove();
    case ServersOptions::Verb::Gates:
        return gates();
    case ServersOptions::Verb::Check:  // a CheckRunner's
    case ServersOptions::Verb::Tools:  // a ToolsRunner's
    case ServersOptions::Verb::Budget: // a BudgetOperation's
    case ServersOptions::Verb::Apps:   // an AppsOperation's
    case ServersOptions::Verb::Help:
        break;
    }
    return ExitCode::Success;
}

int ServersCommand::list()
{
    for (const Error &problem : m_catalog.problems()) {
        printError("entry_unusable", problem);
    }
    const Result<QList<ServerEntry>> entries = serversMeant(m_options, m_catalog.entries(), m_profiles);
    if (!entries) {
        return refuse(entries.error());
    }
    return print("servers", *entries,
                 m_catalog.entries().isEmpty()
                     ? tr("No servers yet. Add one: signalbox-cli servers add -- command") + u'\n'
                     : table(*entries));
}

QString ServersCommand::table(const QList<ServerEntry> &entries) const
{
    qsizetype widest = 0;
    for (const ServerEntry &entry : entries) {
        widest = std::max(widest, entry.name.size());
    }
    QString text;
    for (const ServerEntry &entry : entries) {
        text += entry.name.leftJustified(widest) + "  "_L1 + transportText(entry.transport).leftJustified(9) + "  "_L1
                + shownTarget(entry) + (m_profiles.isOn(entry) ? QString() : "  "_L1 + tr("(off)")) + u'\n';
    }
    return text;
}

Result<ServerEntry> ServersCommand::named() const
{
    const ServerEntry *entry = m_catalog.byName(m_options.name);
    if (!entry) {
        QStringList names;
        std::ranges::transform(m_catalog.entries(), std::back_inserter(names), &ServerEntry::name);
        return Failure(Error{.kind = Error::Kind::Usage,
                             .message = tr("There is no server “%1”.").arg(m_options.name),
                             .advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1))});
    }
    return *entry;
}

int ServersCommand::accept()
{
    const Result<ServerEntry> entry = named();
    return entry ? ServersAdd(m_options, m_catalog).accept(*entry) : refuse(entry.error());
}

int ServersCommand::remove()
{
    const Result<ServerEntry> removed = named();
    if (!removed) {
        return refuse(removed.error());
    }
    if (const Result<> done = m_catalog.remove(removed->id); !done) {
        return refuse(done.error());
    }
    forgetSecrets(*removed);
    forgetInProfiles(removed->id);
    return print("removed", {*removed}, tr("Removed “%1”.").arg(removed->name) + u'\n');
}

/// They would be of no use to anybody. Where there is no keychain nothing is kept.
void ServersCommand::forgetSecrets(const ServerEntry &removed)
{
    if (const Result<> gone = AcceptedLaunches(Paths().configDir()).forget(removed.id); !gone) {
        printNote(gone.error().message);
    }
    if (removed.transport == ServerEntry::Transport::Stdio && valueNeeds(removed).isEmpty()) {
        return;
    }
    const std::unique_ptr<TokenStore> store = secretStore();
    QEventLoop loop;
    removeSecretsOf(removed, m_catalog.entries(), *store, &loop, [&loop](const Result<> &gone) {
        if (!gone) {
            printNote(gone.error().message);
        }
        loop.quit();
    });
    loop.exec();
}

void ServersCommand::forgetInProfiles(const QString &id) const
{
    const bool isNamed = std::ranges::any_of(m_profiles.profiles,
                                             [&id](const Profile &profile) { return profile.servers.contains(id); });
    if (!isNamed) {
        return;
    }
    const Result<Profiles> now = ProfilesFile(Paths().configDir()).update([&id](Profiles &profiles) {
        profiles.forgetServer(id);
        return Result<>();
    });
    if (!now) {
        printNote(now.error().message);
    }
}

int ServersCommand::gates()
{
    Result<ServerEntry> entry = named();
    if (!entry) {
        return refuse(entry.error());
    }
    const GateSettings before = entry->gates;
    m_options.gates.apply(entry->gates);
    if (entry->gates != before) {
        if (const Result<> saved = m_catalog.update(*entry); !saved) {
            return refuse(saved.error());
        }
    }
    return exitCodeOf(m_options.json ? printResult(compactJson(gatesJson(entry->gates)), true)
                                     : printText(gatesText(entry->gates)));
}

int ServersCommand::print(const char *member, const QList<ServerEntry> &entries, const QString &sentence)
{
    bool written = false;
    if (m_options.json) {
        Json list(jsoncons::json_array_arg);
        for (const ServerEntry &entry : entries) {
            Json summary = entrySummary(entry);
            summary.insert_or_assign("on", m_profiles.isOn(entry));
            list.push_back(std::move(summary));
        }
        Json result(jsoncons::json_object_arg);
        result.insert_or_assign(member, std::move(list));
        written = printResult(compactJson(result), true);
    } else {
        written = printText(sentence);
    }
    return exitCodeOf(written);
}

} // namespace Signalbox
