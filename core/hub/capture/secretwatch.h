// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/serverentry.h"
#include "core/journal/capture/journalmask.h"
#include "core/journal/journal.h"

#include <QSet>

#include <memory>

namespace Signalbox {

/// Sees to it that a journal takes down no secret of the servers in the catalog, unless the person said of a server
/// that its messages are to be kept as they are: in its entry (`keepSecrets`), or for the time until it is disconnected.
/// Lives on the thread that records.
class SecretWatch
{
public:
    explicit SecretWatch(Journal &journal);

    void setEntries(const QList<ServerEntry> &entries);
    /// An entry as it is about to be reached, with secrets that the catalog's does not hold.
    void addFilled(const ServerEntry &entry);
    void addToken(const QByteArray &token); ///< signed here
    /// A token that was got or read meanwhile.
    void addStored(const QString &key, const QByteArray &value);
    /// From now on, until it ends: this server's messages are kept as they are.
    void keepForSession(const QString &serverName);
    bool endSession(const QString &serverName); ///< false: it was not kept so
    [[nodiscard]] QStringList keptForSession() const { return m_forSession.values(); }
    [[nodiscard]] bool keepsSecretsOf(const QString &serverName) const;

    /// A store that tells of every secret that passes through it to `target`. Both outlive it.
    [[nodiscard]] std::unique_ptr<TokenStore> watching(TokenStore &target);

private:
    void apply(const QString &serverName);

    Journal &m_journal;
    std::shared_ptr<JournalMask> m_mask;
    QSet<QString> m_known;      ///< names of the servers in the catalog
    QSet<QString> m_byEntry;    ///< whose entry says so
    QSet<QString> m_forSession; ///< who was named by keepForSession()
    quint64 m_minted = 0;       ///< tokens
};

} // namespace Signalbox
