// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriver.h"

#include "core/journal/derived/deriverloop.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace Signalbox {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kShortestRest{50}; // while messages come
constexpr milliseconds kLongestRest{1000};
constexpr milliseconds kAfterTrouble{1000};
constexpr int kNiceness = 10;

/// The engine and the window go first. On Linux a thread has a niceness of its own.
void giveWay()
{
    setpriority(PRIO_PROCESS, id_t(gettid()), kNiceness);
}

} // namespace

struct Deriver::Private
{
    Private(const QString &folder, const DeriverOptions &options)
        : thread([this, folder, options](const std::stop_token &stop) {
            giveWay();
            DeriverLoop loop(folder, options); // its connections belong to this thread
            run(loop, stop);
        })
    {
    }

    void run(DeriverLoop &loop, const std::stop_token &stop);
    void take(DeriverOrders &into);
    void rest(const std::stop_token &stop, milliseconds longest, bool isInTrouble);
    void order(const std::function<void(DeriverOrders &)> &add);

    mutable std::mutex mutex;
    std::condition_variable_any wake;
    std::condition_variable_any turned; ///< a turn is over
    DeriverOrders orders;
    DeriverStatus status;
    quint64 turns = 0;
    bool isNudged = false;
    bool hasOrders = false; ///< the thread has some that status does not tell of yet
    std::jthread thread;    // last: goes first
};

void Deriver::Private::take(DeriverOrders &into)
{
    std::ranges::move(orders.samples, std::back_inserter(into.samples));
    std::ranges::move(orders.checks, std::back_inserter(into.checks));
    std::ranges::move(orders.marks, std::back_inserter(into.marks));
    into.rebuild = into.rebuild || orders.rebuild;
    orders = {};
    hasOrders = !into.isEmpty();
}

void Deriver::Private::run(DeriverLoop &loop, const std::stop_token &stop)
{
    milliseconds pause = kShortestRest;
    DeriverOrders taken;
    while (!stop.stop_requested()) {
        {
            const std::scoped_lock lock(mutex);
            take(taken);
        }
        const quint64 endBefore = status.journalEnd; // nobody else writes it
        DeriverLoop::Turn turn = loop.turn(taken);
        const bool isStill = turn.status.journalEnd == endBefore;
        const bool isInTrouble = turn.status.trouble.has_value();
        {
            const std::scoped_lock lock(mutex);
            status = std::move(turn.status);
            hasOrders = !taken.isEmpty();
            ++turns;
        }
        turned.notify_all();
        if (isInTrouble) {
            rest(stop, kAfterTrouble, true);
        } else if (!turn.hasMore) {
            pause = isStill ? std::min(pause * 2, kLongestRest) : kShortestRest;
            rest(stop, pause, false);
        }
    }
    const std::scoped_lock lock(mutex);
    take(taken);
    loop.finish(taken);
}

void Deriver::Private::rest(const std::stop_token &stop, milliseconds longest, bool isInTrouble)
{
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, longest, [this, isInTrouble] { return isNudged || (!isInTrouble && !orders.isEmpty()); });
    isNudged = false;
}

void Deriver::Private::order(const std::function<void(DeriverOrders &)> &add)
{
    {
        const std::scoped_lock lock(mutex);
        add(orders);
    }
    wake.notify_all();
}

Deriver::Deriver(const QString &folder, const DeriverOptions &options)
    : d(std::make_unique<Private>(folder, options))
{
}

Deriver::~Deriver() = default;

DeriverStatus Deriver::status() const
{
    const std::scoped_lock lock(d->mutex);
    return d->status;
}

void Deriver::rebuild()
{
    d->order([](DeriverOrders &orders) { orders.rebuild = true; });
}

void Deriver::nudge()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->isNudged = true;
    }
    d->wake.notify_all();
}

bool Deriver::catchUp(int boundMs, bool withText)
{
    const auto until = std::chrono::steady_clock::now() + milliseconds(boundMs);
    std::unique_lock lock(d->mutex);
    const quint64 turn = d->turns + 1; // the turn under way may have looked before this was called
    quint64 wanted = ~quint64(0);
    const auto isThere = [&] {
        if (d->turns <= turn || d->status.trouble || d->hasOrders || !d->orders.isEmpty()) {
            return false;
        }
        wanted = wanted == ~quint64(0) ? d->status.journalEnd : wanted;
        return d->status.derivedUntil >= wanted && (!withText || d->status.indexedUntil >= wanted);
    };
    while (!isThere()) {
        d->isNudged = true;
        d->wake.notify_all();
        if (d->turned.wait_until(lock, until) == std::cv_status::timeout) {
            return isThere();
        }
    }
    return true;
}

void Deriver::append(const ProcessSample &sample)
{
    d->order([&](DeriverOrders &orders) {
        if (orders.samples.size() < DeriverLoop::kMostWaiting) {
            orders.samples.push_back(sample);
        }
    });
}

void Deriver::append(const HealthCheck &check)
{
    d->order([&](DeriverOrders &orders) {
        if (orders.checks.size() < DeriverLoop::kMostWaiting) {
            orders.checks.push_back(check);
        }
    });
}

QFuture<Result<>> Deriver::setMark(const Mark &mark)
{
    DeriverOrders::MarkOrder order{.mark = mark, .promise = {}};
    QFuture<Result<>> future = order.promise.future();
    order.promise.start();
    d->order([&](DeriverOrders &orders) { orders.marks.push_back(std::move(order)); });
    return future;
}

} // namespace Signalbox
