// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engineagent.h"

#include "ui/models/console/consoleclock.h"

#include <QtConcurrentRun>

namespace Signalbox {

namespace {

constexpr int kProgressIntervalMs = 100;
constexpr int kRemainingIntervalMs = 1000;
constexpr int kJournalIntervalMs = 2000; ///< how soon a full disk is told of
constexpr int kCountsIntervalMs = 500;   ///< how soon counters of calls are told

} // namespace

EngineAgent::EngineAgent(Engine &engine)
    : QObject(&engine)
    , m_engine(engine)
{
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressIntervalMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &EngineAgent::flushProgress);
    m_remainingTimer.setInterval(kRemainingIntervalMs);
    connect(&m_remainingTimer, &QTimer::timeout, this, &EngineAgent::tellRemaining);
    connect(&engine.hub(), &Hub::statusChanged, this, &EngineAgent::statusChanged);
    connect(&engine.vitals(), &VitalsWatch::changed, this, &EngineAgent::vitalsChanged);
    connect(&engine.hub(), &Hub::serverAdded, this, &EngineAgent::watchConnections);
    connect(&engine.catalog(), &Catalog::changed, this, &EngineAgent::reportAll);
    connect(&engine.catalog(), &Catalog::problemFound, this, &EngineAgent::catalogProblem);
    m_journalTimer.setInterval(kJournalIntervalMs);
    connect(&m_journalTimer, &QTimer::timeout, this, &EngineAgent::reportJournal);
    m_journalTimer.start();
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(kCountsIntervalMs);
    connect(&m_countsTimer, &QTimer::timeout, this, [this] {
        for (const QString &name : std::exchange(m_counted, {})) {
            if (const Connection *connection = m_engine.hub().byName(name)) {
                emit statusChanged(connection->status());
            }
        }
    });
    watchConnections();
}

EngineAgent::~EngineAgent()
{
    for (const QPointer<ListKeeper> &keeper : std::as_const(m_keepers)) {
        delete keeper; // nobody asks for the lists any more
    }
}

void EngineAgent::watchConnections()
{
    const QList<ServerStatus> statuses = m_engine.hub().statuses();
    for (const ServerStatus &status : statuses) {
        const QString id = status.entry.id;
        Connection *connection = m_engine.hub().byId(id);
        if (!connection || m_keepers.value(id)) {
            continue;
        }
        ConsoleClock::of(*connection); // from its first word on
        auto *keeper = new ListKeeper(*connection);
        m_keepers.insert(id, keeper);
        connect(keeper, &ListKeeper::listRead, this,
                [this, id](const Lister::Outcome &outcome) { handleListRead(id, outcome); });
    }
}

void EngineAgent::reportAll()
{
    watchConnections();
    emit allServers(m_engine.hub().statuses());
    for (const ServerVitals &vitals : m_engine.vitals().all()) {
        emit vitalsChanged(vitals);
    }
    reportJournal();
}

void EngineAgent::reportCatalogTrouble()
{
    if (const std::optional<Error> &error = m_engine.catalogError()) {
        emit catalogProblem(*error);
    }
    const QList<Error> problems = m_engine.catalog().problems();
    for (const Error &problem : problems) {
        emit catalogProblem(problem);
    }
}

void EngineAgent::reportJournal()
{
    const Journal *journal = m_engine.journal();
    std::optional<Error> trouble = journal ? journal->trouble() : m_engine.journalError();
    emit journalState(journal ? journal->folder() : QString(), trouble ? trouble->message : QString());
}

void EngineAgent::refreshList(const QString &id, Lister::List list)
{
    if (ListKeeper *keeper = m_keepers.value(id)) {
        keeper->refresh(list);
    }
}

void EngineAgent::handleListRead(const QString &id, const Lister::Outcome &outcome)
{
    switch (outcome.list) {
    case Lister::List::Tools:
        return decode(id, outcome, decodeToolList, &EngineAgent::toolsRead);
    case Lister::List::Resources:
        return decode(id, outcome, decodeResourceList, &EngineAgent::resourcesRead);
    case Lister::List::ResourceTemplates:
        return decode(id, outcome, decodeResourceList, &EngineAgent::templatesRead);
    case Lister::List::Prompts:
        return decode(id, outcome, decodePromptList, &EngineAgent::promptsRead);
    }
}

template<typename List>
void EngineAgent::decode(const QString &id, const Lister::Outcome &outcome, List (*decoder)(const Lister::Outcome &),
                         void (EngineAgent::*tell)(const QString &, const List &))
{
    const std::pair key(id, outcome.list);
    const quint64 reading = ++m_readings[key];
    QtConcurrent::run([outcome, decoder] {
        return decoder(outcome);
    }).then(this, [this, key, reading, tell](const List &list) {
        if (m_readings.value(key) == reading) {
            emit(this->*tell)(key.first, list);
        }
    });
}

void EngineAgent::startCall(quint64 number, const CallRequest &request)
{
    HubCall *call = m_engine.hub().call(request);
    m_calls.insert(number, call);
    if (!m_remainingTimer.isActive()) {
        m_remainingTimer.start();
    }
    const auto tell = [this, number](const Progress &progress) {
        m_progress.insert(number, progress);
        if (!m_progressTimer.isActive()) {
            m_progressTimer.start();
        }
    };
    connect(call, &HubCall::progressed, this, tell);
    connect(call, &HubCall::held, this,
            [tell](const QString &why) { tell({.progress = 0, .total = {}, .message = why}); });
    connect(call, &HubCall::finished, this, [this, number, server = request.server](const CallOutcome &outcome) {
        m_counted.insert(server);
        if (!m_countsTimer.isActive()) {
            m_countsTimer.start();
        }
        m_calls.remove(number);
        m_progress.remove(number);
        emit callFinished(number, outcome);
    });
}

void EngineAgent::cancelCall(quint64 number)
{
    if (HubCall *call = m_calls.value(number)) {
        call->cancel();
    }
}

void EngineAgent::extendCall(quint64 number, int ms)
{
    if (HubCall *call = m_calls.value(number)) {
        call->extend(ms);
        tellRemaining();
    }
}

void EngineAgent::tellRemaining()
{
    for (const auto &[number, call] : m_calls.asKeyValueRange()) {
        if (call) {
            emit callRemaining(number, call->remainingMs().value_or(-1));
        }
    }
    if (m_calls.isEmpty()) {
        m_remainingTimer.stop();
    }
}

void EngineAgent::flushProgress()
{
    const QHash<quint64, Progress> newest = std::exchange(m_progress, {});
    for (auto [number, progress] : newest.asKeyValueRange()) {
        emit callProgressed(number, progress);
    }
}

} // namespace Signalbox
