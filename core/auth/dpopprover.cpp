// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dpopprover.h"

#include "core/auth/jwt.h"
#include "core/auth/pkce.h"
#include "core/auth/urlrules.h"
#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/json/jsonparse.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostNonce = 1024;

QString placeOf(const QUrl &url, bool isResource)
{
    return (isResource ? "resource "_L1 : "token "_L1) + originOf(url);
}

} // namespace

DpopProver::DpopProver(SigningKey key)
    : m_key(std::move(key))
{
}

Result<QByteArray> DpopProver::proof(const QByteArray &method, const QUrl &url, const QString &accessToken,
                                     const Clock &clock) const
{
    const Result<ParsedJson> jwk = parseJson(m_key.publicJwk());
    if (!jwk) {
        return Failure(jwk.error());
    }
    Json header(jsoncons::json_object_arg);
    header.insert_or_assign("typ", "dpop+jwt");
    header.insert_or_assign("jwk", jwk->value);
    Json claims(jsoncons::json_object_arg);
    claims.insert_or_assign("jti", randomText(16).toStdString());
    claims.insert_or_assign("htm", method.toStdString());
    const QUrl::FormattingOptions bare = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    claims.insert_or_assign("htu", url.toEncoded(bare).toStdString());
    claims.insert_or_assign("iat", clock.wallNs() / kNsPerSecond);
    if (!accessToken.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(accessToken.toLatin1(), QCryptographicHash::Sha256);
        claims.insert_or_assign("ath", base64Url(hash).toStdString());
    }
    if (const QByteArray nonce = m_nonces.value(placeOf(url, !accessToken.isEmpty())); !nonce.isEmpty()) {
        claims.insert_or_assign("nonce", nonce.toStdString());
    }
    return signedJwt(m_key, std::move(header), claims);
}

void DpopProver::learnNonce(const QUrl &url, bool isResource, const QByteArray &nonce)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7F && c != '"' && c != '\\'; }; // RFC 9449 section 8.1
    if (!nonce.isEmpty() && nonce.size() <= kMostNonce && std::ranges::all_of(nonce, isVisible)) {
        m_nonces.insert(placeOf(url, isResource), nonce);
    }
}

bool DpopProver::hasNonce(const QUrl &url, bool isResource) const
{
    return m_nonces.contains(placeOf(url, isResource));
}

} // namespace Signalbox
