// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwtminter.h"

#include "core/auth/jwt.h"
#include "core/auth/pkce.h"
#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostSlackSeconds = 60;
constexpr int kSlackParts = 10;
constexpr std::array<std::string_view, 7> kRegistered = {"iss", "sub", "aud", "exp", "nbf", "iat", "jti"};

class JwtMinterText
{
    Q_DECLARE_TR_FUNCTIONS(Auth)
};

Result<SigningKey> keyOf(const AuthOptions &options)
{
    const auto algorithm = algorithmFromText(options.privateKeyAlgorithm);
    if (!algorithm) {
        return fail(Error::Kind::Usage,
                    JwtMinterText::tr("Tokens are signed with HS256, RS256 or ES256, not with “%1”.")
                        .arg(options.privateKeyAlgorithm.left(100)));
    }
    const bool isSymmetric = *algorithm == SigningKey::Algorithm::HS256;
    if (isSymmetric ? options.secret.isEmpty() : options.privateKeyPem.isEmpty()) {
        Failure failure =
            fail(Error::Kind::Auth, isSymmetric
                                        ? JwtMinterText::tr("The secret that tokens are signed with is missing.")
                                        : JwtMinterText::tr("The private key that tokens are signed with is missing."));
        failure.error().advice = JwtMinterText::tr("Give it in the server's settings.");
        return failure;
    }
    return isSymmetric ? SigningKey::fromSecret(options.secret.toUtf8())
                       : SigningKey::fromPem(options.privateKeyPem, *algorithm);
}

Result<Json> ownClaims(const QByteArray &text)
{
    if (text.trimmed().isEmpty()) {
        return Json(jsoncons::json_object_arg);
    }
    const Result<ParsedJson> parsed = parseJson(text);
    if (!parsed || !parsed->value.is_object()) {
        return fail(Error::Kind::Usage,
                    JwtMinterText::tr("The other claims must be one JSON object, such as {\"role\": \"reader\"}."));
    }
    for (const JsonFinding &finding : parsed->findings) {
        if (finding.kind == JsonFinding::Kind::DuplicateKey) {
            return fail(Error::Kind::Usage,
                        JwtMinterText::tr("The claim “%1” is there twice.").arg(finding.detail.left(100)));
        }
    }
    for (const auto &claim : parsed->value.object_range()) {
        if (std::ranges::find(kRegistered, std::string_view(claim.key())) != kRegistered.end()) {
            return fail(Error::Kind::Usage,
                        JwtMinterText::tr(
                            "“%1” cannot be one of the other claims: it is set beside them, or made with each token.")
                            .arg(utf8ToQString(claim.key())));
        }
    }
    return parsed->value;
}

void setText(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert_or_assign(name, fromQString(text));
    }
}

} // namespace

Result<Json> jwtClaims(const JwtSettings &settings)
{
    const Result<Json> own = ownClaims(settings.claims);
    if (!own) {
        return own;
    }
    Json claims(jsoncons::json_object_arg);
    setText(claims, "iss", settings.issuer);
    setText(claims, "sub", settings.subject);
    if (settings.audience.size() > 1) {
        Json list(jsoncons::json_array_arg);
        for (const QString &one : settings.audience) {
            list.push_back(fromQString(one));
        }
        claims.insert_or_assign("aud", std::move(list));
    } else {
        setText(claims, "aud", settings.audience.value(0));
    }
    for (const auto &claim : own->object_range()) {
        claims.insert_or_assign(claim.key(), claim.value());
    }
    return claims;
}

JwtMinter::JwtMinter(SigningKey key, Json header, Json claims, int lifetimeSeconds)
    : m_key(std::move(key))
    , m_header(std::move(header))
    , m_claims(std::move(claims))
    , m_lifetimeSeconds(lifetimeSeconds)
{
}

Result<JwtMinter> JwtMinter::make(const AuthOptions &options)
{
    const int lifetime = options.jwt.lifetimeSeconds;
    if (lifetime < JwtSettings::kLeastSeconds || lifetime > JwtSettings::kMostSeconds) {
        return fail(Error::Kind::Usage, JwtMinterText::tr("A token lives from %1 to %2 seconds, not %3.")
                                            .arg(JwtSettings::kLeastSeconds)
                                            .arg(JwtSettings::kMostSeconds)
                                            .arg(lifetime));
    }
    Result<Json> claims = jwtClaims(options.jwt);
    Result<SigningKey> key = keyOf(options);
    if (!claims || !key) {
        return Failure(claims ? key.error() : claims.error());
    }
    Json header(jsoncons::json_object_arg);
    setText(header, "kid", options.privateKeyId);
    return JwtMinter(*std::move(key), std::move(header), *std::move(claims), lifetime);
}

int JwtMinter::slackSeconds() const
{
    return std::min(kMostSlackSeconds, m_lifetimeSeconds / kSlackParts);
}

Result<QByteArray> JwtMinter::mint(const Clock &clock) const
{
    const qint64 now = clock.wallNs() / kNsPerSecond;
    Json claims = m_claims;
    claims.insert_or_assign("iat", now - slackSeconds());
    claims.insert_or_assign("nbf", now - slackSeconds());
    claims.insert_or_assign("exp", now + m_lifetimeSeconds);
    claims.insert_or_assign("jti", randomText(16).toStdString());
    return signedJwt(m_key, m_header, claims);
}

} // namespace Signalbox
