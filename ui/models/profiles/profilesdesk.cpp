// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profiles/profilesdesk.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

#include <utility>

namespace Signalbox {

ProfilesDesk::ProfilesDesk(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&link, &EngineLink::serverChanged, this, &ProfilesDesk::noteStart);
    connect(&link, &EngineLink::serversChanged, this, &ProfilesDesk::tellOutdated);
    watch();
}

void ProfilesDesk::watch()
{
    m_link.watch<State>(
        this,
        [](Engine &engine, const std::function<void(const State &)> &tell) {
            auto *seat = new QObject;
            ProfilesKeeper *keeper = &engine.profiles();
            const auto say = [keeper, tell] { tell({.profiles = keeper->profiles(), .problem = keeper->problem()}); };
            connect(keeper, &ProfilesKeeper::changed, seat, say);
            connect(keeper, &ProfilesKeeper::problemFound, seat, say);
            say();
            return seat;
        },
        [this](const State &state) { take(state); });
}

void ProfilesDesk::take(const State &state)
{
    if (state.profiles == m_profiles && state.problem == m_problem) {
        return;
    }
    m_profiles = state.profiles;
    m_problem = state.problem;
    emit changed();
    tellOutdated();
}

/// News of servers and of profiles come in the order in which they happened: what counts now is what it starts with.
void ProfilesDesk::noteStart(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status || !isRunning(*status)) {
        m_starts.remove(id);
    } else if (!m_starts.contains(id)
               || (status->state == ServerStatus::State::Connecting
                   && m_starts.value(id).atNs != status->sinceWallNs)) {
        m_starts.insert(id, {.atNs = status->sinceWallNs, .profiles = m_profiles});
    }
    tellOutdated();
}

QHash<QString, Profiles> ProfilesDesk::startedWith() const
{
    QHash<QString, Profiles> all;
    for (const auto &[id, start] : m_starts.asKeyValueRange()) {
        all.insert(id, start.profiles);
    }
    return all;
}

QStringList ProfilesDesk::outdated() const
{
    return planSwitch(m_link.servers(), m_profiles, m_profiles, startedWith()).restarted;
}

void ProfilesDesk::tellOutdated()
{
    if (QStringList now = outdated(); now != m_outdated) {
        m_outdated = std::move(now);
        emit outdatedChanged();
    }
}

Result<SwitchPlan> ProfilesDesk::planFor(const Change &change) const
{
    Profiles now = m_profiles;
    return change(now).transform([&] { return planSwitch(m_link.servers(), m_profiles, now, startedWith()); });
}

void ProfilesDesk::change(const Change &what, QObject *context, const Done &done)
{
    m_link.askLater<Result<>>(
        context,
        [what](Engine &engine, const std::function<void(const Result<> &)> &answer) {
            engine.variables().change(what, &engine, [&engine, answer](const Result<Profiles> &now) {
                engine.profiles().load(); // now, not when the file's change is told
                answer(now ? Result<>() : Failure(now.error()));
            });
        },
        done);
}

void ProfilesDesk::setSecret(const VariablePlace &place, const Variable &variable, const QString &value,
                             QObject *context, const Done &done)
{
    m_link.askLater<Result<>>(
        context,
        [place, variable, value](Engine &engine, const std::function<void(const Result<> &)> &answer) {
            if (engine.secrets() && !engine.secrets()->isPersistent()) {
                answer(Signalbox::fail(
                    Error::Kind::Storage,
                    tr("Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a "
                       "place under Settings.")));
                return;
            }
            engine.variables().setSecret(place, variable, value, &engine,
                                         [&engine, answer](const Result<Profiles> &now) {
                                             engine.profiles().load();
                                             answer(now ? Result<>() : Failure(now.error()));
                                         });
        },
        done);
}

void ProfilesDesk::switchServers(const QStringList &ids, bool on)
{
    const bool hasProfile = m_profiles.inUse() != nullptr;
    QList<ServerEntry> entries;
    for (const QString &id : ids) {
        const ServerStatus *status = m_link.server(id);
        if (status && m_profiles.isOn(status->entry) != on) {
            entries.append(status->entry);
        }
    }
    const auto stop = [this, on, entries] {
        for (const ServerEntry &entry : on ? QList<ServerEntry>() : entries) {
            m_link.disconnectServer(entry.id);
        }
    };
    if (hasProfile) {
        const auto switching = [entries, on](Profiles &profiles) {
            for (const ServerEntry &entry : entries) {
                if (Result<> done = profiles.switchServer(entry, on); !done) {
                    return done;
                }
            }
            return Result<>();
        };
        change(switching, this, [this, stop](const Result<> &result) {
            if (result) {
                stop();
            }
            tellFailure(result);
        });
        return;
    }
    stop();
    for (ServerEntry &entry : entries) {
        entry.disabled = !on;
        m_link.updateServer(entry, this, [this](const Result<> &result) { tellFailure(result); });
    }
}

void ProfilesDesk::tellFailure(const Result<> &result)
{
    if (!result) {
        emit failed(result.error());
    }
}

} // namespace Signalbox
