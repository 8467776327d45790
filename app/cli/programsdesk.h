// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/programsoptions.h"
#include "core/catalog/catalog.h"
#include "core/catalog/programs/programchoices.h"
#include "core/catalog/programs/programplan.h"
#include "core/json/masker.h"

#include <functional>

namespace Signalbox {

/// What the verbs about other programs have in common: Signalbox's own list, the files, the choices, and how changes are
/// shown, asked about and written.
class ProgramsDesk
{
public:
    explicit ProgramsDesk(const ProgramsOptions &options);

    /// Reads everything. Errors: those of the catalog and of the choices.
    [[nodiscard]] Result<> open();

    [[nodiscard]] Catalog &catalog() { return m_catalog; }
    [[nodiscard]] const ProgramLook &look() const { return *m_look; }
    [[nodiscard]] const ProgramChoices &choices() const { return m_choices; }
    [[nodiscard]] FileVersions &versions() { return m_versions; }
    [[nodiscard]] ProgramPlan &plan() { return m_plan; }

    /// The file that is meant by a program's id, name, or the path of a file; with --project the one of that folder.
    [[nodiscard]] Result<const ProgramFile *> fileNamed(const QString &word) const;
    /// The server of this name in Signalbox's own list.
    [[nodiscard]] Result<ServerEntry> ownNamed(const QString &name) const;
    /// The server of a file by its name. Error::Kind::Usage: there is none, or it cannot be used.
    [[nodiscard]] Result<const ProgramServer *> serverNamed(const ProgramFile &file, const QString &name) const;

    /// Shows the plan's changes as differences, with what programs lose by them (but for secrets that are moved), asks, does
    /// `first`, writes, tells what was written. Answers the exit code; if `first` fails nothing is written. `own`: what else
    /// becomes of Signalbox's own list, one sentence each; told and asked about here, and written by the caller.
    [[nodiscard]] int apply(const QStringList &toDo = {}, const std::function<Result<>()> &first = {},
                            const QStringList &own = {});
    /// --yes, or a yes that is typed at a terminal. False, after a note: nothing is to be written.
    [[nodiscard]] bool isAgreed() const;

private:
    [[nodiscard]] QStringList lossesBy(const PlannedChange &planned) const;
    [[nodiscard]] Masker maskerFor(const QList<PlannedChange> &changes) const;
    [[nodiscard]] int report(const QList<PlannedChange> &changes, const QList<AppliedChange> &applied) const;

    const ProgramsOptions &m_options;
    Catalog m_catalog;
    FileVersions m_versions;
    ProgramChoices m_choices;
    std::shared_ptr<const ProgramLook> m_look;
    ProgramPlan m_plan;
};

/// printError() with the code of its kind, and the exit code.
[[nodiscard]] int refuseProgram(const Error &error);
[[nodiscard]] QString programNameOf(const ProgramFilePlace &place); ///< "Cursor", "VS Code (/srv/work)"

} // namespace Signalbox
