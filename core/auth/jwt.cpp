// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"

#include "core/auth/pkce.h"
#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

constexpr qint64 kAssertionSeconds = 60;

/// One part of a token, if it is a JSON object.
QByteArray objectOf(const QByteArray &part)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        return {};
    }
    const Result<ParsedJson> parsed = parseJson(*bytes);
    return parsed && parsed->value.is_object() ? compactJson(parsed->value) : QByteArray();
}

} // namespace

std::optional<JwtParts> jwtParts(QByteArrayView token)
{
    constexpr qsizetype kMost = 64 * 1024;
    constexpr qsizetype kParts = 3;
    if (token.size() > kMost) {
        return {};
    }
    const QByteArrayList parts = token.toByteArray().split('.');
    if (parts.size() != kParts) {
        return {};
    }
    JwtParts said{objectOf(parts.at(0)), objectOf(parts.at(1))};
    return said.header.isEmpty() || said.claims.isEmpty() ? std::nullopt : std::optional(said);
}

Result<QByteArray> signedJwt(const SigningKey &key, Json header, const Json &claims)
{
    if (!header.contains("typ")) {
        header.insert_or_assign("typ", "JWT");
    }
    header.insert_or_assign("alg", algorithmText(key.algorithm()).toStdString());
    const QByteArray input = base64Url(compactJson(header)) + '.' + base64Url(compactJson(claims));
    return key.sign(input).transform(
        [&input](const QByteArray &signature) { return input + '.' + base64Url(signature); });
}

Result<QByteArray> clientAssertion(const SigningKey &key, const QString &keyId, const QString &clientId,
                                   const QString &audience, const Clock &clock)
{
    Json header(jsoncons::json_object_arg);
    if (!keyId.isEmpty()) {
        header.insert_or_assign("kid", keyId.toStdString());
    }
    const qint64 now = clock.wallNs() / kNsPerSecond;
    Json claims(jsoncons::json_object_arg);
    claims.insert_or_assign("iss", clientId.toStdString());
    claims.insert_or_assign("sub", clientId.toStdString());
    claims.insert_or_assign("aud", audience.toStdString());
    claims.insert_or_assign("jti", randomText(16).toStdString());
    claims.insert_or_assign("iat", now);
    claims.insert_or_assign("exp", now + kAssertionSeconds);
    return signedJwt(key, std::move(header), claims);
}

} // namespace Signalbox
