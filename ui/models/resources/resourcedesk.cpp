// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourcedesk.h"

#include "core/base/clock.h"
#include "core/hub/cache/reads.h"
#include "core/hub/connection.h"
#include "core/json/jsontext.h"

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlushMs = 100;

CallOutcome notConnected()
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Refused;
    outcome.error = {.kind = Error::Kind::Transport, .message = ResourceDesk::tr("The server is not connected.")};
    outcome.unsent = true;
    return outcome;
}

/// The server may name a part of what was subscribed to (server/resources).
bool isPartOf(const QString &updated, const QString &uri)
{
    return updated == uri
           || (updated.startsWith(uri) && (uri.endsWith(u'/') || u"/?#"_s.contains(updated.at(uri.size()))));
}

} // namespace

ResourceDesk::ResourceDesk(Connection &connection, Tell tell)
    : m_connection(&connection)
    , m_tell(std::move(tell))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    connect(&m_flush, &QTimer::timeout, this, &ResourceDesk::flushUpdates);
    connect(&connection, &Connection::statusChanged, this, &ResourceDesk::handleStatus);
    handleStatus();
}

ResourceDesk::~ResourceDesk()
{
    SubscriptionHub *subscriptions = m_connection ? m_connection->subscriptions() : nullptr;
    for (const QString &uri : std::as_const(m_wanted)) {
        if (subscriptions) {
            subscriptions->unsubscribe(uri);
        }
    }
}

void ResourceDesk::tell(ResourceNews news) const
{
    news.wallNs = Clock::system().wallNs();
    m_tell(news);
}

void ResourceDesk::handleStatus()
{
    Session *session = m_connection ? m_connection->session() : nullptr;
    if (session ? session == m_session : !m_isOpen) {
        return;
    }
    if (std::exchange(m_isOpen, session != nullptr)) {
        flushUpdates();
        for (const QString &uri : std::as_const(m_wanted)) {
            tell({.what = ResourceNews::What::Lost, .uri = uri});
        }
    }
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session) {
        attach(*session);
    }
}

void ResourceDesk::attach(Session &session)
{
    connect(&session, &Session::resourceUpdated, this, &ResourceDesk::handleUpdated);
    SubscriptionHub *subscriptions = m_connection->subscriptions();
    if (!subscriptions) {
        return;
    }
    connect(subscriptions, &SubscriptionHub::subscribed, this, [this](const QString &uri) {
        if (m_wanted.contains(uri)) {
            tell({.what = ResourceNews::What::Subscribed, .uri = uri});
        }
    });
    connect(subscriptions, &SubscriptionHub::refused, this, [this](const QString &uri, const Error &error) {
        if (m_wanted.remove(uri)) {
            tell({.what = ResourceNews::What::Refused, .uri = uri, .error = error});
        }
    });
    connect(subscriptions, &SubscriptionHub::gap, this, [this] {
        for (const QString &uri : std::as_const(m_wanted)) {
            tell({.what = ResourceNews::What::Gap, .uri = uri});
        }
    });
}

void ResourceDesk::handleUpdated(const QString &updated)
{
    for (const QString &uri : std::as_const(m_wanted)) {
        if (!isPartOf(updated, uri)) {
            continue;
        }
        const auto known = m_fresh.find(uri);
        ResourceNews &news = known != m_fresh.end() ? *known : *m_fresh.insert(uri, {.count = 0});
        news.what = ResourceNews::What::Updated;
        news.uri = uri;
        news.about = updated == uri ? QString() : updated;
        ++news.count;
    }
    if (!m_fresh.isEmpty() && !m_flush.isActive()) {
        m_flush.start();
    }
}

void ResourceDesk::flushUpdates()
{
    m_flush.stop();
    const QHash<QString, ResourceNews> fresh = std::exchange(m_fresh, {});
    for (const ResourceNews &news : fresh) {
        tell(news);
    }
}

void ResourceDesk::read(quint64 number, const QString &uri, bool isFresh)
{
    Reads *reads = m_connection ? m_connection->reads() : nullptr;
    if (!reads) {
        tell({.what = ResourceNews::What::Answered, .number = number, .uri = uri, .outcome = notConnected()});
        return;
    }
    ReadRequest request;
    request.request.method = "resources/read"_ba;
    request.request.params = "{\"uri\":" + jsonString(uri) + '}';
    request.request.caller = "form"_ba;
    request.about = uri.toUtf8();
    request.isFresh = isFresh;
    request.mayWait = false;
    auto *asked = new QObject(this); // with it the read is taken back
    m_reads.insert(number, asked);
    reads->read(request, asked, [this, asked, number, uri](const CallOutcome &outcome) {
        m_reads.remove(number);
        asked->deleteLater();
        tell({.what = ResourceNews::What::Answered, .number = number, .uri = uri, .outcome = outcome});
    });
}

void ResourceDesk::cancel(quint64 number)
{
    if (QObject *asked = m_reads.take(number)) {
        delete asked;
        CallOutcome outcome;
        outcome.end = CallOutcome::End::Cancelled;
        outcome.error = {.kind = Error::Kind::Cancelled, .message = tr("The read was taken back.")};
        tell({.what = ResourceNews::What::Answered, .number = number, .outcome = outcome});
    }
}

void ResourceDesk::subscribe(const QString &uri)
{
    SubscriptionHub *subscriptions = m_connection ? m_connection->subscriptions() : nullptr;
    if (!subscriptions) {
        tell({.what = ResourceNews::What::Refused, .uri = uri, .error = notConnected().error});
        return;
    }
    m_wanted.insert(uri);
    if (subscriptions->resources().contains(uri)) {
        tell({.what = ResourceNews::What::Subscribed, .uri = uri});
        return;
    }
    subscriptions->subscribe(uri);
}

void ResourceDesk::unsubscribe(const QString &uri)
{
    m_wanted.remove(uri);
    m_fresh.remove(uri);
    if (SubscriptionHub *subscriptions = m_connection ? m_connection->subscriptions() : nullptr) {
        subscriptions->unsubscribe(uri);
    }
}

} // namespace Signalbox
