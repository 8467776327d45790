// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"

#include <QStringList>

namespace Signalbox {

/// `servers list`, `servers add [--name NAME] (URL | -- command …)`, `servers add -`, `servers remove NAME`.
struct ServersOptions
{
    enum class Verb { List, Add, AddPasted, Remove, Help };
    Verb verb = Verb::List;
    bool json = false;
    QString name;         ///< --name; of remove: the server's
    TargetOptions target; ///< of Add
    QString helpText;     ///< for Verb::Help

    /// `arguments` after the word servers. Errors are Kind::Usage.
    [[nodiscard]] static Result<ServersOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
