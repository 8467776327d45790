// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signingkey.h"

#include <QHash>
#include <QUrl>

namespace Signalbox {

class Clock;

/// Proves with each request that we hold the key a token is bound to (RFC 9449). Remembers the nonces that servers hand
/// out; an authorization server's and a resource's are not mixed, even at one origin.
class DpopProver
{
public:
    explicit DpopProver(SigningKey key); ///< an ES256 key

    /// The value of the DPoP header for one request; a new one each time. `accessToken` is empty at a token endpoint.
    [[nodiscard]] Result<QByteArray> proof(const QByteArray &method, const QUrl &url, const QString &accessToken,
                                           const Clock &clock) const;
    /// The DPoP-Nonce of an answer; what is no nonce is passed over.
    void learnNonce(const QUrl &url, bool isResource, const QByteArray &nonce);
    [[nodiscard]] bool hasNonce(const QUrl &url, bool isResource) const;
    [[nodiscard]] QByteArray pem() const { return m_key.toPem(); } ///< the private key; a secret

private:
    SigningKey m_key;
    QHash<QString, QByteArray> m_nonces;
};

} // namespace Signalbox
