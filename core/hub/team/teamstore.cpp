// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamstore.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/base/logging.h"
#include "core/hub/team/teamsender.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

struct TeamStore::Private
{
    Private(QString journal, TeamConfig where, const TeamPace &how)
        : folder(std::move(journal))
        , config(std::move(where))
        , pace(how)
    {
    }

    void run();
    [[nodiscard]] Result<> look(std::unique_ptr<TeamDatabase> &database, TeamSender &sender);
    void noteSent(const TeamSender::Sent &sent, std::optional<qint64> waiting);
    void noteEnd(const Result<> &result, std::optional<qint64> waiting);
    [[nodiscard]] int pauseMs() const; ///< m_mutex is held
    bool isStopping()
    {
        const QMutexLocker lock(&mutex);
        return stops;
    }

    const QString folder;
    const TeamConfig config;
    const TeamPace pace;
    mutable QMutex mutex;
    QWaitCondition wake;
    State state;            ///< guarded by mutex, as is all below
    qint64 busySinceNs = 0; ///< monotonic: something is asked of the database since then; 0: nothing is
    int failures = 0;
    bool isNudged = false;
    bool stops = false;
    QThread *thread = nullptr;
};

TeamStore::TeamStore(const QString &journalFolder, const TeamConfig &config, const TeamPace &pace)
    : d(std::make_shared<Private>(journalFolder, config, pace))
{
    d->thread = QThread::create([shared = d] { shared->run(); });
    d->thread->setObjectName(u"team-store"_s);
    d->thread->start(QThread::LowPriority);
}

TeamStore::~TeamStore()
{
    {
        const QMutexLocker lock(&d->mutex);
        d->stops = true;
        d->wake.wakeAll();
    }
    if (d->thread->wait(d->pace.stopMs)) {
        delete d->thread;
    } else { // libpq waits for a database that hangs: the thread has all it needs, and goes when that ends
        qCWarning(logHub, "The team's database does not answer; it is not waited for.");
        QObject::connect(d->thread, &QThread::finished, d->thread, &QObject::deleteLater);
    }
}

void TeamStore::nudge()
{
    const QMutexLocker lock(&d->mutex);
    d->isNudged = true;
    d->wake.wakeAll();
}

TeamStore::State TeamStore::state() const
{
    const QMutexLocker lock(&d->mutex);
    State state = d->state;
    const qint64 nowNs = Clock::system().monotonicNs();
    if (d->busySinceNs != 0 && nowNs - d->busySinceNs > d->pace.hangsMs * kNsPerMs) {
        state.trouble = Error{.kind = Error::Kind::Timeout,
                              .message = QCoreApplication::translate("Team", "The team's database does not answer."),
                              .where = d->config.place()};
    }
    return state;
}

void TeamStore::Private::run()
{
    std::unique_ptr<TeamDatabase> database; // lives and ends on this thread
    TeamSender sender(folder);
    while (!isStopping()) {
        const Result<> result = look(database, sender);
        if (!result) {
            database.reset(); // whatever it was, a new connection begins in a known state
            sender.forget();
        }
        noteEnd(result, sender.waiting());
        const QMutexLocker lock(&mutex);
        if (!stops && !std::exchange(isNudged, false)) {
            wake.wait(&mutex, QDeadlineTimer(pauseMs()));
            isNudged = false;
        }
    }
}

/// Sends all there is.
Result<> TeamStore::Private::look(std::unique_ptr<TeamDatabase> &database, TeamSender &sender)
{
    {
        const QMutexLocker lock(&mutex);
        busySinceNs = Clock::system().monotonicNs();
    }
    if (!database) {
        auto opened = TeamDatabase::open(config, pace.patience);
        if (!opened) {
            return Failure(opened.error());
        }
        database = *std::move(opened);
    }
    for (bool hasMore = true; hasMore && !isStopping();) {
        const Result<TeamSender::Sent> sent = sender.send(*database);
        if (!sent && sent.error().code == ENOENT) {
            return {}; // nothing was ever recorded in this journal
        }
        if (!sent) {
            return Failure(sent.error());
        }
        hasMore = sent->hasMore;
        noteSent(*sent, sender.waiting());
    }
    return {};
}

void TeamStore::Private::noteSent(const TeamSender::Sent &sent, std::optional<qint64> waiting)
{
    const QMutexLocker lock(&mutex);
    busySinceNs = Clock::system().monotonicNs();
    state.sent += quint64(sent.calls);
    state.waiting = waiting;
    state.lastSentMs = sent.calls > 0 ? QDateTime::currentMSecsSinceEpoch() : state.lastSentMs;
}

void TeamStore::Private::noteEnd(const Result<> &result, std::optional<qint64> waiting)
{
    const QMutexLocker lock(&mutex);
    busySinceNs = 0;
    state.waiting = waiting;
    state.isConnected = result.has_value();
    failures = result ? 0 : failures + 1;
    if (result) {
        state.trouble.reset();
    } else {
        if (failures == 1) {
            qCWarning(logHub, "Calls cannot be sent to the team's database; they wait.");
        }
        state.trouble = result.error();
    }
}

int TeamStore::Private::pauseMs() const
{
    constexpr int kMostDoublings = 16;
    if (failures == 0) {
        return pace.everyMs;
    }
    const qint64 doubled = qint64(pace.retryMs) << std::min(failures - 1, kMostDoublings);
    return int(std::min<qint64>(doubled, pace.mostRetryMs));
}

} // namespace Signalbox
