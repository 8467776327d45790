// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/takenservers.h"

#include "core/catalog/programs/programimport.h"
#include "core/hub/engine.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/launch/valuevault.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/lastingplace.h"

#include <memory>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Taken = Result<ServerEntry>;
using ToldTaken = std::function<void(const Taken &)>;
using ToldObstacle = std::function<void(const std::optional<Error> &)>;

Taken putInto(Catalog &catalog, ServerEntry entry)
{
    Result<> put;
    if (catalog.byId(entry.id)) {
        put = catalog.update(entry);
    } else {
        entry.name = catalog.freeName(entry.name);
        put = catalog.add(entry);
    }
    return put ? Taken(std::move(entry)) : Failure(put.error());
}

/// The secrets of one server on their way into the store, and back out of it if the entry cannot follow.
class SecretsFirst : public std::enable_shared_from_this<SecretsFirst>
{
public:
    /// `forgotten`: inputs whose values go.
    SecretsFirst(Engine &engine, const PlannedStep &step, ServerEntry entry, const QStringList &forgotten,
                 const QString &lockFolder, ToldTaken done)
        : m_engine(engine)
        , m_entry(std::move(entry))
        , m_vault(*engine.secrets(), m_entry.id, lockFolder)
        , m_keeps(!step.secrets.isEmpty())
        , m_done(std::move(done))
    {
        for (const QString &name : forgotten) {
            m_changes.insert(u"input:"_s + name, std::nullopt);
        }
        for (const auto &[name, value] : step.secrets) {
            m_changes.insert(u"input:"_s + name, value);
        }
    }

    void run()
    {
        if (m_engine.secrets()->trouble()) { // refused before, and wanted again
            m_engine.secrets()->tryAgain();
        }
        m_vault.load(&m_engine, [self = shared_from_this()](const Result<ValueVault::Values> &before) {
            if (!before) {
                self->m_done(Failure(before.error()));
            } else if (self->m_keeps
                       && !self->m_engine.secrets()->isPersistent()) { // a keychain is found missing when it is asked
                self->m_done(noLastingPlace(self->m_engine.secrets()));
            } else {
                self->keep(*before);
            }
        });
    }

private:
    void keep(const ValueVault::Values &before)
    {
        for (const QString &key : m_changes.keys()) {
            m_undo.insert(key, before.contains(key) ? std::optional(before.value(key)) : std::nullopt);
        }
        m_vault.change(m_changes, &m_engine, [self = shared_from_this()](const Result<> &kept) {
            if (!kept) {
                self->m_done(Failure(kept.error()));
            } else if (self->m_keeps && !self->m_engine.secrets()->isPersistent()) {
                self->giveUp(noLastingPlace(self->m_engine.secrets()));
            } else if (const Taken taken = putInto(self->m_engine.catalog(), self->m_entry); taken) {
                self->m_done(taken);
            } else {
                self->giveUp(Failure(taken.error()));
            }
        });
    }

    void giveUp(const Failure &why)
    {
        m_vault.change(m_undo, &m_engine, [self = shared_from_this(), why](const Result<> &) { self->m_done(why); });
    }

    Engine &m_engine;
    ServerEntry m_entry;
    ValueVault m_vault;
    ValueVault::Changes m_changes;
    ValueVault::Changes m_undo;
    bool m_keeps; // anything, and does not only forget
    ToldTaken m_done;
};

void keepOne(Engine &engine, const PlannedStep &step, const QString &lockFolder, const ToldTaken &done)
{
    ServerEntry entry = step.entry;
    const ServerEntry *before = engine.catalog().byId(entry.id);
    const QStringList forgotten = before ? inputsToForget(*before, entry) : QStringList();
    const bool isElsewhere = before && !isSameReach(*before, entry);
    if (!before) {
        entry.id = ServerEntry::newId(); // the secrets lie under it
    }
    const ToldTaken told = [&engine, isElsewhere, done](const Taken &taken) {
        LaunchDesk *desk = LaunchDesk::of(engine);
        const Result<> cleared = isElsewhere && taken && desk ? desk->forget(taken->id) : Result<>();
        done(cleared ? taken : Taken(Failure(cleared.error())));
    };
    if (step.secrets.isEmpty() && (forgotten.isEmpty() || !engine.secrets())) {
        told(putInto(engine.catalog(), std::move(entry)));
    } else if (!engine.secrets()) {
        told(noLastingPlace(nullptr));
    } else {
        std::make_shared<SecretsFirst>(engine, step, std::move(entry), forgotten, lockFolder, told)->run();
    }
}

void compareWithKept(Engine &engine, const QList<SecretQuestion> &questions,
                     const std::function<void(const SecretMatches &)> &done)
{
    engine.secrets() ? compareSecrets(*engine.secrets(), questions, &engine, done) : done({});
}

void findObstacle(Engine &engine, const ToldObstacle &done)
{
    if (!engine.secrets()) {
        done(noLastingPlace(nullptr).error());
        return;
    }
    const ValueVault any(*engine.secrets(), ServerEntry::newId());
    any.load(&engine, [&engine, done](const Result<ValueVault::Values> &read) {
        if (!read) {
            done(read.error());
        } else if (!engine.secrets()->isPersistent()) {
            done(noLastingPlace(engine.secrets()).error());
        } else {
            done(std::nullopt);
        }
    });
}

} // namespace

TakenServers::TakenServers(EngineLink &link, QString lockFolder)
    : m_link(&link)
    , m_lockFolder(std::move(lockFolder))
{
}

void TakenServers::askObstacle(QObject *context, ToldObstacle then) const
{
    m_link->askLater<std::optional<Error>>(context, findObstacle, std::move(then));
}

void TakenServers::compare(const QList<SecretQuestion> &questions, QObject *context,
                           std::function<void(const SecretMatches &matches)> then) const
{
    m_link->askLater<SecretMatches>(
        context,
        [questions](Engine &engine, const std::function<void(const SecretMatches &)> &done) {
            compareWithKept(engine, questions, done);
        },
        std::move(then));
}

void TakenServers::keep(const PlannedStep &step, QObject *context, ToldTaken then) const
{
    m_link->askLater<Taken>(
        context,
        [step, lockFolder = m_lockFolder](Engine &engine, const ToldTaken &done) {
            keepOne(engine, step, lockFolder, done);
        },
        std::move(then));
}

} // namespace Signalbox
