// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryrefresh.h"

#include "core/catalog/registry/registrylisting.h"

#include <QDateTime>

namespace Signalbox {

namespace {

/// From a little earlier, as the registry's clock is another.
RegistryQuery queryFor(const RegistryStore &store)
{
    constexpr int kSlackS = 3600;
    const QDateTime since = QDateTime::fromString(store.wholeSince(), Qt::ISODate);
    return {.updatedSince = since.isValid() ? since.addSecs(-kSlackS).toString(Qt::ISODate) : QString()};
}

} // namespace

RegistryRefresh::RegistryRefresh(RegistryClient &client, RegistryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_begun(registryNow())
    , m_walk(client, queryFor(store))
{
    connect(&m_walk, &RegistryWalk::came, this, &RegistryRefresh::take);
    connect(&m_walk, &RegistryWalk::failed, this, [this](const Error &error) { finish(Failure(error)); });
}

void RegistryRefresh::start()
{
    m_walk.next();
}

void RegistryRefresh::take(const QList<ServerJson> &servers)
{
    m_store.merge(servers, registryNow());
    m_count += servers.size();
    emit grew(m_count);
    if (!m_walk.hasEnded()) {
        m_walk.next();
        return;
    }
    if (!m_walk.cutShort().isEmpty()) {
        finish(fail(Error::Kind::Protocol, m_walk.cutShort()));
        return;
    }
    m_store.setWholeSince(m_begun);
    finish({});
}

void RegistryRefresh::finish(const Result<> &result)
{
    const Result<> saved = m_store.save();
    emit finished(result ? saved : result);
}

} // namespace Signalbox
