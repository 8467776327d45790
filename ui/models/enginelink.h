// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/hub/enginethread.h"
#include "core/hub/gate.h"
#include "core/hub/health/servervitals.h"
#include "ui/models/promptlist.h"
#include "ui/models/resourcelist.h"
#include "ui/models/serverstanding.h"
#include "ui/models/toollist.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Signalbox {

class CallHandle;
class EngineAgent;
class InputDesk;

/// The window's end of the engine: lives on the GUI thread, holds copies of what it shows, asks by queued calls.
class EngineLink : public QObject
{
    Q_OBJECT
public:
    explicit EngineLink(EngineThread &thread, QObject *parent = nullptr);
    ~EngineLink() override;

    [[nodiscard]] bool isReady() const { return m_ready; }                         ///< the catalog has been read
    [[nodiscard]] const QList<ServerStatus> &servers() const { return m_servers; } ///< in the catalog's order
    [[nodiscard]] const ServerStatus *server(const QString &id) const;
    [[nodiscard]] const ServerStatus *serverByName(const QString &name) const;
    [[nodiscard]] ServerStanding standing(const ServerStatus &status) const;
    /// What came of asking the person whether a server that is Waiting may be started: Declined, or Failed if it cannot be
    /// asked. Holds until its state is another.
    void settleLaunch(const QString &id, ServerStanding standing);
    // What a server lists; null until read in this connection.
    [[nodiscard]] ToolListPtr tools(const QString &id) const { return m_tools.value(id); }
    [[nodiscard]] ResourceListPtr resources(const QString &id) const { return m_resources.value(id); }
    [[nodiscard]] ResourceListPtr resourceTemplates(const QString &id) const { return m_templates.value(id); }
    [[nodiscard]] PromptListPtr prompts(const QString &id) const { return m_prompts.value(id); }
    /// What its processes cost and whether it answers; empty ones until something is known.
    [[nodiscard]] ServerVitals vitals(const QString &id) const { return m_vitals.value(id); }
    [[nodiscard]] const QString &journalFolder() const { return m_journalFolder; } ///< empty: nothing is recorded
    [[nodiscard]] const QString &journalTrouble() const { return m_journalTrouble; }

    /// Where what servers ask of the person waits; null: nowhere, so nothing ever does. Outlives the link.
    void setRequests(InputDesk *desk) { m_requests = desk; }
    [[nodiscard]] InputDesk *requests() const { return m_requests; }

    void connectServer(const QString &id);
    void disconnectServer(const QString &id);
    void restartServer(const QString &id);
    void refreshTools(const QString &id) { refreshList(id, Lister::List::Tools); }
    void refreshList(const QString &id, Lister::List list);
    void checkHealth(const QString &id); ///< now, whatever is set
    /// Lets calls pass that were stopped; empty tool: all of the server's.
    void resetBreaker(const QString &server, const QString &tool);

    using Done = std::function<void(const Result<> &)>;
    using Added = std::function<void(const Result<QStringList> &)>; ///< ids, in order
    /// Adds all or none; taken names get a number.
    void addServers(const QList<ServerEntry> &entries, QObject *context, Added then);
    void updateServer(const ServerEntry &entry, QObject *context, Done then);
    void removeServer(const QString &id, QObject *context, Done then);

    /// Starts a call through the hub; never null. The handle is a child of `parent` and lives until that is deleted.
    CallHandle *call(const CallRequest &request, QObject *parent);

    /// stderr of a server from byte `from` on (a running count); `then` gets it with the new position.
    void console(const QString &id, quint64 from, QObject *context,
                 std::function<void(const QByteArray &, quint64)> then);

    /// Runs `work` on the engine thread and `then` with its answer here, unless `context` or the link is gone by then.
    template<typename Answer>
    void ask(QObject *context, std::function<Answer(Engine &)> work, std::function<void(const Answer &)> then);
    /// The same for work that has its answer later; on the engine thread, and once.
    template<typename Answer>
    void askLater(QObject *context, std::function<void(Engine &, std::function<void(const Answer &)>)> work,
                  std::function<void(const Answer &)> then);
    /// Has an object made on the engine thread that tells of what happens there: each value it gives to `tell` comes to
    /// `then` here. It lives until `context` is gone (or the engine); null if there is nothing to watch.
    template<typename Value>
    void watch(QObject *context, std::function<QObject *(Engine &, std::function<void(const Value &)> tell)> make,
               std::function<void(const Value &)> then);

signals:
    void ready();
    void serversChanged();                 ///< added, removed, renamed, re-ordered
    void serverChanged(const QString &id); ///< its status
    void toolsChanged(const QString &id);
    void resourcesChanged(const QString &id); ///< or its templates
    void promptsChanged(const QString &id);
    void vitalsChanged(const QString &id); ///< about once a second of each server that runs
    void catalogProblem(const Signalbox::Error &error);
    void journalStateChanged();

private:
    friend class CallHandle;

    /// All that the engine thread knows of the link, which may go at any moment.
    struct Mailbox
    {
        QMutex mutex;
        EngineLink *link = nullptr;  // guarded by the mutex; null once the link is gone
        QPointer<EngineAgent> agent; // touched on the engine thread only
    };
    static void deliver(Mailbox &mailbox, std::function<void()> work);

    void attach(EngineAgent *agent); // runs on the engine thread
    void attachLists(EngineAgent *agent);
    void forgetLists(const QString &id);
    using Seat = std::shared_ptr<QPointer<QObject>>;   // of what watch() had made; touched on the engine thread
    void keepSeat(QObject *context, const Seat &seat); // until `context` is gone
    static void settle(Mailbox &mailbox, QObject *made, const Seat &seat); // on the engine thread
    void withAgent(std::function<void(EngineAgent &)> work);
    void handleAllServers(const QList<ServerStatus> &servers);
    void handleStatus(const ServerStatus &status);
    void cancelCall(quint64 number);

    EngineThread &m_thread;
    InputDesk *m_requests = nullptr;
    std::shared_ptr<Mailbox> m_mailbox;
    QList<ServerStatus> m_servers;
    /// What came of a start that waited, and since when it did (ServerStatus::sinceWallNs).
    struct SettledLaunch
    {
        qint64 sinceWallNs = 0;
        ServerStanding standing = ServerStanding::Declined;
    };
    QHash<QString, SettledLaunch> m_settled; // by id
    QHash<QString, ToolListPtr> m_tools;
    QHash<QString, ResourceListPtr> m_resources;
    QHash<QString, ResourceListPtr> m_templates;
    QHash<QString, PromptListPtr> m_prompts;
    QHash<QString, ServerVitals> m_vitals;
    QHash<quint64, QPointer<CallHandle>> m_calls;
    QString m_journalFolder;
    QString m_journalTrouble;
    quint64 m_lastCall = 0;
    bool m_ready = false;
};

template<typename Answer>
void EngineLink::askLater(QObject *context, std::function<void(Engine &, std::function<void(const Answer &)>)> work,
                          std::function<void(const Answer &)> then)
{
    m_thread.post([mailbox = m_mailbox, guard = QPointer<QObject>(context), work = std::move(work),
                   then = std::move(then)](Engine &engine) {
        work(engine, [mailbox, guard, then](const Answer &answer) {
            deliver(*mailbox, [guard, then, answer] {
                if (guard) {
                    then(answer);
                }
            });
        });
    });
}

template<typename Answer>
void EngineLink::ask(QObject *context, std::function<Answer(Engine &)> work, std::function<void(const Answer &)> then)
{
    askLater<Answer>(
        context,
        [work = std::move(work)](Engine &engine, const std::function<void(const Answer &)> &done) {
            done(work(engine));
        },
        std::move(then));
}

template<typename Value>
void EngineLink::watch(QObject *context, std::function<QObject *(Engine &, std::function<void(const Value &)>)> make,
                       std::function<void(const Value &)> then)
{
    const auto seat = std::make_shared<QPointer<QObject>>();
    m_thread.post([mailbox = m_mailbox, guard = QPointer<QObject>(context), make = std::move(make),
                   then = std::move(then), seat](Engine &engine) {
        settle(*mailbox,
               make(engine,
                    [mailbox, guard, then](const Value &value) {
                        deliver(*mailbox, [guard, then, value] {
                            if (guard) {
                                then(value);
                            }
                        });
                    }),
               seat);
    });
    keepSeat(context, seat);
}

} // namespace Signalbox
