// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/launchconsent.h"

#include <QStringList>

namespace Signalbox {

/// What follows `servers group`.
struct GroupsOptions
{
    enum class Verb { List, Add, Remove, Rename, Export, Import };

    Verb verb = Verb::List;
    QString group{};       ///< of Import: --group, empty: as the file has it
    QStringList servers{}; ///< of Add and Remove: names
    QString name{};        ///< of Rename: the new one
    QString file{};        ///< of Export and Import; "-": standard output or input
    bool overwrites = false;
    bool renames = false;             ///< of Import: what is there already gets another name
    bool movesSecrets = false;        ///< of Import: as of servers add
    LaunchConsent::Options consent{}; ///< of Import
    bool json = false;
    QString helpText{};

    /// `arguments` after the words servers group. Errors are Kind::Usage.
    [[nodiscard]] static Result<GroupsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
