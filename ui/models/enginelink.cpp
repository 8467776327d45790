// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/enginelink.h"

#include "core/hub/engine.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/resilience/breakergate.h"
#include "ui/models/callhandle.h"
#include "ui/models/engineagent.h"

namespace Signalbox {

namespace {

Result<QStringList> addAll(Catalog &catalog, const QList<ServerEntry> &entries)
{
    QStringList ids;
    for (ServerEntry entry : entries) {
        entry.id = ServerEntry::newId();
        entry.name = catalog.freeName(entry.name);
        if (Result<> added = catalog.add(entry); !added) {
            for (const QString &id : std::as_const(ids)) {
                (void)catalog.remove(id); // all or none
            }
            return Failure(added.error());
        }
        ids.append(entry.id);
    }
    return ids;
}

} // namespace

EngineLink::EngineLink(EngineThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->link = this;
    m_thread.post([mailbox = m_mailbox](Engine &engine) {
        const QMutexLocker locker(&mailbox->mutex); // the link cannot go while it is being attached
        if (mailbox->link) {
            mailbox->agent = new EngineAgent(engine);
            mailbox->link->attach(mailbox->agent);
            mailbox->agent->reportAll();
            mailbox->agent->reportCatalogTrouble();
        }
    });
}

EngineLink::~EngineLink()
{
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->link = nullptr;
    }
    m_thread.post([mailbox = m_mailbox](Engine &) { delete mailbox->agent; });
}

void EngineLink::deliver(Mailbox &mailbox, std::function<void()> work)
{
    const QMutexLocker locker(&mailbox.mutex);
    if (mailbox.link) {
        QMetaObject::invokeMethod(mailbox.link, std::move(work), Qt::QueuedConnection);
    }
}

void EngineLink::attach(EngineAgent *agent)
{
    connect(agent, &EngineAgent::allServers, this, &EngineLink::handleAllServers);
    connect(agent, &EngineAgent::statusChanged, this, &EngineLink::handleStatus);
    connect(agent, &EngineAgent::vitalsChanged, this, [this](const ServerVitals &vitals) {
        if (server(vitals.id)) {
            m_vitals.insert(vitals.id, vitals);
            emit vitalsChanged(vitals.id);
        }
    });
    connect(agent, &EngineAgent::catalogProblem, this, &EngineLink::catalogProblem);
    attachLists(agent);
    connect(agent, &EngineAgent::journalState, this, [this](const QString &folder, const QString &trouble) {
        if (folder != m_journalFolder || trouble != m_journalTrouble) {
            m_journalFolder = folder;
            m_journalTrouble = trouble;
            emit journalStateChanged();
        }
    });
    connect(agent, &EngineAgent::callProgressed, this, [this](quint64 number, const Progress &progress) {
        if (CallHandle *handle = m_calls.value(number)) {
            handle->m_progress = progress;
            emit handle->progressed();
        }
    });
    connect(agent, &EngineAgent::callRemaining, this, [this](quint64 number, qint64 ms) {
        if (CallHandle *handle = m_calls.value(number)) {
            handle->m_remainingMs = ms >= 0 ? std::optional(ms) : std::nullopt;
            emit handle->remainingChanged();
        }
    });
    connect(agent, &EngineAgent::callFinished, this, [this](quint64 number, const CallOutcome &outcome) {
        if (CallHandle *handle = m_calls.take(number)) {
            handle->m_outcome = outcome;
            emit handle->finished();
        }
    });
}

void EngineLink::attachLists(EngineAgent *agent)
{
    connect(agent, &EngineAgent::toolsRead, this, [this](const QString &id, const ToolListPtr &tools) {
        m_tools.insert(id, tools);
        emit toolsChanged(id);
    });
    connect(agent, &EngineAgent::resourcesRead, this, [this](const QString &id, const ResourceListPtr &resources) {
        m_resources.insert(id, resources);
        emit resourcesChanged(id);
    });
    connect(agent, &EngineAgent::templatesRead, this, [this](const QString &id, const ResourceListPtr &templates) {
        m_templates.insert(id, templates);
        emit resourcesChanged(id);
    });
    connect(agent, &EngineAgent::promptsRead, this, [this](const QString &id, const PromptListPtr &prompts) {
        m_prompts.insert(id, prompts);
        emit promptsChanged(id);
    });
}

const ServerStatus *EngineLink::server(const QString &id) const
{
    const auto found = std::ranges::find(m_servers, id, [](const ServerStatus &s) { return s.entry.id; });
    return found == m_servers.end() ? nullptr : &*found;
}

const ServerStatus *EngineLink::serverByName(const QString &name) const
{
    const auto found = std::ranges::find(m_servers, name, [](const ServerStatus &s) { return s.entry.name; });
    return found == m_servers.end() ? nullptr : &*found;
}

ServerStanding EngineLink::standing(const ServerStatus &status) const
{
    if (status.state != ServerStatus::State::Failed || !status.error || !wantsPerson(*status.error)) {
        return standingOf(status.state);
    }
    const auto settled = m_settled.constFind(status.entry.id);
    const bool isOfThis = settled != m_settled.cend() && settled->sinceWallNs == status.sinceWallNs;
    return isOfThis ? settled->standing : ServerStanding::Waiting;
}

void EngineLink::settleLaunch(const QString &id, ServerStanding standing)
{
    if (const ServerStatus *status = server(id)) {
        m_settled.insert(id, {.sinceWallNs = status->sinceWallNs, .standing = standing});
        emit serverChanged(id);
    }
}

void EngineLink::connectServer(const QString &id)
{
    m_thread.post([id](Engine &engine) {
        if (Connection *connection = engine.hub().byId(id)) {
            connection->connectToServer();
        }
    });
}

void EngineLink::disconnectServer(const QString &id)
{
    m_thread.post([id](Engine &engine) {
        if (Connection *connection = engine.hub().byId(id)) {
            connection->disconnectFromServer();
        }
    });
}

void EngineLink::restartServer(const QString &id)
{
    m_thread.post([id](Engine &engine) {
        if (Connection *connection = engine.hub().byId(id)) {
            connection->restart();
        }
    });
}

void EngineLink::refreshList(const QString &id, Lister::List list)
{
    withAgent([id, list](EngineAgent &agent) { agent.refreshList(id, list); });
}

void EngineLink::checkHealth(const QString &id)
{
    m_thread.post([id](Engine &engine) { engine.vitals().health().checkNow(id); });
}

void EngineLink::resetBreaker(const QString &server, const QString &tool)
{
    m_thread.post([server, tool](Engine &engine) { engine.gates().breakers().reset(server, tool); });
}

void EngineLink::addServers(const QList<ServerEntry> &entries, QObject *context, Added then)
{
    ask<Result<QStringList>>(
        context, [entries](Engine &engine) { return addAll(engine.catalog(), entries); }, std::move(then));
}

void EngineLink::updateServer(const ServerEntry &entry, QObject *context, Done then)
{
    ask<Result<>>(context, [entry](Engine &engine) { return engine.catalog().update(entry); }, std::move(then));
}

void EngineLink::removeServer(const QString &id, QObject *context, Done then)
{
    ask<Result<>>(context, [id](Engine &engine) { return engine.removeServer(id); }, std::move(then));
}

CallHandle *EngineLink::call(const CallRequest &wished, QObject *parent)
{
    CallRequest request = wished;
    request.number = ++m_lastCall;
    auto *handle = new CallHandle(*this, request, m_lastCall, parent);
    m_calls.insert(m_lastCall, handle);
    withAgent([number = m_lastCall, request](EngineAgent &agent) { agent.startCall(number, request); });
    return handle;
}

void EngineLink::cancelCall(quint64 number)
{
    withAgent([number](EngineAgent &agent) { agent.cancelCall(number); });
}

void EngineLink::console(const QString &id, quint64 from, QObject *context,
                         std::function<void(const QByteArray &, quint64)> then)
{
    using Chunk = std::pair<QByteArray, quint64>;
    ask<Chunk>(
        context,
        [id, from](Engine &engine) {
            Chunk chunk{{}, from};
            if (const Connection *connection = engine.hub().byId(id)) {
                chunk.first = connection->console(chunk.second);
            }
            return chunk;
        },
        [then = std::move(then)](const Chunk &chunk) { then(chunk.first, chunk.second); });
}

void EngineLink::withAgent(std::function<void(EngineAgent &)> work)
{
    m_thread.post([mailbox = m_mailbox, work = std::move(work)](Engine &) {
        if (mailbox->agent) {
            work(*mailbox->agent);
        }
    });
}

void EngineLink::handleAllServers(const QList<ServerStatus> &servers)
{
    m_servers = servers;
    const auto isGone = [this](const auto &entry) { return server(entry.key()) == nullptr; };
    m_tools.removeIf(isGone);
    m_resources.removeIf(isGone);
    m_templates.removeIf(isGone);
    m_prompts.removeIf(isGone);
    m_vitals.removeIf(isGone);
    m_settled.removeIf(isGone);
    if (!std::exchange(m_ready, true)) {
        emit ready();
    }
    emit serversChanged();
}

void EngineLink::handleStatus(const ServerStatus &status)
{
    const QString id = status.entry.id;
    const auto found = std::ranges::find(m_servers, id, [](const ServerStatus &s) { return s.entry.id; });
    if (found == m_servers.end()) {
        return; // removed meanwhile
    }
    *found = status;
    if (status.state == ServerStatus::State::Connecting) {
        forgetLists(id);
    }
    emit serverChanged(id);
}

/// A new connection begins with nothing known.
void EngineLink::forgetLists(const QString &id)
{
    if (m_tools.remove(id)) {
        emit toolsChanged(id);
    }
    const bool hadResources = m_resources.remove(id);
    if (m_templates.remove(id) || hadResources) {
        emit resourcesChanged(id);
    }
    if (m_prompts.remove(id)) {
        emit promptsChanged(id);
    }
}

void EngineLink::settle(Mailbox &mailbox, QObject *made, const Seat &seat)
{
    if (!made) {
        return;
    }
    if (!mailbox.agent) { // the link is gone: so is whoever would listen
        delete made;
        return;
    }
    made->setParent(mailbox.agent);
    *seat = made;
}

void EngineLink::keepSeat(QObject *context, const Seat &seat)
{
    connect(context, &QObject::destroyed, this,
            [this, seat] { m_thread.post([seat](Engine &) { delete seat->data(); }); });
}

} // namespace Signalbox
