// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrylisting.h"

#include <QDateTime>

namespace Signalbox {

RegistryListing::RegistryListing(RegistryClient &client, RegistryStore &store, const QString &words, bool mayAsk,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_words(words.simplified())
    , m_mayAsk(mayAsk)
    , m_begun(registryNow())
    , m_walk(client, {.search = words.simplified()})
{
    connect(&m_walk, &RegistryWalk::came, this, &RegistryListing::take);
    connect(&m_walk, &RegistryWalk::failed, this, &RegistryListing::handleFailure);
}

RegistryListing::~RegistryListing()
{
    static_cast<void>(m_store.save()); // it is only a cache: what cannot be kept is asked for again
}

void RegistryListing::more()
{
    if (m_hasEnded || m_walk.isAsking()) {
        return;
    }
    m_error.reset();
    if (!m_mayAsk || !m_store.wholeSince().isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { showKept(Source::Kept); }, Qt::QueuedConnection);
        return;
    }
    m_walk.next();
}

void RegistryListing::take(const QList<ServerJson> &servers)
{
    m_store.merge(servers, registryNow());
    QList<ServerJson> more;
    for (const ServerJson &server : servers) {
        if (server.status != ServerJson::Status::Deleted && !m_seen.contains(server.name)) {
            m_seen.insert(server.name);
            more.append(server);
        }
    }
    if (m_walk.hasEnded() && m_words.isEmpty() && m_walk.cutShort().isEmpty()) {
        m_store.setWholeSince(m_begun);
    }
    emit grew(more);
    if (m_walk.hasEnded()) {
        finish();
    }
}

void RegistryListing::handleFailure(const Error &error)
{
    m_error = error;
    const bool isUnreachable = error.kind == Error::Kind::Transport || error.kind == Error::Kind::Timeout;
    if (isUnreachable && m_seen.isEmpty() && m_store.size() > 0) {
        showKept(Source::Offline);
        return;
    }
    emit failed();
}

void RegistryListing::showKept(Source source)
{
    if (m_hasEnded) {
        return;
    }
    m_source = source;
    emit grew(m_store.matching(m_words));
    finish();
}

void RegistryListing::finish()
{
    m_hasEnded = true;
    static_cast<void>(m_store.save());
    emit ended();
}

QString registryNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace Signalbox
