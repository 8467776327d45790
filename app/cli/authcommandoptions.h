// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"

#include <QStringList>

namespace Signalbox {

/// `auth login|status|renew|revoke|logout (URL | --server NAME [--config FILE])`.
struct AuthCommandOptions
{
    enum class Verb { Login, Status, Renew, Revoke, Logout, Help };
    Verb verb = Verb::Status;
    TargetOptions target;
    QString clientId;             ///< registered beforehand; empty: as the entry says, or found out
    QString clientSecretVariable; ///< environment variable with its secret
    QStringList scopes;
    bool json = false;
    bool verbose = false; ///< -v: each step and each HTTP exchange on standard error
    QString helpText;     ///< for Verb::Help

    /// `arguments` after the word auth. Errors are Kind::Usage.
    [[nodiscard]] static Result<AuthCommandOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
