// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programchoices.h"
#include "core/catalog/programs/programlook.h"
#include "core/catalog/programs/programplan.h"
#include "core/catalog/programs/servermatrix.h"
#include "core/hub/launch/secretcomparison.h"
#include "ui/models/programs/startfaults.h"

#include <QMetaType>

#include <memory>
#include <optional>

namespace Signalbox {

/// Where programs' files are looked for, and where we keep what we know of them.
struct ProgramsPlaces
{
    HostPlaces host{};        ///< without a home nothing is looked for
    QString versionsFolder{}; ///< see programVersionsFolder()
    QString choicesFile{};    ///< see programChoicesPath()
    QString lockFolder{};     ///< see ValueVault
};

/// One server in one file.
struct ProgramSpot
{
    QString path{};
    QString name{};
    QString folder{}; ///< as in ProgramServer

    bool operator==(const ProgramSpot &) const = default;
};

/// All that the window shows of other programs' files at one time, planned changes included. Never changes once made.
struct ProgramsState
{
    qint64 readMs = 0;                       ///< when the files were last read, since 1970
    std::shared_ptr<const ProgramLook> look; ///< the files as they are
    ProgramChoices choices;
    QList<ServerEntry> ours;         ///< with what is planned to be taken
    QList<ProgramFile> files;        ///< the matrix's columns, with all steps done
    ServerMatrix matrix;             ///< of these
    SecretMatches matches;           ///< as far as secrets that Signalbox keeps were compared with those in files
    QList<SecretQuestion> questions; ///< what there is to compare
    StartFaults::Found startFaults;  ///< servers in `files` whose program is not there; none as long as it is not known
    QList<PlannedStep> steps;        ///< not done yet
    QList<PlannedChange> changes;    ///< what they make of the files
    QList<PlannedStep> taken;        ///< and of our own list
    /// Why no secret can be kept, as far as it was asked: what is taken and has secrets is refused then.
    std::optional<Error> secretsObstacle;

    [[nodiscard]] const PlannedStep *stepAt(const ProgramSpot &spot) const;       ///< null: none is planned there
    [[nodiscard]] const ProgramFile *file(const QString &path) const;             ///< of `files`
    [[nodiscard]] const LaunchFinding *startFault(const ProgramSpot &spot) const; ///< null: none is known
    /// Why this one will be refused when it is applied, one sentence for the person; empty: nothing is known to be in its way.
    [[nodiscard]] QString obstacleTo(const PlannedStep &step) const;
};
using ProgramsStatePtr = std::shared_ptr<const ProgramsState>;

/// How the name of a program is written by its makers; the id, if it is not known.
[[nodiscard]] QString programName(const QString &id);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ProgramsStatePtr)
