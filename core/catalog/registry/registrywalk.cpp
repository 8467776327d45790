// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrywalk.h"

#include "core/catalog/registry/registrystore.h"

namespace Signalbox {

namespace {

constexpr int kMostPages = 2000;
constexpr int kMostEmptyPages = 3;
constexpr qint64 kMostPageBytes = 256LL * 1024 * 1024;

} // namespace

RegistryWalk::RegistryWalk(RegistryClient &client, const RegistryQuery &query, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_query(query)
{
}

void RegistryWalk::next()
{
    if (m_isAsking || m_hasEnded || !m_client) {
        return;
    }
    m_isAsking = true;
    m_client->list(m_query, this, [this](const Result<RegistryListPage> &page) {
        m_isAsking = false;
        if (page) {
            take(*page);
        } else {
            emit failed(page.error());
        }
    });
}

void RegistryWalk::take(const RegistryListPage &page)
{
    ++m_pages;
    m_bytes += page.bytes;
    m_servers += page.servers.size();
    m_emptyPages = page.servers.isEmpty() ? m_emptyPages + 1 : 0;
    if (page.nextCursor.isEmpty()) {
        end({});
    } else if (page.nextCursor == m_query.cursor || m_cursors.contains(page.nextCursor)) {
        end(tr("The registry's list comes back to a page that it had before, so it was read no further."));
    } else if (m_emptyPages == kMostEmptyPages) {
        end(tr("The registry sent pages without servers and promised more, so its list was read no further."));
    } else if (m_pages == kMostPages || m_servers >= RegistryStore::kMostServers || m_bytes >= kMostPageBytes) {
        end(tr("The registry's list is longer than is read: %Ln server(s) were.", nullptr, int(m_servers)));
    }
    m_cursors.insert(page.nextCursor);
    m_query.cursor = page.nextCursor;
    emit came(page.servers);
}

void RegistryWalk::end(const QString &why)
{
    m_hasEnded = true;
    m_cutShort = why;
}

} // namespace Signalbox
