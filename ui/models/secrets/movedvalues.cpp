// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/movedvalues.h"

#include "core/hub/engine.h"
#include "core/hub/launch/valuevault.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/lastingplace.h"
#include "ui/models/programs/programsstate.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Done = std::function<void(const Result<> &)>;

class MovedValuesText
{
    Q_DECLARE_TR_FUNCTIONS(MovedValues)
};

using WithProfiles = std::function<void(const Result<Profiles> &now)>;

/// As the file has them now: what the engine knows may be a moment old.
void readProfiles(Engine &engine, const WithProfiles &then)
{
    engine.variables().change([](Profiles &) { return Result<>(); }, &engine, then);
}

/// Steps that each begin when the one before has ended well.
class Steps : public std::enable_shared_from_this<Steps>
{
public:
    using Step = std::function<void(const Done &done)>;

    explicit Steps(Done done)
        : m_done(std::move(done))
    {
    }
    void add(Step step) { m_steps.push_back(std::move(step)); }
    void run()
    {
        if (m_at == m_steps.size()) {
            m_done({});
            return;
        }
        m_steps.at(m_at++)([self = shared_from_this()](const Result<> &result) {
            if (result) {
                self->run();
            } else {
                self->m_done(result);
            }
        });
    }

private:
    std::vector<Step> m_steps;
    size_t m_at = 0;
    Done m_done;
};

/// The variable is there already: with this value, or nothing is done.
void compareVariable(Engine &engine, const Variable &there, const QString &value, const Done &done)
{
    engine.variables().secret(there.secret, &engine, [there, value, done](const Result<QString> &kept) {
        if (kept && *kept == value) {
            done({});
        } else if (kept) {
            done(fail(Error::Kind::Usage,
                      MovedValuesText::tr("The variable %1 holds something else by now. Nothing was moved.")
                          .arg(there.name.left(60))));
        } else {
            done(Failure(kept.error()));
        }
    });
}

void keepVariable(Engine &engine, const QString &name, const QString &value, const QString &description,
                  const std::shared_ptr<QStringList> &made, const Done &done)
{
    readProfiles(engine, [&engine, name, value, description, made, done](const Result<Profiles> &read) {
        const Variable *there = read ? variableNamed(read->everywhere, name) : nullptr;
        if (!read || there) {
            read ? compareVariable(engine, *there, value, done) : done(Failure(read.error()));
            return;
        }
        Variable variable;
        variable.name = name;
        variable.description = description;
        engine.variables().setSecret({}, variable, value, &engine, [name, made, done](const Result<Profiles> &now) {
            if (now) {
                made->append(name);
            }
            done(now ? Result<>() : Result<>(Failure(now.error())));
        });
    });
}

void changeInputs(Engine &engine, const SecretTarget &target, const QString &lockFolder, bool isKept, const Done &done)
{
    ValueVault::Changes changes;
    for (const auto &[name, value] : target.values) {
        changes.insert(u"input:"_s + name, isKept ? std::optional(value) : std::nullopt);
    }
    ValueVault(*engine.secrets(), target.before.id, lockFolder).change(changes, &engine, done);
}

void forgetVariables(Engine &engine, const QStringList &names, const Done &done)
{
    const auto forget = [names](Profiles &profiles) -> Result<> {
        for (const QString &name : names) {
            if (variableNamed(profiles.everywhere, name)) {
                if (const Result<> removed = profiles.removeVariable({}, name); !removed) {
                    return removed;
                }
            }
        }
        return {};
    };
    engine.variables().change(forget, &engine, [done](const Result<Profiles> &now) {
        done(now ? Result<>() : Result<>(Failure(now.error())));
    });
}

SecretNames namesOf(const Profiles &profiles, const ValueVault::Values &kept)
{
    SecretNames names;
    for (const Variable &variable : profiles.everywhere) {
        const bool isKept = variable.isSecret() && kept.contains(variable.secret);
        names.take(variable.name, isKept ? std::optional(kept.value(variable.secret)) : std::nullopt);
    }
    return names;
}

void addSteps(Steps &steps, Engine &engine, const QList<SecretTarget> &targets, const QString &lockFolder,
              const std::shared_ptr<QStringList> &made)
{
    QSet<QString> named; // of several files one name has one value
    for (const SecretTarget &target : targets) {
        if (target.isOwn()) {
            steps.add([&engine, target, lockFolder](const Done &next) {
                changeInputs(engine, target, lockFolder, true, next);
            });
            continue;
        }
        const QString description = MovedValuesText::tr("Moved out of a file of %1.").arg(programName(target.program));
        for (const QPair<QString, QString> &one : target.values) {
            if (!named.contains(one.first)) {
                named.insert(one.first);
                steps.add([&engine, one, description, made](const Done &next) {
                    keepVariable(engine, one.first, one.second, description, made, next);
                });
            }
        }
    }
}

} // namespace

MovedValues::MovedValues(EngineLink &link, QString lockFolder)
    : m_link(&link)
    , m_lockFolder(std::move(lockFolder))
{
}

void MovedValues::askTakenNames(QObject *context, std::function<void(const Result<SecretNames> &)> then) const
{
    using Answer = Result<SecretNames>;
    m_link->askLater<Answer>(
        context,
        [](Engine &engine, const std::function<void(const Answer &)> &done) {
            if (!engine.secrets()) {
                done(noLastingPlace());
                return;
            }
            const auto name = [&engine, done](const Result<ValueVault::Values> &kept) {
                if (!kept || !engine.secrets()->isPersistent()) { // a keychain is found missing when it is asked
                    done(kept ? Answer(noLastingPlace()) : Failure(kept.error()));
                    return;
                }
                readProfiles(engine, [kept = *kept, done](const Result<Profiles> &now) {
                    done(now.transform([&kept](const Profiles &profiles) { return namesOf(profiles, kept); }));
                });
            };
            ValueVault(*engine.secrets(), VariableDesk::vaultId()).load(&engine, name);
        },
        std::move(then));
}

void MovedValues::keep(const QList<SecretTarget> &targets, QObject *context,
                       std::function<void(const Result<QStringList> &made)> then) const
{
    using Answer = Result<QStringList>;
    m_link->askLater<Answer>(
        context,
        [targets, lockFolder = m_lockFolder](Engine &engine, const std::function<void(const Answer &)> &done) {
            if (!engine.secrets()) {
                done(noLastingPlace());
                return;
            }
            const auto made = std::make_shared<QStringList>();
            const auto steps = std::make_shared<Steps>([&engine, made, done](const Result<> &kept) {
                if (kept || made->isEmpty()) {
                    done(kept ? Answer(*made) : Failure(kept.error()));
                    return;
                }
                forgetVariables(engine, *made,
                                [error = kept.error(), done](const Result<> &) { done(Failure(error)); });
            });
            addSteps(*steps, engine, targets, lockFolder, made);
            steps->run();
        },
        std::move(then));
}

void MovedValues::drop(const QStringList &variables, const QList<SecretTarget> &targets, QObject *context,
                       std::function<void(const Result<> &)> then) const
{
    m_link->askLater<Result<>>(
        context,
        [variables, targets, lockFolder = m_lockFolder](Engine &engine, const Done &done) {
            const auto steps = std::make_shared<Steps>(done);
            if (!variables.isEmpty()) {
                steps->add([&engine, variables](const Done &next) { forgetVariables(engine, variables, next); });
            }
            for (const SecretTarget &target : targets) {
                if (target.isOwn()) {
                    steps->add([&engine, target, lockFolder](const Done &next) {
                        changeInputs(engine, target, lockFolder, false, next);
                    });
                }
            }
            steps->run();
        },
        std::move(then));
}

void MovedValues::ask(const QString &variable, QObject *context,
                      std::function<void(const Result<QString> &)> then) const
{
    m_link->askLater<Result<QString>>(
        context,
        [variable](Engine &engine, const std::function<void(const Result<QString> &)> &done) {
            readProfiles(engine, [&engine, variable, done](const Result<Profiles> &now) {
                const Variable *there = now ? variableNamed(now->everywhere, variable) : nullptr;
                if (there && there->isSecret()) {
                    engine.variables().secret(there->secret, &engine, done);
                    return;
                }
                done(now ? fail(Error::Kind::Usage,
                                MovedValuesText::tr("No secret is kept under the name %1.").arg(variable.left(60)))
                         : Failure(now.error()));
            });
        },
        std::move(then));
}

} // namespace Signalbox
