// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/engine.h"
#include "core/hub/hubcall.h"
#include "core/hub/listkeeper.h"
#include "ui/models/promptlist.h"
#include "ui/models/resourcelist.h"
#include "ui/models/toollist.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Signalbox {

/// The window's deputy on the engine thread: does what EngineLink asks and reports by signals that carry values.
/// Nothing here is sent per message: progress is gathered to ten a second, lists are decoded in the thread pool.
class EngineAgent : public QObject
{
    Q_OBJECT
public:
    explicit EngineAgent(Engine &engine);
    ~EngineAgent() override;

    void startCall(quint64 number, const CallRequest &request);
    void cancelCall(quint64 number);
    void extendCall(quint64 number, int ms);
    void refreshList(const QString &id, Lister::List list);
    void reportAll();            ///< statuses of all servers, and of the journal
    void reportCatalogTrouble(); ///< what was wrong with the catalog before anybody listened

signals:
    void allServers(const QList<Signalbox::ServerStatus> &servers);
    void statusChanged(const Signalbox::ServerStatus &status);
    void vitalsChanged(const Signalbox::ServerVitals &vitals);
    void toolsRead(const QString &id, const Signalbox::ToolListPtr &tools);
    void resourcesRead(const QString &id, const Signalbox::ResourceListPtr &resources);
    void templatesRead(const QString &id, const Signalbox::ResourceListPtr &templates);
    void promptsRead(const QString &id, const Signalbox::PromptListPtr &prompts);
    void callProgressed(quint64 number, const Signalbox::Progress &progress);
    /// About once a second of each that runs: how long it is still waited for; below 0: no limit runs.
    void callRemaining(quint64 number, qint64 ms);
    void callFinished(quint64 number, const Signalbox::CallOutcome &outcome);
    void catalogProblem(const Signalbox::Error &error);
    void journalState(const QString &folder, const QString &trouble);

private:
    void watchConnections();
    void handleListRead(const QString &id, const Lister::Outcome &outcome);
    template<typename List>
    void decode(const QString &id, const Lister::Outcome &outcome, List (*decoder)(const Lister::Outcome &),
                void (EngineAgent::*tell)(const QString &, const List &));
    void flushProgress();
    void tellRemaining();
    void reportJournal();

    Engine &m_engine;
    QHash<quint64, QPointer<HubCall>> m_calls;
    QHash<quint64, Progress> m_progress; // newest of each call, not yet reported
    QTimer m_progressTimer;
    QTimer m_remainingTimer; // while calls run
    QTimer m_journalTimer;
    QSet<QString> m_counted; // servers whose counters changed and were not told yet
    QTimer m_countsTimer;
    QHash<QString, QPointer<ListKeeper>> m_keepers;
    /// Of each server's lists: the newest reading counts, however long another takes.
    QHash<std::pair<QString, Lister::List>, quint64> m_readings;
};

} // namespace Signalbox
