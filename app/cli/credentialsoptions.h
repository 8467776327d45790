// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretvault.h"
#include "core/catalog/remotesettings.h"
#include "core/json/json.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// `credentials show [NAME]`, `credentials set NAME [what to change]`, `credentials test NAME`,
/// `credentials forget NAME`: how a server of the person's list is shown who asks.
struct CredentialsOptions
{
    enum class Verb { Show, Set, Test, Forget };

    Verb verb = Verb::Show;
    bool json = false;
    QString server; ///< its name; show: empty for all

    // Of set.
    Json auth{jsoncons::json_object_arg};   ///< members of the entry's `signalbox.auth` that change
    std::optional<SecretVault::Slot> slot;  ///< which secret is given; none: the one its kind needs
    QString variable;                       ///< the environment variable that holds it; empty: it is typed
    std::optional<QString> certificateFile; ///< absolute, as the others
    std::optional<QString> certificateKeyFile;
    std::optional<QString> authorityFile;

    QString helpText; ///< not empty: print this and do nothing

    /// Is anything but a secret to be changed?
    [[nodiscard]] bool changesSettings() const;
    /// The settings with what changes. Of another kind of credentials, nothing that was set for the old one stays.
    /// Errors: authFromJson()'s.
    [[nodiscard]] Result<RemoteSettings> applyTo(const RemoteSettings &before) const;
    /// `arguments` after the word credentials. Errors are Kind::Usage.
    [[nodiscard]] static Result<CredentialsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
