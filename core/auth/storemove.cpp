// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/storemove.h"

#include "core/auth/credentialvault.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <utility>

namespace Signalbox {

namespace {

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace

StoreMove::StoreMove(TokenStore &from, TokenStore &to, QStringList keys, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_keys(std::move(keys))
{
}

void StoreMove::copy(TokenStore::Wrote done)
{
    m_done = std::move(done);
    QMetaObject::invokeMethod(this, &StoreMove::copyNext, Qt::QueuedConnection);
}

void StoreMove::copyNext()
{
    if (!m_to.isPersistent()) {
        return m_done(
            fail(Error::Kind::Storage,
                 QCoreApplication::translate("Signalbox::SecretMove", // where the languages have it
                                             "The secrets stay where they are: the other place keeps nothing.")));
    }
    if (m_at == m_keys.size()) {
        return m_done({});
    }
    const QString key = m_keys.at(m_at++);
    m_from.read(key, this, [this, key](const Result<QByteArray> &value) { handleRead(key, value); });
}

void StoreMove::handleRead(const QString &key, const Result<QByteArray> &value)
{
    if (!value) {
        return m_done(Failure(value.error()));
    }
    if (value->isEmpty()) {
        return copyNext();
    }
    for (const QString &belonging : CredentialVault::registrationKeysIn(*value)) {
        if (!m_keys.contains(belonging)) {
            m_keys.append(belonging);
        }
    }
    m_to.write(key, *value, this, [this, copied = Copied{key, digestOf(*value)}](const Result<> &written) {
        if (!written) {
            return m_done(written);
        }
        m_copied.append(copied);
        copyNext();
    });
}

void StoreMove::removeCopied(std::function<void()> done)
{
    m_removed = std::move(done);
    removeNext();
}

void StoreMove::removeNext()
{
    if (m_copied.isEmpty()) {
        return m_removed();
    }
    const Copied copied = m_copied.takeLast();
    m_from.read(copied.key, this, [this, copied](const Result<QByteArray> &now) { removeOrMoveAgain(copied, now); });
}

void StoreMove::removeOrMoveAgain(const Copied &copied, const Result<QByteArray> &now)
{
    if (!now || now->isEmpty()) {
        return removeNext();
    }
    const QByteArray digest = digestOf(*now);
    if (digest == copied.digest) {
        return m_from.remove(copied.key, this, [this](const Result<> &) { removeNext(); });
    }
    // Another program renewed it: ours is of no use any more.
    m_to.write(copied.key, *now, this, [this, renewed = Copied{copied.key, digest}](const Result<> &written) {
        if (written) {
            m_copied.append(renewed);
        }
        removeNext();
    });
}

} // namespace Signalbox
