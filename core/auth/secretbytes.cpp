// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretbytes.h"

#include <openssl/crypto.h>

#include <utility>

namespace Signalbox {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
    }
    bytes.clear();
}

SecretBytes::SecretBytes(qsizetype size)
    : m_bytes(size, '\0')
{
}

SecretBytes::~SecretBytes()
{
    wipe(m_bytes);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretBytes SecretBytes::take(QByteArray &source)
{
    SecretBytes taken;
    taken.m_bytes = QByteArray(source.constData(), source.size());
    wipe(source);
    return taken;
}

SecretBytes SecretBytes::take(QString &source)
{
    SecretBytes taken;
    taken.m_bytes = source.toUtf8();
    if (!source.isEmpty() && source.isDetached()) {
        OPENSSL_cleanse(source.data(), std::size_t(source.size()) * sizeof(QChar));
    }
    source.clear();
    return taken;
}

} // namespace Signalbox
