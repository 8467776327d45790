// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/plannedstep.h"
#include "core/catalog/programs/programedit.h"
#include "core/catalog/programs/programlook.h"

#include <memory>

namespace Signalbox {

/// What becomes of one file when a plan is applied.
struct PlannedChange
{
    FileChange change{};   ///< before and after of the whole file
    QList<int> steps{};    ///< what does it, by PlannedStep::id
    QList<Error> faults{}; ///< of steps that cannot be done as the file is now; the others are in `change`
    QStringList losses{};  ///< what the program loses by it, see lossesOf()
};

/// What the person means to do to other programs' files: steps, each of which can be taken back, and what becomes of
/// each file. Touches no file; a value, for any thread. A later step about the same server of the same file (or the same
/// whole file) replaces the earlier one.
class ProgramPlan
{
public:
    /// The files as they are now. The steps are worked out over what the files say now; those that change nothing any more go.
    void setLook(std::shared_ptr<const ProgramLook> look);
    [[nodiscard]] const std::shared_ptr<const ProgramLook> &look() const { return m_look; }

    // Each answers the step's id; 0: it is so already, and nothing is planned. Error::Kind::Usage: it cannot be done; nothing
    // is planned then.
    /// The server is written into this file, in its program's words, under its name, with its references as the program
    /// writes them (copyFor()). Copying and bringing to one version are this, once a file. A secret of the server that would
    /// newly stand in this file in plain text is refused, unless `exposes`.
    [[nodiscard]] Result<int> write(const QString &path, const ServerEntry &server, const QString &folder = {},
                                    bool exposes = false);
    [[nodiscard]] Result<int> remove(const QString &path, const QString &name, const QString &folder = {});
    /// The whole file, or one server of it, as a version of FileVersions has it.
    [[nodiscard]] Result<int> restore(const QString &path, const QByteArray &version);
    [[nodiscard]] Result<int> restoreServer(const QString &path, const QByteArray &version, const QString &name,
                                            const QString &folder = {});
    /// These bytes in place of the file's: for changes that were worked out elsewhere, as moving a secret out of it.
    [[nodiscard]] Result<int> rewrite(const FileChange &change);

    /// Signalbox's own list gets this entry, in place of the one of the same name: see takenEntry() in programimport.h. Its
    /// secrets are told apart: the step's entry refers to them.
    [[nodiscard]] Result<int> take(const ServerEntry &server);

    void discard(int id); ///< nothing, if there is none
    void discardFile(const QString &path);
    void clear() { m_steps.clear(); }

    [[nodiscard]] const QList<PlannedStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    [[nodiscard]] const PlannedStep *stepAt(const QString &path, const QString &name, const QString &folder = {}) const;
    /// One for each file that would be written, in the order of the look; files that would stay as they are, and have no
    /// fault, are left out.
    [[nodiscard]] QList<PlannedChange> changes() const;
    /// What goes into Signalbox's own list: whoever applies the plan keeps their secrets, then gives the entries to the
    /// catalog.
    [[nodiscard]] QList<PlannedStep> taken() const;
    /// What the person must then do, each sentence once: set variables that the files refer to, sign in.
    [[nodiscard]] QStringList toDo() const;
    /// As ProgramLook::shown(), with all steps done; for a matrix of how it would be.
    [[nodiscard]] QList<ProgramFile> shownAfter() const;

private:
    [[nodiscard]] Result<int> add(PlannedStep step);
    [[nodiscard]] bool changesNothing(const PlannedStep &step) const;
    void dropWhatIsSo();
    [[nodiscard]] PlannedChange changeOf(const ProgramFile &file) const;

    std::shared_ptr<const ProgramLook> m_look = std::make_shared<ProgramLook>();
    QList<PlannedStep> m_steps;
    int m_nextId = 1;
};

/// How the writing of one file went, or the taking of one server into Signalbox's own list.
struct AppliedChange
{
    QString path{};               ///< empty: our own list
    QString server{};             ///< of our own list: its name
    QString id{};                 ///< of our own list: the entry's, once it is there
    std::optional<Error> error{}; ///< none: it is written. Kind::Usage, "changed meanwhile": nothing was written to it
};

/// Writes the files of a plan, each whole or not at all, with what was there kept as a version. A file with faults is not
/// written. One file's failure is its own; what was written is told for each. Not for the window's thread.
[[nodiscard]] QList<AppliedChange> applyChanges(const QList<PlannedChange> &changes, FileVersions &versions);

} // namespace Signalbox
