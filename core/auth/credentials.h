// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What one server's authorization server gave us.
struct Credentials
{
    QString issuer;
    QString clientId;
    QString grantId; ///< ours: made at each sign-in, kept over refreshes; tells one identity from another (row H22)
    QString accessToken;
    QString tokenType = QStringLiteral("Bearer"); ///< or "DPoP"
    QString refreshToken;
    QString idToken;    ///< without its signature: to be read, worth nothing to anybody; never sent. Empty if none came
    QStringList scopes; ///< asked for and granted, for the union of a step-up
    QString resource;
    bool isDefaulted = false;     ///< the authorization server has no metadata (revision 2025-03-26)
    qint64 receivedWallMs = 0;    ///< since 1970, when the access token came
    qint64 expiresInSeconds = -1; ///< from then; -1: not said
    QByteArray dpopPem;           ///< the key the tokens are bound to; empty without

    bool operator==(const Credentials &) const = default;
};

[[nodiscard]] Json toJson(const Credentials &credentials);
[[nodiscard]] std::optional<Credentials> credentialsFromJson(const Json &json);

} // namespace Signalbox
