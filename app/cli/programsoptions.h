// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Signalbox {

/// What follows `servers programs|matrix|import|export|unify|accept-difference|history|restore|secrets`, and `servers remove` with
/// --from.
struct ProgramsOptions
{
    enum class Verb { Programs, Matrix, Import, Export, Unify, Remove, Accept, History, Restore, Secrets };

    Verb verb = Verb::Programs;
    QStringList words{};    ///< names of servers, or PROGRAM[:NAME] of import, PROGRAM VERSION of restore
    QStringList to{};       ///< programs, or paths of their files
    QString from{};         ///< the same, or "signalbox"
    QStringList projects{}; ///< absolute folders, for this run
    QString server{};       ///< of restore: only this one
    QString folder{};       ///< of Claude Code: the folder that the server is for
    QStringList added{};    ///< of programs: folders that are looked into from now on
    QStringList removed{};  ///< … and no longer
    bool all = false;
    bool move = false;        ///< of secrets: out of the files
    bool forgets = false;     ///< … and out of their kept versions
    bool withSecrets = false; ///< of export, unify: secrets may newly stand in files in plain text
    bool compares = false;    ///< of matrix: secrets that are kept are compared with those in files
    bool isDryRun = false;    ///< shows, writes nothing
    bool isYes = false;       ///< writes without asking
    bool json = false;
    QString helpText{};

    /// Is this verb of `servers` one of these?
    [[nodiscard]] static bool isMeant(const QStringList &arguments);
    /// `arguments` after the word servers. Errors are Kind::Usage.
    [[nodiscard]] static Result<ProgramsOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
