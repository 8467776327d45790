// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/celltexts.h"
#include "ui/models/programs/programhistory.h"
#include "ui/models/programs/programsstate.h"
#include "ui/models/programs/takenservers.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace Signalbox {

class EngineLink;
class ProgramsWorker;

/// The window's end of other programs' files: what they say, what is planned with them, and doing it. Nothing is read
/// before the first setActive(), and no file is touched on the window's thread.
class ProgramsKeeper : public QObject
{
    Q_OBJECT
public:
    ProgramsKeeper(EngineLink &link, const ProgramsPlaces &places, QObject *parent = nullptr);
    ~ProgramsKeeper() override;

    /// From now on the files are read and watched. Each time: asks anew whether secrets that are to be taken can be kept.
    void setActive();
    [[nodiscard]] const ProgramsStatePtr &state() const { return m_state; } ///< null: not looked yet
    void lookAgain();

    // Planning. What cannot be done is told by failed().
    /// Written into each of these files. `exposes`: also where a secret would newly stand in plain text.
    void copy(const ServerEntry &server, const QStringList &paths, bool exposes = false);
    /// Into Signalbox's own list, with its secrets where secrets are kept. Where nothing keeps them beyond this run, the
    /// state says so (ProgramsState::obstacleTo()), and apply() refuses this step and does the others.
    void take(const QList<ProgramSpot> &spots);
    void remove(const QList<ProgramSpot> &spots);
    void restore(const QString &path, const QString &version, const QString &server); ///< empty: the whole file
    void takeBack(int step);
    void discard(); ///< all that is planned
    /// Written over the entry that stands there.
    void mend(const ProgramSpot &spot, const ServerEntry &mended);
    void putBack(); ///< the files that the last apply() wrote, at once; leads to wasPutBack()
    void apply();   ///< nothing, while an earlier one is not done; what fails stays planned

    void accept(const ProgramSpot &spot, const ServerEntry &reference, const ServerEntry &there);
    void refuse(const ProgramSpot &spot); ///< no longer accepted
    void addProject(const QString &folder);
    void removeProject(const QString &folder);

    // Reading, on the other thread; `then` is called here unless `context` is gone.
    void texts(const ProgramSpot &spot, QObject *context, std::function<void(const CellTexts &)> then);
    void history(const QString &path, QObject *context, std::function<void(const QList<VersionFacts> &)> then);
    void difference(const QString &path, const QString &version, QObject *context,
                    std::function<void(const LineDiffPtr &)> then);
    void preview(QObject *context, std::function<void(const QList<LineDiffPtr> &)> then);

    /// For what is done with the files beside the plan, on the other thread; an empty look before setActive().
    using Work = std::function<void(const ProgramLook &look, FileVersions &versions)>;
    void work(const Work &work, QObject *context, std::function<void()> then);
    /// Writes these at once, as Apply does; what is planned stays planned, over what the files say then.
    void write(const QList<PlannedChange> &changes, QObject *context,
               std::function<void(const QList<AppliedChange> &)> then);

signals:
    void changed(); ///< the state is another one
    /// Another program, or the person, wrote these files since the last look.
    void filesChanged(const QStringList &paths);
    void failed(const Signalbox::Error &error);
    void applied(const QList<Signalbox::AppliedChange> &changes);
    void wasPutBack(const QList<Signalbox::AppliedChange> &files);

private:
    void takeState(const ProgramsStatePtr &state);
    void noteWritten(const QList<AppliedChange> &changes);
    void takeApplied(const QList<AppliedChange> &changes, const QList<PlannedStep> &taken);
    void takeNext(const QList<PlannedStep> &left, const QList<int> &kept, const QList<AppliedChange> &changes);
    [[nodiscard]] std::optional<Result<ServerEntry>> entryAt(const ProgramSpot &spot) const; ///< none: there is nothing
    void askSecretsObstacle();
    void compareSecrets();
    void sendOurs();
    template<typename Answer>
    void ask(QObject *context, std::function<Answer(ProgramsWorker &)> work, std::function<void(const Answer &)> then);

    EngineLink &m_link;
    ProgramsWorker *m_worker; // on m_thread; null once it is ended
    ProgramsStatePtr m_state;
    QStringList m_written; // by us; what the next look finds there is no news
    TakenServers m_taken;
    QList<SecretQuestion> m_compared; // last
    bool m_hasAnswered = false;       // the place for secrets, in this run: it is unlocked, as far as it has to be
    bool m_isActive = false;
    bool m_isApplying = false;
    QThread m_thread;
};

} // namespace Signalbox
