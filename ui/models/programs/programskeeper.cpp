// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/programskeeper.h"

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programimport.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/programsworker.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// A plan's answer without the number of its step.
Result<> done(const Result<int> &step)
{
    return step ? Result<>() : Result<>(Failure(step.error()));
}

/// The files that hold other bytes now than before.
QStringList changedFiles(const ProgramLook &before, const ProgramLook &now)
{
    QStringList changed;
    for (const ProgramFile &file : now.files) {
        const ProgramFile *was = before.file(file.place.path);
        if (was && (was->bytes != file.bytes || was->exists() != file.exists())) {
            changed.append(file.place.path);
        }
    }
    return changed;
}

} // namespace

ProgramsKeeper::ProgramsKeeper(EngineLink &link, const ProgramsPlaces &places, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_worker(new ProgramsWorker(places))
    , m_taken(link, places.lockFolder)
{
    m_thread.setObjectName(QStringLiteral("programs"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ProgramsWorker::stateChanged, this, &ProgramsKeeper::takeState);
    connect(m_worker, &ProgramsWorker::failed, this, &ProgramsKeeper::failed);
    connect(m_worker, &ProgramsWorker::applied, this, &ProgramsKeeper::takeApplied);
    connect(&link, &EngineLink::serversChanged, this, &ProgramsKeeper::sendOurs);
    connect(&link, &EngineLink::ready, this, &ProgramsKeeper::sendOurs);
    m_thread.start();
}

ProgramsKeeper::~ProgramsKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

void ProgramsKeeper::setActive()
{
    if (!std::exchange(m_isActive, true)) {
        sendOurs();
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
    }
    if (m_state
        && std::ranges::any_of(m_state->taken, [](const PlannedStep &step) { return !step.secrets.isEmpty(); })) {
        askSecretsObstacle(); // the person may have chosen a place meanwhile
    }
}

void ProgramsKeeper::askSecretsObstacle()
{
    m_taken.askObstacle(this, [this](const std::optional<Error> &obstacle) {
        m_hasAnswered = !obstacle;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, obstacle] { worker->setSecretsObstacle(obstacle); });
    });
}

/// Nobody is asked to unlock a keychain for a look at files: only a place that has answered before is asked.
void ProgramsKeeper::compareSecrets()
{
    if (!m_hasAnswered || !m_state || m_state->questions == m_compared) {
        return;
    }
    m_compared = m_state->questions;
    m_taken.compare(m_compared, this, [this, questions = m_compared](const SecretMatches &matches) {
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, questions, matches] { worker->setMatches(questions, matches); });
    });
}

void ProgramsKeeper::sendOurs()
{
    QList<ServerEntry> ours;
    for (const ServerStatus &status : m_link.servers()) {
        ours.append(status.entry);
    }
    if (m_isActive) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, ours] { worker->setOurs(ours); });
    }
}

void ProgramsKeeper::takeState(const ProgramsStatePtr &state)
{
    const ProgramsStatePtr before = std::exchange(m_state, state);
    emit changed();
    compareSecrets();
    if (!before || before->look == state->look) {
        return;
    }
    QStringList news = changedFiles(*before->look, *state->look);
    news.removeIf([this](const QString &path) { return m_written.removeOne(path); });
    if (!news.isEmpty()) {
        emit filesChanged(news);
    }
}

void ProgramsKeeper::noteWritten(const QList<AppliedChange> &changes)
{
    for (const AppliedChange &change : changes) {
        if (!change.error && !m_written.contains(change.path)) {
            m_written.append(change.path);
        }
    }
}

void ProgramsKeeper::takeApplied(const QList<AppliedChange> &changes, const QList<PlannedStep> &taken)
{
    noteWritten(changes);
    takeNext(taken, {}, changes);
}

/// One after the other: one that is refused leaves the others alone.
void ProgramsKeeper::takeNext(const QList<PlannedStep> &left, const QList<int> &kept,
                              const QList<AppliedChange> &changes)
{
    if (left.isEmpty()) {
        m_isApplying = false;
        if (!kept.isEmpty()) {
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, kept] { worker->settleTaken(kept); });
        }
        emit applied(changes);
        return;
    }
    const auto then = [this, left, kept, changes](const Result<ServerEntry> &taken) {
        AppliedChange change{.server = taken ? taken->name : left.first().name};
        QList<int> settled = kept;
        if (taken) {
            m_hasAnswered = m_hasAnswered || !left.first().secrets.isEmpty();
            m_compared.clear(); // another value may be kept now
            change.id = taken->id;
            settled.append(left.first().id);
        } else {
            change.error = taken.error();
        }
        takeNext(left.sliced(1), settled, changes + QList<AppliedChange>{change});
    };
    m_taken.keep(left.first(), this, then);
}

void ProgramsKeeper::lookAgain()
{
    setActive();
    m_compared.clear(); // what is kept may be another by now
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->lookAgain(); });
}

void ProgramsKeeper::copy(const ServerEntry &server, const QStringList &paths, bool exposes)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, server, paths, exposes] {
        worker->edit([&](ProgramPlan &plan) -> Result<> {
            for (const QString &path : paths) {
                if (const Result<int> step = plan.write(path, server, {}, exposes); !step) {
                    return done(step);
                }
            }
            return {};
        });
    });
}

/// What a spot has, as our own entry.
std::optional<Result<ServerEntry>> ProgramsKeeper::entryAt(const ProgramSpot &spot) const
{
    const ProgramFile *file = m_state ? m_state->file(spot.path) : nullptr;
    const ProgramServer *server = file ? file->server(spot.name, spot.folder) : nullptr;
    const Program *program = file ? programById(file->place.program) : nullptr;
    if (!server || !program) {
        return {};
    }
    const ServerStatus *own = m_link.serverByName(spot.name);
    return takenEntry(*server, *program, own ? &own->entry : nullptr);
}

void ProgramsKeeper::take(const QList<ProgramSpot> &spots)
{
    QList<ServerEntry> entries;
    for (const ProgramSpot &spot : spots) {
        const std::optional<Result<ServerEntry>> entry = entryAt(spot);
        if (entry && *entry) {
            entries.append(**entry);
        } else if (entry) {
            emit failed(entry->error()); // the others are planned all the same
        }
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, entries] {
        for (const ServerEntry &entry : entries) { // each for itself: one that is refused leaves the others alone
            worker->edit([&entry](ProgramPlan &plan) { return done(plan.take(entry)); });
        }
    });
    if (std::ranges::any_of(entries, [](const ServerEntry &entry) { return !literalSecrets(entry).isEmpty(); })) {
        askSecretsObstacle();
    }
}

void ProgramsKeeper::remove(const QList<ProgramSpot> &spots)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, spots] {
        worker->edit([&](ProgramPlan &plan) -> Result<> {
            for (const ProgramSpot &spot : spots) {
                if (const Result<int> step = plan.remove(spot.path, spot.name, spot.folder); !step) {
                    return done(step);
                }
            }
            return {};
        });
    });
}

void ProgramsKeeper::restore(const QString &path, const QString &version, const QString &server)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, path, version, server] { worker->restore(path, version, server); });
}

void ProgramsKeeper::takeBack(int step)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, step] {
        worker->edit([step](ProgramPlan &plan) -> Result<> {
            plan.discard(step);
            return {};
        });
    });
}

void ProgramsKeeper::discard()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->edit([](ProgramPlan &plan) -> Result<> {
            plan.clear();
            return {};
        });
    });
}

void ProgramsKeeper::mend(const ProgramSpot &spot, const ServerEntry &mended)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, spot, mended] {
        worker->edit([&](ProgramPlan &plan) { return done(plan.write(spot.path, mended, spot.folder)); });
    });
}

void ProgramsKeeper::putBack()
{
    using Applied = QList<AppliedChange>;
    ask<Applied>(
        this, [](ProgramsWorker &worker) { return worker.putBack(); },
        [this](const Applied &files) {
            noteWritten(files);
            lookAgain();
            emit wasPutBack(files);
        });
}

void ProgramsKeeper::apply()
{
    if (!std::exchange(m_isApplying, true)) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->apply(); });
    }
}

void ProgramsKeeper::accept(const ProgramSpot &spot, const ServerEntry &reference, const ServerEntry &there)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, spot, reference, there] {
        worker->choose([&](ProgramChoices &choices) { choices.accept(spot.path, spot.folder, reference, there); });
    });
}

void ProgramsKeeper::refuse(const ProgramSpot &spot)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, spot] {
        worker->choose([&](ProgramChoices &choices) { choices.refuse(spot.path, spot.folder, spot.name); });
    });
}

void ProgramsKeeper::addProject(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder] {
        worker->choose([&](ProgramChoices &choices) { choices.addProject(folder); });
    });
}

void ProgramsKeeper::removeProject(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, folder] {
        worker->choose([&](ProgramChoices &choices) { choices.removeProject(folder); });
    });
}

template<typename Answer>
void ProgramsKeeper::ask(QObject *context, std::function<Answer(ProgramsWorker &)> work,
                         std::function<void(const Answer &)> then)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, guard = QPointer<QObject>(context),
                                         work = std::move(work), then = std::move(then)] {
        QMetaObject::invokeMethod(this, [guard, then, answer = work(*worker)] { // this waits for the thread
            if (guard) {
                then(answer);
            }
        });
    });
}

void ProgramsKeeper::texts(const ProgramSpot &spot, QObject *context, std::function<void(const CellTexts &)> then)
{
    ask<CellTexts>(context, [spot](ProgramsWorker &worker) { return worker.texts(spot); }, std::move(then));
}

void ProgramsKeeper::history(const QString &path, QObject *context,
                             std::function<void(const QList<VersionFacts> &)> then)
{
    ask<QList<VersionFacts>>(context, [path](ProgramsWorker &worker) { return worker.history(path); }, std::move(then));
}

void ProgramsKeeper::difference(const QString &path, const QString &version, QObject *context,
                                std::function<void(const LineDiffPtr &)> then)
{
    ask<LineDiffPtr>(
        context, [path, version](ProgramsWorker &worker) { return worker.difference(path, version); }, std::move(then));
}

void ProgramsKeeper::preview(QObject *context, std::function<void(const QList<LineDiffPtr> &)> then)
{
    ask<QList<LineDiffPtr>>(context, [](ProgramsWorker &worker) { return worker.preview(); }, std::move(then));
}

void ProgramsKeeper::work(const Work &work, QObject *context, std::function<void()> then)
{
    ask<bool>(
        context,
        [work](ProgramsWorker &worker) {
            worker.work(work);
            return true;
        },
        [then = std::move(then)](bool) { then(); });
}

void ProgramsKeeper::write(const QList<PlannedChange> &changes, QObject *context,
                           std::function<void(const QList<AppliedChange> &)> then)
{
    using Applied = QList<AppliedChange>;
    ask<Applied>(
        this, [changes](ProgramsWorker &worker) { return worker.write(changes); },
        [this, guard = QPointer<QObject>(context), then = std::move(then)](const Applied &applied) {
            noteWritten(applied);
            lookAgain();
            if (guard) {
                then(applied);
            }
        });
}

} // namespace Signalbox
