// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/plannedstep.h"

#include "core/catalog/programs/programcopy.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class PlannedStepText
{
    Q_DECLARE_TR_FUNCTIONS(PlannedStep)
};

FileChange unchanged(const ProgramFile &file)
{
    return {.path = file.place.path, .before = file.bytes, .after = file.bytes};
}

Result<FileChange> removal(const PlannedStep &step, const ProgramFile &file)
{
    const ProgramServer *server = file.server(step.name, step.folder);
    return server ? changeWithoutServer(file, *server) : Result<FileChange>(unchanged(file));
}

Result<FileChange> restoration(const PlannedStep &step, const ProgramFile &file)
{
    if (file.place.scope == ProgramScope::Managed) {
        return Failure(*file.notEditable);
    }
    FileChange change = unchanged(file);
    change.after = step.bytes;
    change.summary = PlannedStepText::tr("The file is as it was at an earlier time.");
    return change;
}

Result<FileChange> rewriting(const PlannedStep &step, const ProgramFile &file)
{
    if (file.bytes != step.before || file.bytes.isNull() != step.before.isNull()) {
        Failure failure = fail(Error::Kind::Usage,
                               PlannedStepText::tr("The file was changed meanwhile, so this cannot be done any more."));
        failure.error().where = file.place.path;
        return failure;
    }
    FileChange change = unchanged(file);
    change.after = step.bytes;
    change.summary = step.summary;
    return change;
}

} // namespace

Result<FileChange> changeBy(const PlannedStep &step, const ProgramFile &file)
{
    switch (step.kind) {
    case PlannedStep::Kind::Write:
        return changeWithCopy(file, step.entry, step.folder, step.exposes);
    case PlannedStep::Kind::Remove:
        return removal(step, file);
    case PlannedStep::Kind::Restore:
        return restoration(step, file);
    case PlannedStep::Kind::RestoreServer:
        return changeToVersionOf(file, programFileOf(file.place, step.bytes), step.name, step.folder);
    case PlannedStep::Kind::Rewrite:
        return rewriting(step, file);
    case PlannedStep::Kind::Take:
        break;
    }
    return unchanged(file);
}

} // namespace Signalbox
