// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/gateoptions.h"
#include "app/cli/launchconsent.h"
#include "app/cli/targetoptions.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// `servers list [--group NAME] [--profile NAME]`, `servers add [--name NAME] (URL | TEXT | - | -- command …)`, `servers accept NAME`, `servers remove NAME`,
/// `servers check NAME [--watch] [--interval SECONDS]`, `servers tools`, `servers budget NAME`, `servers apps NAME`,
/// `servers gates NAME [what to change]`.
struct ServersOptions
{
    enum class Verb { List, Add, AddPasted, Accept, Remove, Check, Tools, Budget, Apps, Gates, Help };
    Verb verb = Verb::List;
    bool json = false;
    bool watch = false;             ///< of Check: again and again
    QString name;                   ///< --name; of accept, remove, check, budget, apps and gates: the server's
    std::optional<int> intervalMs;  ///< of Check; none: the server's own
    TargetOptions target;           ///< of Add
    QString environmentFile;        ///< of Add: further variables are taken from it; empty: none
    QString pasted;                 ///< of AddPasted: the text; empty: standard input has it
    LaunchConsent::Options consent; ///< of AddPasted and Accept
    int way = 0;                    ///< of AddPasted: --way, counted from 1; 0: the first that makes sense
    bool movesSecrets = false;      ///< of AddPasted: those in the text are kept where secrets are kept
    GateOptions gates;              ///< of Gates
    QString group;                  ///< of List and Tools: only servers of this one
    QString profile;                ///< of List and Tools: only those that this one has on
    bool isCommand = false;         ///< of Add: it stands behind --
    QString helpText;               ///< for Verb::Help

    /// Do these words of add mean a text that is to be understood?
    [[nodiscard]] bool isSnippet(const QStringList &words) const;

    /// `arguments` after the word servers. Errors are Kind::Usage.
    [[nodiscard]] static Result<ServersOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
