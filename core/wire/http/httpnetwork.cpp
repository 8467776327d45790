// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpnetwork.h"

#include <QCryptographicHash>

namespace Signalbox {

namespace {

constexpr qsizetype kDigestBytes = 32;

/// People paste a fingerprint as hex digits with or without colons.
QByteArray rawFingerprint(const QByteArray &given)
{
    return given.size() == kDigestBytes ? given : QByteArray::fromHex(given);
}

} // namespace

void HttpNetwork::setTls(const TlsOptions &options)
{
    m_tlsOptions = options;
    m_tlsOptions.acceptedFingerprint = rawFingerprint(options.acceptedFingerprint);
    m_tls.reset();
}

void HttpNetwork::setAddressCheck(std::function<Result<>(const QString &, const QHostAddress &)> check)
{
    m_addressCheck = std::move(check);
}

const QSslConfiguration &HttpNetwork::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_tls->setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        if (!m_tlsOptions.authorities.isEmpty()) {
            m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + m_tlsOptions.authorities);
        }
        if (!m_tlsOptions.clientChain.isEmpty()) {
            m_tls->setLocalCertificateChain(m_tlsOptions.clientChain);
            m_tls->setPrivateKey(m_tlsOptions.clientKey);
        }
    }
    return *m_tls;
}

bool HttpNetwork::accepts(const QSslCertificate &certificate) const
{
    return m_tlsOptions.acceptedFingerprint.size() == kDigestBytes && !certificate.isNull()
           && certificate.digest(QCryptographicHash::Sha256) == m_tlsOptions.acceptedFingerprint;
}

Result<> HttpNetwork::check(const QString &host, const QHostAddress &address) const
{
    return m_addressCheck ? m_addressCheck(host, address) : Result<>();
}

std::span<char> HttpNetwork::buffer()
{
    if (!m_buffer) {
        m_buffer = std::make_unique_for_overwrite<char[]>(kReadBytes);
    }
    return {m_buffer.get(), static_cast<size_t>(kReadBytes)};
}

void HttpNetwork::sweep()
{
    if (!m_done.isEmpty()) {
        qDeleteAll(std::exchange(m_done, {}));
    }
}

} // namespace Signalbox
