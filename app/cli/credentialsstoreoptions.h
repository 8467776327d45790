// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretplace.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// What follows `credentials store`: [keychain|memory|file] [--format json].
struct CredentialsStoreOptions
{
    std::optional<SecretPlace> place; ///< none: only says where secrets are kept
    bool json = false;
    QString helpText; ///< not empty: print this and do nothing

    /// Errors are Kind::Usage.
    [[nodiscard]] static Result<CredentialsStoreOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
