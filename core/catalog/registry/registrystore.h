// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/serverjson.h"

#include <QMap>
#include <QUrl>

namespace Signalbox {

/// What was seen of one registry, the newest version of each server, kept in a file of its own so that it can be looked at
/// without a network. At most 50,000 servers and 128 MiB; written whole or not at all.
class RegistryStore
{
public:
    static constexpr qsizetype kMostServers = 50'000;

    /// `folder` holds the files of all registries; made when something is written. Empty: nothing is kept.
    RegistryStore(QString folder, QUrl registry);

    [[nodiscard]] const QUrl &registry() const { return m_registry; }
    [[nodiscard]] QString file() const;
    /// Reads what is kept. No file is no error. Errors: Kind::Storage; then it is empty.
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> save(); ///< nothing, if nothing changed since. Errors: Kind::Storage

    [[nodiscard]] qsizetype size() const { return m_servers.size(); }
    [[nodiscard]] const ServerJson *server(const QString &name) const; ///< null: it was not seen
    /// In whose name, title or description all words are, in whatever case; by name.
    [[nodiscard]] QList<ServerJson> matching(const QString &words) const;
    /// The registry's list was read to its end, beginning at this time (RFC 3339); empty: never.
    [[nodiscard]] const QString &wholeSince() const { return m_wholeSince; }
    [[nodiscard]] const QString &readAt() const { return m_readAt; } ///< RFC 3339, of the newest page; empty: never

    /// Takes in what the registry answered at that time: newer versions replace older ones, what was deleted goes.
    void merge(const QList<ServerJson> &servers, const QString &at);
    void setWholeSince(const QString &since);

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] bool readHead(const QByteArray &line);

    const QString m_folder;
    const QUrl m_registry;
    QMap<QString, ServerJson> m_servers;
    QString m_wholeSince;
    QString m_readAt;
    bool m_isChanged = false;
};

} // namespace Signalbox
