// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// What follows `servers profile`.
struct ProfilesOptions
{
    enum class Verb { List, Show, Add, Edit, Remove, Use };

    Verb verb = Verb::List;
    QString name{};                       ///< of Use: empty: none
    std::optional<QString> newName{};     ///< of Edit
    std::optional<QString> environment{}; ///< of Add and Edit
    std::optional<QString> description{}; ///< the same
    QStringList servers{};                ///< names, that it includes
    QStringList groups{};
    QStringList withoutServers{}; ///< of Edit: names
    QStringList withoutGroups{};
    bool json = false;
    QString helpText{};

    /// `arguments` after the words servers profile. Errors are Kind::Usage.
    [[nodiscard]] static Result<ProfilesOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
