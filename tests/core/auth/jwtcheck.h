// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Signalbox {

/// JSON Web Tokens as a server sees them: read with Qt, checked with OpenSSL's EVP, nothing of ours in between.
struct LabJwt
{
    [[nodiscard]] static LabJwt read(const QByteArray &compact);
    [[nodiscard]] bool isSignedBySecret(const QByteArray &secret) const;  ///< HS256
    [[nodiscard]] bool isSignedByKey(const QByteArray &privatePem) const; ///< RS256 or ES256, as the header says

    QJsonObject header;
    QJsonObject claims;
    QByteArray input;     ///< what is signed
    QByteArray signature; ///< decoded
};

/// A new private key in PEM form: type "RSA" with so many bits, or "EC" with a group.
[[nodiscard]] QByteArray labKey(const char *type, const char *group, int bits = 0);

} // namespace Signalbox
