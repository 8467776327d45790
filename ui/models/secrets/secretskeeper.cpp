// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/secretskeeper.h"

#include "core/base/paths.h"
#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/programs/ownversions.h"
#include "core/catalog/values/inputdescription.h"
#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/models/programs/programskeeper.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

QList<ServerEntry> entriesOf(const EngineLink &link)
{
    QList<ServerEntry> entries;
    for (const ServerStatus &status : link.servers()) {
        entries.append(status.entry);
    }
    return entries;
}

QList<HeldSecrets> heldIn(const ProgramLook &look, const FileVersions &versions, QHash<QString, VersionSecrets> &known)
{
    QList<HeldSecrets> held;
    for (const ProgramFile &file : look.files) {
        const HeldSecrets one = heldSecrets(file, versions, known[file.place.path]);
        if (one.secrets > 0) {
            held.append(one);
        }
    }
    return held;
}

/// What decides what is started or reached, as another entry has it.
ServerEntry withTextsOf(ServerEntry entry, const ServerEntry &other)
{
    entry.arguments = other.arguments;
    entry.environment = other.environment;
    entry.url = other.url;
    entry.headers = other.headers;
    setInputs(entry, inputsOf(other));
    return entry;
}

Error changedMeanwhile(const QString &server)
{
    return fail(Error::Kind::Usage,
                SecretsKeeper::tr("“%1” was changed meanwhile and is left as it is.").arg(server.left(100)))
        .error();
}

bool wasWritten(const SecretTarget &target, const QList<AppliedChange> &places)
{
    return std::ranges::any_of(
        places, [&target](const AppliedChange &place) { return place.path == target.place() && !place.error; });
}

} // namespace

SecretsKeeper::SecretsKeeper(EngineLink &link, ProgramsKeeper &programs, QString configDir, const QString &dataDir,
                             QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_programs(programs)
    , m_configDir(std::move(configDir))
    , m_values(link, dataDir)
    , m_known(std::make_shared<QHash<QString, VersionSecrets>>())
{
    connect(&programs, &ProgramsKeeper::changed, this, &SecretsKeeper::read);
    connect(&link, &EngineLink::serversChanged, this, &SecretsKeeper::read);
    connect(&link, &EngineLink::serverChanged, this, &SecretsKeeper::read);
}

void SecretsKeeper::setActive()
{
    m_programs.setActive();
    if (!std::exchange(m_isActive, true)) {
        m_look.reset();
        read();
    }
}

void SecretsKeeper::lookAgain()
{
    m_look.reset();
    m_programs.lookAgain();
}

/// Nothing is asked for before the files were read for whatever tab, and nothing twice.
void SecretsKeeper::read()
{
    const QList<ServerEntry> ours = entriesOf(m_link);
    if (!m_programs.state() || (m_look == m_programs.state()->look && m_ours == ours)) {
        return;
    }
    m_look = m_programs.state()->look;
    m_ours = ours;
    const auto findings = std::make_shared<Findings>();
    m_programs.work(
        [findings, ours, known = m_known, look = m_look, isActive = m_isActive,
         own = OwnVersions(Paths(m_configDir, {}).catalogFile())](const ProgramLook &, FileVersions &versions) {
            for (const ServerEntry &entry : ours) {
                findings->found += secretsFound(entry);
            }
            for (const ProgramFile &file : look->files) {
                findings->found += secretsFound(file);
            }
            if (isActive) {
                findings->held = heldIn(*look, versions, *known);
                if (const HeldSecrets earlier = own.held(ours); earlier.secrets > 0) {
                    findings->held.prepend(earlier);
                }
            }
        },
        this,
        [this, findings, look = m_look, ours] {
            if (look == m_look && ours == m_ours) { // else another answer is on its way
                take(*findings);
            }
        });
}

void SecretsKeeper::take(const Findings &findings)
{
    m_found = findings.found;
    m_held = findings.held;
    m_isKnown = true;
    emit changed();
}

void SecretsKeeper::plan(const QSet<QString> &keys, QObject *context, const Planned &then)
{
    const QPointer<QObject> guard(context);
    m_values.askTakenNames(this, [this, keys, guard, then](const Result<SecretNames> &names) {
        if (!guard) {
            return;
        }
        if (!names) {
            then(Failure(names.error()));
            return;
        }
        const auto plan = std::make_shared<SecretPlan>();
        m_programs.work([plan, keys, names = *names, ours = entriesOf(m_link)](
                            const ProgramLook &look, FileVersions &) { *plan = planSecrets(keys, look, ours, names); },
                        guard, [plan, then] { then(SecretPlanPtr(plan)); });
    });
}

void SecretsKeeper::move(const SecretPlanPtr &plan)
{
    if (m_isBusy || plan->targets.isEmpty()) {
        return;
    }
    setBusy(true);
    m_values.keep(plan->targets, this, [this, plan](const Result<QStringList> &made) {
        if (!made) {
            refuse(made.error());
            return;
        }
        writeFiles(plan->targets, false,
                   [this, plan, made = *made](const QList<AppliedChange> &places) { settleMove(plan, made, places); });
    });
}

/// Programs' files, then our own list.
void SecretsKeeper::writeFiles(const QList<SecretTarget> &targets, bool isBack,
                               std::function<void(const QList<AppliedChange> &)> then)
{
    QList<PlannedChange> changes;
    QList<SecretTarget> own;
    for (const SecretTarget &target : targets) {
        if (target.isOwn()) {
            own.append(target);
            continue;
        }
        FileChange change = target.change;
        if (isBack) {
            std::swap(change.before, change.after);
            change.summary = tr("Secrets are written in the file again.");
        }
        changes.append({.change = change});
    }
    m_programs.write(changes, this, [this, own, isBack, then = std::move(then)](const QList<AppliedChange> &files) {
        writeOwn(own, isBack, files, then);
    });
}

void SecretsKeeper::writeOwn(QList<SecretTarget> targets, bool isBack, const QList<AppliedChange> &before,
                             const std::function<void(const QList<AppliedChange> &)> &then)
{
    if (targets.isEmpty()) {
        then(before);
        return;
    }
    const SecretTarget target = targets.takeFirst();
    writeOne(target, isBack, [this, targets, isBack, before, then, name = target.place()](const Result<> &result) {
        QList<AppliedChange> places = before;
        places.append({.path = name, .error = result ? std::nullopt : std::optional(result.error())});
        writeOwn(targets, isBack, places, then);
    });
}

/// What was accepted of a server is accepted with its secrets elsewhere too; what was not stays so.
void SecretsKeeper::writeOne(const SecretTarget &target, bool isBack, const std::function<void(const Result<> &)> &then)
{
    const ServerStatus *status = m_link.server(target.before.id);
    const ServerEntry &from = isBack ? target.after : target.before;
    if (!status || !differencesOf(status->entry, from).isEmpty()) {
        then(Failure(changedMeanwhile(target.before.name)));
        return;
    }
    const ServerEntry entry = withTextsOf(status->entry, isBack ? target.before : target.after);
    askLaunch(m_link, status->entry, this, [this, entry, then](const Result<LaunchQuestion> &question) {
        const bool wasAccepted = question && question->isAccepted;
        m_link.updateServer(entry, this, [this, entry, wasAccepted, then](const Result<> &updated) {
            if (updated && wasAccepted) {
                acceptTypedLaunch(m_link, entry.id);
            }
            then(updated);
        });
    });
}

void SecretsKeeper::settleMove(const SecretPlanPtr &plan, const QStringList &made, const QList<AppliedChange> &places)
{
    SecretOutcome outcome{.deed = SecretOutcome::Deed::Moved, .places = places};
    QList<SecretTarget> failed;
    m_moved.clear();
    for (const SecretTarget &target : plan->targets) {
        if (!wasWritten(target, places)) {
            failed.append(target);
            continue;
        }
        m_moved.append(target);
        outcome.secrets += target.values.size();
        for (const auto &[name, value] : target.values) {
            if (!target.isOwn() && !outcome.variables.contains(name)) {
                outcome.variables.append(name);
            }
        }
    }
    m_made.clear();
    QStringList useless; // made for files that could not be written
    for (const QString &name : made) {
        (outcome.variables.contains(name) ? m_made : useless).append(name);
    }
    outcome.toDo = outcome.variables.isEmpty() ? QStringList() : plan->toDo;
    if (failed.isEmpty()) {
        end(outcome);
        return;
    }
    dropThenEnd(useless, failed, outcome);
}

void SecretsKeeper::dropThenEnd(const QStringList &variables, const QList<SecretTarget> &targets,
                                const SecretOutcome &outcome)
{
    m_values.drop(variables, targets, this, [this, outcome](const Result<> &dropped) {
        SecretOutcome whole = outcome;
        whole.left = dropped ? std::nullopt : std::optional(dropped.error());
        end(whole);
    });
}

void SecretsKeeper::putBack()
{
    if (m_isBusy || m_moved.isEmpty()) {
        return;
    }
    setBusy(true);
    writeFiles(m_moved, true, [this](const QList<AppliedChange> &places) { settlePutBack(places); });
}

/// A value goes out of where secrets are kept once nothing that was moved refers to it any more.
void SecretsKeeper::settlePutBack(const QList<AppliedChange> &places)
{
    SecretOutcome outcome{.deed = SecretOutcome::Deed::PutBack, .places = places};
    QList<SecretTarget> back;
    QStringList needed;
    for (const SecretTarget &target : std::as_const(m_moved)) {
        if (wasWritten(target, places)) {
            back.append(target);
            outcome.secrets += target.values.size();
            continue;
        }
        for (const auto &[name, value] : target.values) {
            needed.append(name);
        }
    }
    QStringList variables = m_made;
    variables.removeIf([&needed](const QString &name) { return needed.contains(name); });
    m_moved.clear();
    m_made.clear();
    dropThenEnd(variables, back, outcome);
}

void SecretsKeeper::forget()
{
    if (m_isBusy || m_held.isEmpty()) {
        return;
    }
    setBusy(true);
    const auto outcome = std::make_shared<SecretOutcome>();
    outcome->deed = SecretOutcome::Deed::Forgotten;
    m_programs.work(
        [outcome, held = m_held, ours = entriesOf(m_link), known = m_known,
         own = OwnVersions(Paths(m_configDir, {}).catalogFile())](const ProgramLook &look,
                                                                  FileVersions &versions) mutable {
            for (const HeldSecrets &one : held) {
                const ProgramFile *file = look.file(one.path);
                const Result<> gone = one.path.isEmpty() ? own.forget(ours)
                                      : file             ? forgetHeldSecrets(*file, versions)
                                                         : Result<>();
                known->remove(one.path);
                outcome->secrets += gone ? one.secrets : 0;
                outcome->places.append({.path = one.path, .error = gone ? std::nullopt : std::optional(gone.error())});
            }
        },
        this,
        [this, outcome] {
            m_moved.clear(); // what was forgotten is not brought back
            m_made.clear();
            end(*outcome);
        });
}

void SecretsKeeper::askValue(const QString &variable, QObject *context,
                             std::function<void(const Result<QString> &)> then)
{
    m_values.ask(variable, context, std::move(then));
}

void SecretsKeeper::end(const SecretOutcome &outcome)
{
    setBusy(false);
    m_look.reset(); // kept versions are others now
    read();
    emit done(outcome);
}

void SecretsKeeper::refuse(const Error &error)
{
    setBusy(false);
    emit failed(error);
}

void SecretsKeeper::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit changed();
}

} // namespace Signalbox
