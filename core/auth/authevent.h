// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Signalbox {

struct HttpRequest;
struct HttpHead;
struct HttpTrace;

/// One step of an authorization, for the journal and for people who look for what went wrong. Secrets are masked when it
/// is made (row O13): codes, verifiers, states, tokens, client secrets, assertions.
struct AuthEvent
{
    enum class Step {
        Challenge,            ///< the server refused, and said what it wants
        ResourceMetadata,     ///< RFC 9728
        ServerMetadata,       ///< RFC 8414, OpenID Connect Discovery
        Registration,         ///< a client id was found, or asked for
        AuthorizationRequest, ///< the address given to the browser
        AuthorizationAnswer,  ///< the redirect
        TokenRequest,         ///< a token was asked for
        TokenRefresh,
        TokenExchange,   ///< at the identity provider (RFC 8693)
        TokenRevocation, ///< the authorization server is to take a token for nothing any more (RFC 7009)
        Storage,         ///< the keychain
        Check,           ///< of what a step before gave; it passed unless the outcome says otherwise
        Decision,        ///< what follows from the steps before
    };
    enum class Outcome { Went, Refused, Failed };

    qint64 wallNs = 0; ///< since 1970-01-01 UTC
    Step step = Step::Decision;
    Outcome outcome = Outcome::Went;
    QString sentence; ///< one, for people
    QString rule;     ///< what it follows: "RFC 9728 section 3"; not translated
    QByteArray method;
    QUrl url;
    int status = 0; ///< of the answer; 0: none came
    QByteArray requestHead;
    QByteArray requestBody;
    QByteArray responseHead;
    QByteArray responseBody; ///< at most 64 kB

    bool operator==(const AuthEvent &) const = default;
};

[[nodiscard]] QString stepText(AuthEvent::Step step); ///< "resource-metadata"; not translated
/// One line of JSON: time (ISO 8601 with milliseconds), step, outcome, sentence, rule, and where there was an exchange
/// request and response.
[[nodiscard]] QByteArray toJson(const AuthEvent &event);

/// The values of a form that are secrets, replaced by a mark. Also for the query of an address.
[[nodiscard]] QByteArray maskedForm(QByteArrayView form);
[[nodiscard]] QUrl maskedUrl(const QUrl &url);
/// The secrets of an answer's JSON, replaced by a mark.
[[nodiscard]] QByteArray maskedBody(QByteArrayView body);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::AuthEvent)
