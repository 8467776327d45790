// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"

#include <QStringList>

namespace Signalbox {

/// Moves secrets from one store to another in two steps, so that nothing is lost whatever happens between them: first they
/// are written there, then they are removed here.
class StoreMove : public QObject
{
    Q_OBJECT
public:
    /// Both stores outlive it. `keys`: what is not there is passed over. Registrations that tokens belong to go with them.
    StoreMove(TokenStore &from, TokenStore &to, QStringList keys, QObject *parent = nullptr);

    /// Errors: the stores'; Kind::Storage if the other one turns out to keep nothing.
    void copy(TokenStore::Wrote done);
    /// What copy() wrote, from where it came. What another program has changed there meanwhile is moved once more. What
    /// cannot be removed stays.
    void removeCopied(std::function<void()> done);

private:
    struct Copied
    {
        QString key;
        QByteArray digest; ///< SHA-256 of what was there
    };
    void copyNext();
    void handleRead(const QString &key, const Result<QByteArray> &value);
    void removeNext();
    void removeOrMoveAgain(const Copied &copied, const Result<QByteArray> &now);

    TokenStore &m_from;
    TokenStore &m_to;
    QStringList m_keys;
    qsizetype m_at = 0;
    QList<Copied> m_copied;
    TokenStore::Wrote m_done;
    std::function<void()> m_removed;
};

} // namespace Signalbox
