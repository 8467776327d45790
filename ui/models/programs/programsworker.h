// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programchoicesfile.h"
#include "core/catalog/programs/programwatch.h"
#include "ui/models/programs/celltexts.h"
#include "ui/models/programs/programhistory.h"
#include "ui/models/programs/programsstate.h"
#include "ui/models/programs/startfaults.h"

#include <QObject>

#include <functional>

namespace Signalbox {

/// Reads, plans and writes programs' files for the window; lives on a thread of its own, where it may wait for them.
/// Everything it tells is a value.
class ProgramsWorker : public QObject
{
    Q_OBJECT
public:
    explicit ProgramsWorker(ProgramsPlaces places);

    void start(); ///< the first look; once, on its thread
    void lookAgain();
    void setOurs(const QList<ServerEntry> &ours); ///< Signalbox's own list
    /// Plans; all or nothing of what `edit` does. What cannot be done is told by failed().
    void edit(const std::function<Result<>(ProgramPlan &plan)> &edit);
    void choose(const std::function<void(ProgramChoices &choices)> &change);
    void apply(); ///< all files; see applied()
    /// The files that the last apply() wrote, as they were before it; once. One that was not there stays, without servers.
    [[nodiscard]] QList<AppliedChange> putBack();
    /// These went into our own list; what was refused stays planned.
    void settleTaken(const QList<int> &steps);
    void setSecretsObstacle(const std::optional<Error> &obstacle); ///< see ProgramsState
    /// How these were compared; forgotten once there is something else to compare.
    void setMatches(const QList<SecretQuestion> &questions, const SecretMatches &matches);
    void work(const std::function<void(const ProgramLook &look, FileVersions &versions)> &work);
    [[nodiscard]] QList<AppliedChange> write(const QList<PlannedChange> &changes); ///< beside the plan

    [[nodiscard]] QList<VersionFacts> history(const QString &path) const;
    /// How this version differs from what the file holds now; from nothing, if there is no such version.
    [[nodiscard]] LineDiffPtr difference(const QString &path, const QString &version) const;
    void restore(const QString &path, const QString &version, const QString &server); ///< empty server: the whole file
    [[nodiscard]] CellTexts texts(const ProgramSpot &spot) const { return cellTexts(*m_state, spot); }
    /// Of each planned change; then of our own list, if anything is taken into it.
    [[nodiscard]] QList<LineDiffPtr> preview() const;

signals:
    void stateChanged(const Signalbox::ProgramsStatePtr &state);
    void failed(const Signalbox::Error &error);
    /// How it went, file by file; then what is to go into our own list, see settleTaken().
    void applied(const QList<Signalbox::AppliedChange> &changes, const QList<Signalbox::PlannedStep> &taken);

private:
    void takeLook(const std::shared_ptr<const ProgramLook> &look);
    void tell();

    ProgramsPlaces m_places;
    ProgramWatch *m_watch = nullptr; // made on the thread
    ProgramChoicesFile m_choicesFile;
    ProgramChoices m_choices;
    QList<ServerEntry> m_ours;
    std::optional<Error> m_secretsObstacle;
    QList<SecretQuestion> m_compared;
    SecretMatches m_matches; // of m_compared
    ProgramPlan m_plan;
    QList<PlannedChange> m_back; // what takes the last apply() back
    StartFaults m_startFaults;
    std::optional<QStringList> m_loginPath; // none: the shell did not answer yet
    ProgramsStatePtr m_state = std::make_shared<const ProgramsState>();
    qint64 m_readMs = 0; // 0: not yet
};

} // namespace Signalbox
