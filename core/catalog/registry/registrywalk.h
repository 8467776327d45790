// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryclient.h"

#include <QPointer>
#include <QSet>

namespace Signalbox {

/// Walks over a registry's list page by page, as far as somebody wants. Ends on its own where a registry would keep it
/// going for ever: a cursor that comes again, pages without servers, more than can be meant.
class RegistryWalk : public QObject
{
    Q_OBJECT
public:
    RegistryWalk(RegistryClient &client, const RegistryQuery &query, QObject *parent = nullptr);

    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// Why it ended before the list did; empty: it did not.
    [[nodiscard]] const QString &cutShort() const { return m_cutShort; }

    void
    next(); ///< leads to came() or failed(); nothing while asking or at the end. A page that failed is asked for again

signals:
    void came(const QList<Signalbox::ServerJson> &servers);
    void failed(const Signalbox::Error &error);

private:
    void take(const RegistryListPage &page);
    void end(const QString &why);

    QPointer<RegistryClient> m_client;
    RegistryQuery m_query;
    QSet<QString> m_cursors;
    int m_pages = 0;
    int m_emptyPages = 0; ///< in a row
    qsizetype m_servers = 0;
    qint64 m_bytes = 0;
    bool m_isAsking = false;
    bool m_hasEnded = false;
    QString m_cutShort;
};

} // namespace Signalbox
