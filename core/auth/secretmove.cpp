// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretmove.h"

#include "core/auth/credentialvault.h"

#include <utility>

namespace Signalbox {

SecretMove::SecretMove(TokenStore &from, TokenStore &to, QStringList keys, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_keys(std::move(keys))
{
}

void SecretMove::copy(TokenStore::Wrote done)
{
    m_done = std::move(done);
    QMetaObject::invokeMethod(this, &SecretMove::copyNext, Qt::QueuedConnection);
}

void SecretMove::copyNext()
{
    if (!m_to.isPersistent()) {
        return m_done(
            fail(Error::Kind::Storage, tr("The secrets stay where they are: the other place keeps nothing.")));
    }
    if (m_at == m_keys.size()) {
        return m_done({});
    }
    const QString key = m_keys.at(m_at++);
    m_from.read(key, this, [this, key](const Result<QByteArray> &value) { handleRead(key, value); });
}

void SecretMove::handleRead(const QString &key, const Result<QByteArray> &value)
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
    m_to.write(key, *value, this, [this, key](const Result<> &written) {
        if (!written) {
            return m_done(written);
        }
        m_copied.append(key);
        copyNext();
    });
}

void SecretMove::removeCopied(std::function<void()> done)
{
    m_removed = std::move(done);
    removeNext();
}

void SecretMove::removeNext()
{
    if (m_copied.isEmpty()) {
        return m_removed();
    }
    m_from.remove(m_copied.takeLast(), this, [this](const Result<> &) { removeNext(); });
}

} // namespace Signalbox
