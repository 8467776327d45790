// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/movedvalues.h"

#include "core/hub/engine.h"
#include "core/hub/launch/movedvariables.h"
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

MovedVariables variablesOf(Engine &engine)
{
    return {engine.variables(), engine.secrets()};
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

void changeInputs(Engine &engine, const SecretTarget &target, const QString &lockFolder, bool isKept, const Done &done)
{
    ValueVault::Changes changes;
    for (const auto &[name, value] : target.values) {
        changes.insert(u"input:"_s + name, isKept ? std::optional(value) : std::nullopt);
    }
    const ValueVault vault(*engine.secrets(), target.before.id, lockFolder);
    vault.change(changes, &engine, [&engine, vault, changes, isKept, done](const Result<> &changed) {
        if (!changed || !isKept || engine.secrets()->isPersistent()) {
            done(changed);
            return;
        }
        ValueVault::Changes back; // a keychain says no when it is asked: the entry keeps what it has
        for (const QString &key : changes.keys()) {
            back.insert(key, std::nullopt);
        }
        vault.change(back, &engine, [&engine, done](const Result<> &) { done(noLastingPlace(engine.secrets())); });
    });
}

/// Of the inputs of our own servers, one server after the other.
void addOwn(Steps &steps, Engine &engine, const QList<SecretTarget> &targets, const QString &lockFolder, bool isKept)
{
    for (const SecretTarget &target : targets) {
        if (target.isOwn()) {
            steps.add([&engine, target, lockFolder, isKept](const Done &next) {
                changeInputs(engine, target, lockFolder, isKept, next);
            });
        }
    }
}

QList<MovedValue> valuesOf(const QList<SecretTarget> &targets)
{
    QList<MovedValue> values;
    for (const SecretTarget &target : targets) {
        if (target.isOwn()) {
            continue;
        }
        for (const auto &[name, value] : target.values) {
            values.append(
                {.name = name,
                 .value = value,
                 .description = MovedValuesText::tr("Moved out of a file of %1.").arg(programName(target.program))});
        }
    }
    return values;
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
            variablesOf(engine).askNames(&engine, [done](const Result<MovedVariables::Names> &taken) {
                done(taken.transform([](const MovedVariables::Names &all) {
                    SecretNames names;
                    for (const auto &[name, value] : all.asKeyValueRange()) {
                        names.take(name, value);
                    }
                    return names;
                }));
            });
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
                done(noLastingPlace(nullptr));
                return;
            }
            const auto steps = std::make_shared<Steps>([&engine, targets, done](const Result<> &kept) {
                if (kept) {
                    variablesOf(engine).keep(valuesOf(targets), &engine, done);
                } else {
                    done(Failure(kept.error()));
                }
            });
            addOwn(*steps, engine, targets, lockFolder, true);
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
                steps->add(
                    [&engine, variables](const Done &next) { variablesOf(engine).forget(variables, &engine, next); });
            }
            addOwn(*steps, engine, targets, lockFolder, false);
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
            variablesOf(engine).value(variable, &engine, done);
        },
        std::move(then));
}

} // namespace Signalbox
