// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// One challenge of a WWW-Authenticate field (RFC 9110 section 11.6.1), as the server wrote it.
struct AuthChallenge
{
    QByteArray scheme;                               ///< "Bearer"
    QByteArray token68;                              ///< of "Negotiate YII=": what stands alone after the scheme
    QList<QPair<QByteArray, QByteArray>> parameters; ///< unquoted; of a repeated name only the first

    [[nodiscard]] bool isScheme(QByteArrayView name) const; ///< without regard to case
    /// The value of a parameter, its name compared without regard to case; none if it is absent.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;

    bool operator==(const AuthChallenge &) const = default;
};

/// What all challenges of one refusal say to an OAuth client (RFC 6750 section 3, RFC 9728 section 5.1, RFC 9449 section 7.1).
struct OAuthChallenge
{
    QString resourceMetadata; ///< address of the resource metadata; empty if not given
    QStringList scopes;       ///< needed for this request; empty if not given
    QString error;            ///< "invalid_token", "insufficient_scope", "use_dpop_nonce" …
    QString errorDescription; ///< plain text, at most 500 characters
    bool offersBearer = false;
    bool offersDpop = false;
    bool offersBasic = false;

    bool operator==(const OAuthChallenge &) const = default;
};

/// All challenges in all values of WWW-Authenticate, in order: several in one value, quoted strings with commas in them,
/// parameters in any order. What does not follow the grammar is passed over. Error (Kind::Framing): over 64 kB in all.
[[nodiscard]] Result<QList<AuthChallenge>> parseChallenges(const QByteArrayList &values);

[[nodiscard]] OAuthChallenge oauthChallenge(const QList<AuthChallenge> &challenges);

/// A space-separated list of scopes (RFC 6749 section 3.3), each once, in order.
[[nodiscard]] QStringList scopeList(QStringView text);
/// Both, the first in front, each once.
[[nodiscard]] QStringList unionOfScopes(const QStringList &first, const QStringList &second);

/// Text a stranger wrote, fit to be shown as plain text: no control or direction characters, at most 500 (row O15).
[[nodiscard]] QString foreignText(QByteArrayView utf8);

} // namespace Signalbox
