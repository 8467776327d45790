// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/capture/secretwatch.h"

#include "core/hub/capture/entrysecrets.h"
#include "core/hub/capture/watchedstore.h"

namespace Signalbox {

SecretWatch::SecretWatch(Journal &journal)
    : m_journal(journal)
    , m_mask(std::make_shared<JournalMask>())
{
    m_journal.setMask(m_mask);
}

void SecretWatch::setEntries(const QList<ServerEntry> &entries)
{
    QSet<QString> names;
    m_byEntry.clear();
    for (const ServerEntry &entry : entries) {
        names.insert(entry.name);
        // What an entry held before may still be on its way in its messages: it stays registered beside the new.
        for (const QByteArray &secret : secretsOf(entry)) {
            m_mask->addSecret(QStringLiteral("entry ") + entry.id, secret);
        }
        if (entry.keepsSecrets) {
            m_byEntry.insert(entry.name);
        }
    }
    const QSet<QString> all = names + m_known;
    m_known = names;
    m_forSession.intersect(names); // what comes later under such a name is another server
    for (const QString &name : all) {
        apply(name);
    }
}

void SecretWatch::addFilled(const ServerEntry &entry)
{
    for (const QByteArray &secret : secretsOf(entry)) {
        m_mask->addSecret(QStringLiteral("entry ") + entry.id, secret);
    }
}

void SecretWatch::addToken(const QByteArray &token)
{
    constexpr quint64 kKnown = 32; // the last ones; before that they have expired
    m_mask->setSecrets(QStringLiteral("minted %1").arg(m_minted++ % kKnown), {token});
}

void SecretWatch::addStored(const QString &key, const QByteArray &value)
{
    for (const QByteArray &secret : secretsInStored(value)) {
        m_mask->addSecret(QStringLiteral("store ") + key, secret);
    }
}

void SecretWatch::keepForSession(const QString &serverName)
{
    m_forSession.insert(serverName);
    apply(serverName);
}

bool SecretWatch::endSession(const QString &serverName)
{
    if (!m_forSession.remove(serverName)) {
        return false;
    }
    apply(serverName);
    return true;
}

bool SecretWatch::keepsSecretsOf(const QString &serverName) const
{
    return m_byEntry.contains(serverName) || m_forSession.contains(serverName);
}

void SecretWatch::apply(const QString &serverName)
{
    const bool keeps = keepsSecretsOf(serverName);
    // A server that never asked for it needs no number in the journal's name table.
    if (keeps || m_mask->keepsAny()) {
        m_mask->setKeepsSecretsOf(m_journal.nameId(serverName.toUtf8()), keeps);
    }
}

std::unique_ptr<TokenStore> SecretWatch::watching(TokenStore &target)
{
    return std::make_unique<WatchedStore>(
        target, [this](const QString &key, const QByteArray &value) { addStored(key, value); });
}

} // namespace Signalbox
