// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/movedvariables.h"

#include "core/hub/launch/valuevault.h"

#include <QCoreApplication>

#include <utility>

namespace Signalbox {

namespace {

class MovedVariablesText
{
    Q_DECLARE_TR_FUNCTIONS(MovedValues)
};

MovedVariables::Names namesOf(const Profiles &profiles, const ValueVault::Values &kept)
{
    MovedVariables::Names names;
    for (const Variable &variable : profiles.everywhere) {
        const bool isKept = variable.isSecret() && kept.contains(variable.secret);
        names.insert(variable.name, isKept ? std::optional(kept.value(variable.secret)) : std::nullopt);
    }
    return names;
}

} // namespace

Failure MovedVariables::noLastingPlace(const TokenStore *store)
{
    if (const std::optional<Error> trouble = store ? store->trouble() : std::nullopt) {
        Failure refused = fail(Error::Kind::Storage, trouble->message);
        refused.error().advice =
            MovedVariablesText::tr("Try again, and the keychain is asked once more; or choose a file "
                                   "with a passphrase in the settings.");
        return refused;
    }
    Failure failure =
        fail(Error::Kind::Usage,
             MovedVariablesText::tr("There is no place that keeps secrets beyond this run of Signalbox."));
    failure.error().advice =
        MovedVariablesText::tr("Start a keychain, or choose a file with a passphrase in the settings.");
    return failure;
}

MovedVariables::MovedVariables(VariableDesk desk, TokenStore *store)
    : m_desk(std::move(desk))
    , m_store(store)
{
}

/// What was refused before, the person wants again now.
void MovedVariables::askAnew() const
{
    if (m_store->trouble()) {
        m_store->tryAgain();
    }
}

/// As the file has them now: what others know may be a moment old.
void MovedVariables::read(QObject *context, const VariableDesk::Done &done) const
{
    m_desk.change([](Profiles &) { return Result<>(); }, context, done);
}

void MovedVariables::askNames(QObject *context, const std::function<void(const Result<Names> &names)> &done) const
{
    if (!m_store) {
        done(noLastingPlace(m_store));
        return;
    }
    askAnew();
    ValueVault(*m_store, VariableDesk::vaultId())
        .load(context, [self = *this, context, done](const Result<ValueVault::Values> &kept) {
            if (!kept || !self.m_store->isPersistent()) { // a keychain is found missing when it is asked
                done(kept ? Result<Names>(noLastingPlace(self.m_store)) : Failure(kept.error()));
                return;
            }
            self.read(context, [kept = *kept, done](const Result<Profiles> &now) {
                done(now.transform([&kept](const Profiles &profiles) { return namesOf(profiles, kept); }));
            });
        });
}

/// The variable is there already: with this value, or nothing is done.
void MovedVariables::compare(const Variable &there, const QString &value, QObject *context, const Done &done) const
{
    m_desk.secret(there.secret, context, [self = *this, name = there.name, value, done](const Result<QString> &kept) {
        if (!kept) {
            done(Failure(kept.error()));
        } else if (!self.m_store->isPersistent()) { // what it holds then is known to nobody
            done(noLastingPlace(self.m_store));
        } else if (*kept == value) {
            done({});
        } else {
            done(fail(Error::Kind::Usage,
                      MovedVariablesText::tr("The variable %1 holds something else by now. Nothing was moved.")
                          .arg(name.left(60))));
        }
    });
}

void MovedVariables::keepOne(const MovedValue &value, QObject *context,
                             const std::function<void(const Result<> &kept, bool isMade)> &done) const
{
    read(context, [self = *this, value, context, done](const Result<Profiles> &now) {
        if (!now) {
            done(Failure(now.error()), false);
        } else if (const Variable *there = variableNamed(now->everywhere, value.name)) {
            self.compare(*there, value.value, context, [done](const Result<> &kept) { done(kept, false); });
        } else {
            Variable variable;
            variable.name = value.name;
            variable.description = value.description;
            const auto answer = [self, done](const Result<Profiles> &set) {
                const bool lasts = self.m_store->isPersistent(); // a keychain says no when it is asked
                done(set     ? Result<>()
                     : lasts ? Result<>(Failure(set.error()))
                             : Result<>(noLastingPlace(self.m_store)),
                     set.has_value());
            };
            self.m_desk.setSecret({}, variable, value.value, context, answer, VariableDesk::Keeping::Lasting);
        }
    });
}

void MovedVariables::keepNext(QList<MovedValue> left, const QStringList &made, QObject *context, const Made &done) const
{
    if (left.isEmpty()) {
        done(made);
        return;
    }
    const MovedValue next = left.takeFirst();
    left.removeIf([&next](const MovedValue &other) { return other.name == next.name; });
    keepOne(
        next, context, [self = *this, left, made, name = next.name, context, done](const Result<> &kept, bool isMade) {
            if (kept) {
                self.keepNext(left, isMade ? made + QStringList{name} : made, context, done);
            } else if (made.isEmpty()) {
                done(Failure(kept.error()));
            } else {
                self.forget(made, context, [error = kept.error(), done](const Result<> &) { done(Failure(error)); });
            }
        });
}

void MovedVariables::keep(const QList<MovedValue> &values, QObject *context, const Made &done) const
{
    if (m_store) {
        keepNext(values, {}, context, done);
    } else {
        done(noLastingPlace(m_store));
    }
}

void MovedVariables::forget(const QStringList &names, QObject *context, const Done &done) const
{
    const auto remove = [names](Profiles &profiles) -> Result<> {
        for (const QString &name : names) {
            if (variableNamed(profiles.everywhere, name)) {
                if (const Result<> removed = profiles.removeVariable({}, name); !removed) {
                    return removed;
                }
            }
        }
        return {};
    };
    m_desk.change(remove, context,
                  [done](const Result<Profiles> &now) { done(now ? Result<>() : Result<>(Failure(now.error()))); });
}

void MovedVariables::value(const QString &name, QObject *context,
                           const std::function<void(const Result<QString> &value)> &done) const
{
    read(context, [self = *this, name, context, done](const Result<Profiles> &now) {
        const Variable *there = now ? variableNamed(now->everywhere, name) : nullptr;
        if (there && there->isSecret()) {
            self.m_desk.secret(there->secret, context, done);
            return;
        }
        done(now ? fail(Error::Kind::Usage,
                        MovedVariablesText::tr("No secret is kept under the name %1.").arg(name.left(60)))
                 : Failure(now.error()));
    });
}

} // namespace Signalbox
