// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/revocation.h"

#include "core/auth/authchallenge.h"
#include "core/auth/metadatafields.h"
#include "core/wire/remote/retryafter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

class RevocationText
{
    Q_DECLARE_TR_FUNCTIONS(Auth)
};

Failure busy(const HttpHead &head, const QDateTime &now)
{
    Failure failure =
        fail(Error::Kind::Transport,
             RevocationText::tr("The authorization server revokes nothing now: %1.").arg(head.status), head.status);
    if (const auto wait = retryAfter(head.headers.value("Retry-After"), now)) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
        failure.error().advice =
            QCoreApplication::translate("Auth", "Try again in %n second(s).", nullptr, int(seconds));
    } else {
        failure.error().advice = RevocationText::tr("Try again later.");
    }
    return failure;
}

} // namespace

QString revocationText(const Revocation &revocation)
{
    using Fate = Revocation::Fate;
    if (!revocation.hasEndpoint) {
        return RevocationText::tr(
            "The authorization server names no address to revoke tokens at: they are forgotten here, and good "
            "there until they expire.");
    }
    QStringList sentences;
    if (revocation.refreshToken == Fate::Revoked) {
        sentences += RevocationText::tr("The refresh token is revoked.");
    } else if (revocation.refreshToken == Fate::NotOffered) {
        sentences += RevocationText::tr("The authorization server does not revoke refresh tokens.");
    }
    if (revocation.accessToken == Fate::Revoked) {
        sentences += RevocationText::tr("The access token is revoked.");
    } else if (revocation.accessToken == Fate::NotOffered) {
        sentences += RevocationText::tr(
            "The authorization server does not revoke access tokens: this one is good until it expires.");
    }
    sentences += RevocationText::tr("Here they are forgotten.");
    return sentences.join(u' ');
}

Result<Revocation::Fate> decodeRevocationAnswer(const HttpHead &head, QByteArrayView body, const QDateTime &now)
{
    constexpr int kTooMany = 429;
    constexpr int kServerFault = 500;
    if (head.status >= 200 && head.status < 300) { // also for tokens it does not know; the body says nothing
        return Revocation::Fate::Revoked;
    }
    if (head.status == kTooMany || head.status >= kServerFault) {
        return busy(head, now);
    }
    QString code;
    QString description;
    if (Result<MetadataFields> fields = MetadataFields::parse(body, QString())) {
        code = foreignText(fields->string("error").left(100).toUtf8());
        description = foreignText(fields->string("error_description").toUtf8());
    }
    if (code == "unsupported_token_type"_L1) {
        return Revocation::Fate::NotOffered;
    }
    code = code.isEmpty() ? QString::number(head.status) : code;
    return fail(
        Error::Kind::Auth,
        description.isEmpty()
            ? RevocationText::tr("The authorization server did not revoke the token: %1.").arg(code)
            : RevocationText::tr("The authorization server did not revoke the token: %1 (%2).").arg(code, description),
        head.status);
}

} // namespace Signalbox
