// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// What stands in the JSON Web Tokens that are minted here for a server (RFC 7519 section 4.1). No secret is in it.
struct JwtSettings
{
    static constexpr int kLeastSeconds = 10;
    static constexpr int kMostSeconds = 24 * 60 * 60;

    QString issuer;            ///< `iss`; empty: not said
    QString subject;           ///< `sub`; empty: not said
    QStringList audience;      ///< `aud`: one as text, several as a list; empty: not said
    int lifetimeSeconds = 300; ///< from iat to exp, kLeastSeconds to kMostSeconds
    QByteArray claims;         ///< more of them: the text of a JSON object; empty: none

    bool operator==(const JwtSettings &) const = default;
};

} // namespace Signalbox
