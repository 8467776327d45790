// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programplan.h"

#include "core/catalog/programs/filelosses.h"
#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/programcopy.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Signalbox {

namespace {

class ProgramPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramPlan)
};

Failure placeless(const QString &path)
{
    Failure failure = fail(Error::Kind::Usage, ProgramPlanText::tr("No program looks for servers in this file."));
    failure.error().where = path;
    return failure;
}

} // namespace

void ProgramPlan::setLook(std::shared_ptr<const ProgramLook> look)
{
    m_look = std::move(look);
    dropWhatIsSo();
}

void ProgramPlan::dropWhatIsSo()
{
    const QList<PlannedStep> steps = std::exchange(m_steps, {});
    for (const PlannedStep &step : steps) {
        if (!changesNothing(step)) { // else the file is as it was meant to be
            m_steps.append(step);
        }
    }
}

Result<int> ProgramPlan::write(const QString &path, const ServerEntry &server, const QString &folder, bool exposes)
{
    return add({.kind = PlannedStep::Kind::Write,
                .path = path,
                .name = server.name,
                .folder = folder,
                .entry = server,
                .exposes = exposes});
}

Result<int> ProgramPlan::remove(const QString &path, const QString &name, const QString &folder)
{
    return add({.kind = PlannedStep::Kind::Remove, .path = path, .name = name, .folder = folder});
}

Result<int> ProgramPlan::restore(const QString &path, const QByteArray &version)
{
    return add({.kind = PlannedStep::Kind::Restore, .path = path, .bytes = version});
}

Result<int> ProgramPlan::restoreServer(const QString &path, const QByteArray &version, const QString &name,
                                       const QString &folder)
{
    return add(
        {.kind = PlannedStep::Kind::RestoreServer, .path = path, .name = name, .folder = folder, .bytes = version});
}

Result<int> ProgramPlan::rewrite(const FileChange &change)
{
    return add({.kind = PlannedStep::Kind::Rewrite,
                .path = change.path,
                .before = change.before,
                .bytes = change.after,
                .summary = change.summary});
}

Result<int> ProgramPlan::take(const ServerEntry &server)
{
    OwnSecretMove apart = planSecretMove(server, [](const QString &) { return true; });
    PlannedStep step{.kind = PlannedStep::Kind::Take, .name = server.name, .entry = std::move(apart.entry)};
    step.summary = ProgramPlanText::tr("The server %1 goes into Signalbox.").arg(server.name.left(200));
    if (!apart.values.isEmpty()) {
        step.summary +=
            u' ' + ProgramPlanText::tr("Its secrets go where Signalbox keeps secrets; the entry refers to them.");
    }
    step.secrets = std::move(apart.values);
    return add(std::move(step));
}

Result<int> ProgramPlan::add(PlannedStep step)
{
    if (step.kind != PlannedStep::Kind::Take) {
        const ProgramFile *file = m_look->file(step.path);
        if (!file) {
            return placeless(step.path);
        }
        if (file->unread) { // what would change in it is not known, and it could not be written
            return Failure(*file->unread);
        }
        // As it would be by then: a broken file may have been restored by an earlier step.
        const PlannedChange now = changeOf(*file);
        const ProgramFile onto = programFileOf(file->place, now.change.after);
        const Result<FileChange> change = changeBy(step, onto);
        if (!change) {
            return Failure(change.error());
        }
        if (step.kind == PlannedStep::Kind::Write) {
            step.toDo = copyFor(step.entry, onto, step.folder).value_or(ServerCopy()).toDo;
        }
        step.summary = change->summary.isEmpty() ? step.summary : change->summary;
    }
    step.id = m_nextId++;
    // One who says what the whole file is has taken back what was said before.
    m_steps.removeIf([&step](const PlannedStep &other) {
        return other.isAbout(step)
               || (other.path == step.path && step.name.isEmpty() && step.kind != PlannedStep::Kind::Take);
    });
    if (changesNothing(step)) { // it is so already, once what was meant before is taken back
        return 0;
    }
    m_steps.append(std::move(step));
    return m_steps.constLast().id;
}

/// Neither over its file as it is nor over what the other steps make of it: one of those may be taken back. What cannot be
/// done is no such step: it says why.
bool ProgramPlan::changesNothing(const PlannedStep &step) const
{
    const ProgramFile *file = step.kind == PlannedStep::Kind::Take ? nullptr : m_look->file(step.path);
    if (!file) {
        return false;
    }
    const Result<FileChange> now = changeBy(step, *file);
    if (!now || !now->changesNothing()) {
        return false;
    }
    const Result<FileChange> change = changeBy(step, programFileOf(file->place, changeOf(*file).change.after));
    return change && change->changesNothing();
}

void ProgramPlan::discard(int id)
{
    m_steps.removeIf([id](const PlannedStep &step) { return step.id == id; });
    dropWhatIsSo();
}

void ProgramPlan::discardFile(const QString &path)
{
    m_steps.removeIf([&path](const PlannedStep &step) { return step.path == path; });
}

const PlannedStep *ProgramPlan::stepAt(const QString &path, const QString &name, const QString &folder) const
{
    const PlannedStep wanted{.path = path, .name = name, .folder = folder};
    const auto found = std::ranges::find_if(m_steps, [&](const PlannedStep &step) { return step.isAbout(wanted); });
    return found == m_steps.end() ? nullptr : &*found;
}

/// One step after the other, each over what the one before it made.
PlannedChange ProgramPlan::changeOf(const ProgramFile &file) const
{
    PlannedChange planned;
    planned.change = {.path = file.place.path, .before = file.bytes, .after = file.bytes};
    QStringList sentences;
    for (const PlannedStep &step : m_steps) {
        if (step.path != file.place.path || step.kind == PlannedStep::Kind::Take) {
            continue;
        }
        const Result<FileChange> change = file.unread ? Result<FileChange>(Failure(*file.unread))
                                                      : changeBy(step, programFileOf(file.place, planned.change.after));
        planned.steps.append(step.id);
        if (!change) {
            planned.faults.append(change.error());
        } else if (!change->changesNothing()) {
            planned.change.after = change->after;
            sentences << change->summary;
        }
    }
    planned.change.summary = sentences.join(u' ');
    return planned;
}

QList<PlannedChange> ProgramPlan::changes() const
{
    QList<PlannedChange> changes;
    for (const ProgramFile &file : m_look->files) {
        PlannedChange planned = changeOf(file);
        if (!planned.change.changesNothing() || !planned.faults.isEmpty()) {
            planned.losses = lossesOf(file.place, planned.change.before, planned.change.after);
            changes.append(std::move(planned));
        }
    }
    return changes;
}

QList<PlannedStep> ProgramPlan::taken() const
{
    QList<PlannedStep> taken;
    std::ranges::copy_if(m_steps, std::back_inserter(taken),
                         [](const PlannedStep &step) { return step.kind == PlannedStep::Kind::Take; });
    return taken;
}

QStringList ProgramPlan::toDo() const
{
    QStringList sentences;
    for (const PlannedStep &step : m_steps) {
        sentences += step.toDo;
    }
    sentences.removeDuplicates();
    return sentences;
}

QList<ProgramFile> ProgramPlan::shownAfter() const
{
    ProgramLook look = *m_look;
    for (ProgramFile &file : look.files) {
        if (!file.unread && std::ranges::contains(m_steps, file.place.path, &PlannedStep::path)) {
            file = programFileOf(file.place, changeOf(file).change.after);
        }
    }
    return look.shown();
}

QList<AppliedChange> applyChanges(const QList<PlannedChange> &changes, FileVersions &versions)
{
    QList<AppliedChange> applied;
    for (const PlannedChange &planned : changes) {
        AppliedChange result{.path = planned.change.path};
        if (!planned.faults.isEmpty()) {
            result.error = planned.faults.constFirst();
        } else if (const Result<> done = applyChange(planned.change, versions); !done) {
            result.error = done.error();
        }
        applied.append(std::move(result));
    }
    return applied;
}

} // namespace Signalbox
