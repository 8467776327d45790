// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>

namespace Signalbox {

/// Says what a bearer token is worth. A server of ours is handed one by its owner; without one it is open to everybody
/// who reaches it.
class TokenVerifier
{
public:
    struct Grant
    {
        QString subject;    ///< whose it is; sessions, tasks and states of one subject are nobody else's
        QStringList scopes; ///< that it carries
    };
    /// Why a token is not taken, as `error_description`; never the token.
    using Verdict = std::expected<Grant, QString>;

    virtual ~TokenVerifier() = default;
    /// `decided` exactly once, now or later, same thread. Expiry, issuer and audience are the verifier's to check.
    virtual void verify(const QByteArray &token, std::function<void(const Verdict &)> decided) = 0;
};

} // namespace Signalbox
