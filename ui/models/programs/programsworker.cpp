// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/programsworker.h"

#include "core/catalog/programs/secretquestion.h"
#include "core/wire/loginshellpath.h"
#include "ui/models/programs/takendiff.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// What takes a change back. Of a file that was not there before: all servers go.
FileChange backOf(const FileChange &change, const ProgramLook &look)
{
    FileChange back{.path = change.path,
                    .before = change.after,
                    .after = change.before,
                    .summary = ProgramsWorker::tr("The file is as it was before.")};
    const ProgramFile *place = change.before.isNull() ? look.file(change.path) : nullptr;
    if (!place) {
        return back;
    }
    ProgramFile file = programFileOf(place->place, change.after);
    while (!file.servers.isEmpty()) {
        const Result<FileChange> without = changeWithoutServer(file, file.servers.constFirst());
        if (!without || without->after == file.bytes) {
            break;
        }
        file = programFileOf(place->place, without->after);
    }
    back.after = file.bytes;
    return back;
}

} // namespace

ProgramsWorker::ProgramsWorker(ProgramsPlaces places)
    : m_places(std::move(places))
    , m_choicesFile(m_places.choicesFile)
{
}

void ProgramsWorker::start()
{
    m_watch = new ProgramWatch(m_places.host, m_places.versionsFolder, this);
    connect(m_watch, &ProgramWatch::changed, this, &ProgramsWorker::takeLook);
    connect(m_watch, &ProgramWatch::problemFound, this, &ProgramsWorker::failed);
    if (!m_places.choicesFile.isEmpty()) {
        const Result<ProgramChoices> choices = m_choicesFile.read();
        if (choices) {
            m_choices = *choices;
        } else {
            emit failed(choices.error());
        }
    }
    m_watch->setProjects(m_choices.projects);
    m_watch->lookAgain();
    auto *shell = new LoginShellPath(this);
    connect(shell, &LoginShellPath::answered, this, [this](const QStringList &folders) {
        m_loginPath = folders;
        tell();
    });
    shell->ask();
}

void ProgramsWorker::lookAgain()
{
    m_startFaults.forget();
    m_watch->lookAgain();
    m_readMs = QDateTime::currentMSecsSinceEpoch();
    tell(); // also if nothing is new: it was looked at
}

void ProgramsWorker::takeLook(const std::shared_ptr<const ProgramLook> &look)
{
    m_readMs = look->timeMs;
    m_plan.setLook(look);
    tell();
}

void ProgramsWorker::setOurs(const QList<ServerEntry> &ours)
{
    m_ours = ours;
    tell();
}

void ProgramsWorker::edit(const std::function<Result<>(ProgramPlan &)> &edit)
{
    ProgramPlan plan = m_plan;
    if (const Result<> done = edit(plan); !done) {
        emit failed(done.error());
        return;
    }
    m_plan = std::move(plan);
    tell();
}

void ProgramsWorker::choose(const std::function<void(ProgramChoices &)> &change)
{
    const Result<ProgramChoices> choices = m_choicesFile.update(change);
    if (!choices) {
        emit failed(choices.error());
        return;
    }
    m_choices = *choices;
    m_watch->setProjects(m_choices.projects);
    tell();
}

void ProgramsWorker::apply()
{
    const QList<AppliedChange> changes = applyChanges(m_state->changes, m_watch->versions());
    m_back.clear();
    for (const AppliedChange &change : changes) {
        if (!change.error) {
            m_plan.discardFile(change.path);
            const auto planned = std::ranges::find_if(
                m_state->changes, [&change](const PlannedChange &one) { return one.change.path == change.path; });
            m_back.append({.change = backOf(planned->change, *m_state->look)});
        }
    }
    emit applied(changes, m_plan.taken());
    m_watch->lookAgain();
    tell();
}

QList<AppliedChange> ProgramsWorker::putBack()
{
    return write(std::exchange(m_back, {}));
}

void ProgramsWorker::settleTaken(const QList<int> &steps)
{
    for (const int step : steps) {
        m_plan.discard(step);
    }
    tell();
}

void ProgramsWorker::setSecretsObstacle(const std::optional<Error> &obstacle)
{
    m_secretsObstacle = obstacle;
    tell();
}

void ProgramsWorker::setMatches(const QList<SecretQuestion> &questions, const SecretMatches &matches)
{
    if (questions != m_compared || matches != m_matches) {
        m_compared = questions;
        m_matches = matches;
        tell();
    }
}

void ProgramsWorker::work(const std::function<void(const ProgramLook &look, FileVersions &versions)> &work)
{
    if (m_watch && m_watch->look()) {
        work(*m_watch->look(), m_watch->versions());
        return;
    }
    FileVersions versions(m_places.versionsFolder);
    work({}, versions);
}

QList<AppliedChange> ProgramsWorker::write(const QList<PlannedChange> &changes)
{
    FileVersions versions(m_places.versionsFolder);
    return applyChanges(changes, m_watch ? m_watch->versions() : versions);
}

QList<VersionFacts> ProgramsWorker::history(const QString &path) const
{
    const ProgramFile *file = m_watch->look() ? m_watch->look()->file(path) : nullptr;
    return file ? historyOf(file->place, file->bytes, m_watch->versions()) : QList<VersionFacts>();
}

LineDiffPtr ProgramsWorker::difference(const QString &path, const QString &version) const
{
    const ProgramFile *file = m_watch->look() ? m_watch->look()->file(path) : nullptr;
    if (!file) {
        return {};
    }
    const QByteArray bytes = m_watch->versions().bytes(path, version).value_or(QByteArray());
    return maskedDiff(file->place, bytes, file->bytes);
}

void ProgramsWorker::restore(const QString &path, const QString &version, const QString &server)
{
    const Result<QByteArray> bytes = m_watch->versions().bytes(path, version);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    edit([&](ProgramPlan &plan) -> Result<> {
        const Result<int> step =
            server.isEmpty() ? plan.restore(path, *bytes) : plan.restoreServer(path, *bytes, server);
        return step ? Result<>() : Result<>(Failure(step.error()));
    });
}

QList<LineDiffPtr> ProgramsWorker::preview() const
{
    QList<LineDiffPtr> shown;
    for (const PlannedChange &planned : m_state->changes) {
        const ProgramFile *file = m_plan.look()->file(planned.change.path);
        const ProgramFilePlace place = file ? file->place : ProgramFilePlace{};
        shown.append(maskedDiff(place, planned.change.before, planned.change.after));
    }
    if (const QList<PlannedStep> taken = m_plan.taken(); !taken.isEmpty()) {
        shown.append(takenDiff(m_ours, taken));
    }
    return shown;
}

void ProgramsWorker::tell()
{
    if (m_readMs == 0) {
        return;
    }
    auto state = std::make_shared<ProgramsState>();
    state->readMs = m_readMs;
    state->look = m_plan.look();
    state->choices = m_choices;
    state->steps = m_plan.steps();
    state->changes = m_plan.changes();
    state->taken = m_plan.taken();
    state->files = m_plan.shownAfter();
    state->ours = m_ours;
    state->secretsObstacle = m_secretsObstacle;
    for (const PlannedStep &taken : std::as_const(state->taken)) {
        const auto own = std::ranges::find(state->ours, taken.name, &ServerEntry::name);
        if (own == state->ours.end()) {
            state->ours.append(taken.entry);
        } else {
            *own = taken.entry;
        }
    }
    // What is only planned to be taken is kept nowhere yet.
    state->questions = secretQuestions(m_ours, state->files);
    if (state->questions == m_compared) {
        state->matches = m_matches;
    }
    if (m_loginPath) {
        state->startFaults = m_startFaults.in(state->files, *m_loginPath);
    }
    state->matrix = ServerMatrix::of(state->ours, state->files, m_choices, state->matches);
    m_state = std::move(state);
    emit stateChanged(m_state);
}

} // namespace Signalbox
