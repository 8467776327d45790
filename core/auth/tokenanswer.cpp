// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenanswer.h"

#include "core/auth/authchallenge.h"
#include "core/auth/metadatafields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

/// RFC 6749 appendix A.12: what can stand in a header field.
bool isToken(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7F'; });
}

std::unexpected<TokenFailure> refused(int status, QByteArrayView body)
{
    TokenFailure failure;
    failure.error.code = status;
    failure.error.kind = status == 429 || status >= 500 ? Error::Kind::Transport : Error::Kind::Auth;
    QString description;
    if (Result<MetadataFields> fields = MetadataFields::parse(body, QString())) {
        failure.code = fields->string("error").left(100);
        description = foreignText(fields->string("error_description").toUtf8());
    }
    const QString code = failure.code.isEmpty() ? QString::number(status) : foreignText(failure.code.toUtf8());
    failure.error.message =
        description.isEmpty()
            ? QCoreApplication::translate("Auth", "The authorization server gave no token: %1.").arg(code)
            : QCoreApplication::translate("Auth", "The authorization server gave no token: %1 (%2).")
                  .arg(code, description);
    return std::unexpected(failure);
}

} // namespace

TokenResult decodeTokenAnswer(int status, QByteArrayView body)
{
    if (status != 200) {
        return refused(status, body);
    }
    Result<MetadataFields> fields =
        MetadataFields::parse(body, QCoreApplication::translate("Auth", "answer of the token endpoint"));
    if (!fields) {
        return std::unexpected(TokenFailure{{}, fields.error()});
    }
    if (fields->contains("error") && !fields->contains("access_token")) {
        return refused(400, body); // seen in the field: errors with status 200
    }
    TokenSet tokens;
    fields->require("access_token");
    fields->require("token_type");
    tokens.accessToken = fields->string("access_token");
    tokens.tokenType = fields->string("token_type");
    tokens.refreshToken = fields->string("refresh_token");
    tokens.scopes = scopeList(fields->string("scope"));
    tokens.idToken = fields->string("id_token");
    tokens.issuedTokenType = fields->string("issued_token_type");
    tokens.expiresInSeconds = std::max<qint64>(fields->integer("expires_in").value_or(-1), -1);
    if (const Result<> verdict = fields->verdict(); !verdict) {
        return std::unexpected(TokenFailure{{}, verdict.error()});
    }
    if (!isToken(tokens.accessToken)) {
        Failure failure =
            fail(Error::Kind::Protocol,
                 QCoreApplication::translate("Auth", "The access token has characters that cannot be sent."));
        return std::unexpected(TokenFailure{{}, failure.error()});
    }
    return tokens;
}

} // namespace Signalbox
