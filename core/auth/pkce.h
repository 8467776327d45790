// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// A proof key for one authorization (RFC 7636): the verifier stays here until the token request, the challenge goes out.
struct Pkce
{
    QString verifier;  ///< 43 characters, 256 random bits
    QString challenge; ///< base64url(SHA-256(verifier)), for method S256

    [[nodiscard]] static Pkce make();
    [[nodiscard]] static QString challengeFor(const QString &verifier);
};

/// `bytes` bytes of the system's random source as base64url without padding: states, nonces, jti.
[[nodiscard]] QString randomText(int bytes);
/// base64url without padding (RFC 7515 section 2).
[[nodiscard]] QByteArray base64Url(QByteArrayView bytes);
/// Equal, in a time that does not tell where they differ.
[[nodiscard]] bool isEqualSecret(QByteArrayView a, QByteArrayView b);

} // namespace Signalbox
