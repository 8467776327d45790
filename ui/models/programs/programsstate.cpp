// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/programsstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

const PlannedStep *ProgramsState::stepAt(const ProgramSpot &spot) const
{
    const auto found = std::ranges::find_if(steps, [&spot](const PlannedStep &step) {
        return step.path == spot.path && (step.name.isEmpty() || step.name == spot.name) && step.folder == spot.folder;
    });
    return found == steps.end() ? nullptr : &*found;
}

const ProgramFile *ProgramsState::file(const QString &path) const
{
    const auto found = std::ranges::find_if(files, [&path](const ProgramFile &one) { return one.place.path == path; });
    return found == files.end() ? nullptr : &*found;
}

const LaunchFinding *ProgramsState::startFault(const ProgramSpot &spot) const
{
    const auto found = startFaults.constFind(StartFaults::key(spot.path, spot.folder, spot.name));
    return found == startFaults.cend() ? nullptr : &*found;
}

QString ProgramsState::obstacleTo(const PlannedStep &step) const
{
    if (!secretsObstacle || step.secrets.isEmpty()) {
        return {};
    }
    const QString &advice = secretsObstacle->advice;
    return QCoreApplication::translate("ProgramsState", "%1 holds a secret and will not be taken in: %2")
        .arg(step.name.left(100),
             advice.isEmpty() ? secretsObstacle->message : secretsObstacle->message + QChar(u' ') + advice);
}

QString programName(const QString &id)
{
    const Program *program = programById(id);
    return program ? program->name : id;
}

} // namespace Signalbox
