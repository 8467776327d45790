// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/serverresources.h"

#include "core/hub/engine.h"
#include "ui/models/resources/resourcedesk.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using State = ResourceSubscription::State;
using Event = UpdateHistory::Event;

ServerResources::ServerResources(EngineLink &link, QString serverId, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_seat(std::make_shared<QPointer<ResourceDesk>>())
{
    link.watch<ResourceNews>(
        this,
        [id = std::move(serverId), seat = m_seat](Engine &engine, ResourceDesk::Tell tell) -> QObject * {
            Connection *connection = engine.hub().byId(id);
            *seat = connection ? new ResourceDesk(*connection, std::move(tell)) : nullptr;
            return *seat;
        },
        [this](const ResourceNews &news) { handleNews(news); });
}

ServerResources::~ServerResources() = default;

void ServerResources::withDesk(std::function<void(ResourceDesk &)> work)
{
    if (!m_link) {
        return;
    }
    m_link->ask<bool>(
        this,
        [seat = m_seat, work = std::move(work)](Engine &) {
            if (*seat) {
                work(**seat);
            }
            return true;
        },
        [](bool) {});
}

quint64 ServerResources::read(const QString &uri, bool isFresh)
{
    const quint64 number = ++m_last;
    Running running{.uri = uri, .since = {}};
    running.since.start();
    m_running.insert(number, running);
    withDesk([number, uri, isFresh](ResourceDesk &desk) { desk.read(number, uri, isFresh); });
    emit readStarted(uri);
    return number;
}

void ServerResources::cancel(const QString &uri)
{
    for (auto running = m_running.cbegin(); running != m_running.cend(); ++running) {
        if (running->uri == uri) {
            withDesk([number = running.key()](ResourceDesk &desk) { desk.cancel(number); });
        }
    }
}

std::optional<qint64> ServerResources::readingForMs(const QString &uri) const
{
    std::optional<qint64> longest;
    for (const Running &running : m_running) {
        if (running.uri == uri) {
            longest = std::max(longest.value_or(0), running.since.elapsed());
        }
    }
    return longest;
}

void ServerResources::subscribe(const QString &uri)
{
    const State state = m_subscriptions.value(uri).state;
    if (state != State::Asked && state != State::Active) {
        setState(uri, State::Asked);
        withDesk([uri](ResourceDesk &desk) { desk.subscribe(uri); });
    }
}

void ServerResources::unsubscribe(const QString &uri)
{
    if (m_subscriptions.value(uri).state == State::None) {
        return;
    }
    historyOf(uri).add(Event::Unsubscribed, QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    setState(uri, State::None);
    withDesk([uri](ResourceDesk &desk) { desk.unsubscribe(uri); });
}

void ServerResources::setReadsOnUpdate(const QString &uri, bool reads)
{
    if (reads) {
        m_readsOnUpdate.insert(uri);
    } else {
        m_readsOnUpdate.remove(uri);
    }
}

int ServerResources::activeSubscriptions() const
{
    return int(std::ranges::count(m_subscriptions, State::Active, &ResourceSubscription::state));
}

UpdateHistory &ServerResources::historyOf(const QString &uri)
{
    m_order.removeOne(uri);
    m_order.append(uri);
    UpdateHistory *history = m_histories.value(uri);
    if (!history) {
        history = new UpdateHistory(this);
        m_histories.insert(uri, history);
        forgetOldest();
    }
    return *history;
}

/// None that is subscribed to.
void ServerResources::forgetOldest()
{
    if (m_order.size() <= kMostKept) {
        return;
    }
    const auto oldest = std::ranges::find_if(
        m_order, [this](const QString &uri) { return m_subscriptions.value(uri).state == State::None; });
    if (oldest != m_order.end() && *oldest != m_order.last()) {
        const QString uri = *oldest;
        m_order.removeOne(uri);
        m_newest.remove(uri);
        m_read.remove(uri);
        m_histories.take(uri)->deleteLater();
    }
}

void ServerResources::makeRoom()
{
    qint64 cost = 0;
    for (auto uri = m_order.crbegin(); uri != m_order.crend(); ++uri) {
        UpdateHistory &history = *m_histories.value(*uri);
        const qint64 more = history.cost();
        if (uri != m_order.crbegin() && cost + more > m_mostCost) {
            history.dropVersions();
            m_newest.remove(*uri);
        } else {
            cost += more;
        }
    }
}

void ServerResources::setState(const QString &uri, State state, const QString &why)
{
    if (state == State::None) {
        m_subscriptions.remove(uri);
    } else {
        m_subscriptions.insert(uri, {state, why});
    }
    emit subscriptionChanged(uri);
}

void ServerResources::handleNews(const ResourceNews &news)
{
    const State before = m_subscriptions.value(news.uri).state;
    if (news.what != ResourceNews::What::Answered && before == State::None) {
        return; // taken back meanwhile
    }
    switch (news.what) {
    case ResourceNews::What::Answered:
        QtConcurrent::run(readResourceAnswer, news.outcome, news.wallNs)
            .then(this, [this, number = news.number](const ResourceAnswerPtr &answer) {
                handleAnswer(number, m_running.take(number).uri, answer);
            });
        break;
    case ResourceNews::What::Subscribed:
        if (before != State::Active) {
            historyOf(news.uri).add(Event::Subscribed, news.wallNs);
            setState(news.uri, State::Active);
            if (before == State::Lost || !newest(news.uri)) { // it may be another by now, or was never read
                readChanged(news.uri);
            }
        }
        break;
    case ResourceNews::What::Refused:
        historyOf(news.uri).add(Event::Refused, news.wallNs, news.error.message);
        setState(news.uri, State::Refused, news.error.message.left(UpdateHistory::kLongestNote));
        break;
    case ResourceNews::What::Updated:
        historyOf(news.uri).add(Event::Changed, news.wallNs, news.about, news.count);
        readChanged(news.uri);
        break;
    case ResourceNews::What::Gap:
        historyOf(news.uri).add(Event::Gap, news.wallNs);
        readChanged(news.uri);
        break;
    case ResourceNews::What::Lost:
        historyOf(news.uri).add(Event::Lost, news.wallNs);
        setState(news.uri, State::Lost);
        break;
    }
}

void ServerResources::readChanged(const QString &uri)
{
    if (!readsOnUpdate(uri)) {
        return;
    }
    if (m_readingOnUpdate.contains(uri)) {
        m_changedAgain.insert(uri);
    } else {
        m_readingOnUpdate.insert(uri, read(uri, true));
    }
}

void ServerResources::handleAnswer(quint64 number, const QString &uri, const ResourceAnswerPtr &answer)
{
    const bool wasCancelled = answer->outcome.end == CallOutcome::End::Cancelled;
    if (!wasCancelled) {
        historyOf(uri).addRead(answer);
        m_read.insert(uri);
        if (number > m_newest.value(uri).number) {
            m_newest.insert(uri, {number, answer});
        }
        makeRoom();
    }
    if (m_readingOnUpdate.value(uri) == number) {
        m_readingOnUpdate.remove(uri);
        if (m_changedAgain.remove(uri) && readsOnUpdate(uri)) {
            m_readingOnUpdate.insert(uri, read(uri, true));
        }
    }
    emit answered(number, uri);
}

} // namespace Signalbox
