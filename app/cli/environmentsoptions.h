// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/catalog/profiles/variableplace.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// What follows `servers env`.
struct EnvironmentsOptions
{
    enum class Verb { List, Show, Add, Set, Unset, Rename, Remove, Use };

    Verb verb = Verb::List;
    QString name{};                       ///< of an environment; of Use: empty: none; of Show: empty: what counts now
    QString newName{};                    ///< of Rename
    std::optional<VariablePlace> place{}; ///< of Set and Unset; none: the environment in use, or all of them
    KeyValues values{};                   ///< of Set
    QStringList names{};                  ///< of Unset
    QString secret{};                     ///< of Set: its value comes from the terminal or standard input
    KeyValues secretVariables{};          ///< of Set: NAME=VARIABLE: a variable of ours holds its value
    std::optional<QString> description{}; ///< of Add, and of Set with one variable
    bool isPlain = false;                 ///< of Set: a secret's name is no reason to refuse
    bool json = false;
    QString helpText{};

    /// `arguments` after the words servers env. Errors are Kind::Usage.
    [[nodiscard]] static Result<EnvironmentsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
