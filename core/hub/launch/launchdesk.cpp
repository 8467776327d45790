// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/launchdesk.h"

#include "core/catalog/commandline.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/entrytexts.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/placeholder.h"
#include "core/hub/launch/launchobstacle.h"
#include "core/hub/launch/profilevalues.h"
#include "core/hub/launch/valuevault.h"
#include "core/json/masker.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestHidden = 8; ///< of a file of variables: hiding "1" would hide every 1

Failure notAccepted(const ServerEntry &entry, bool isOther)
{
    const QString name = entry.name.left(60);
    Failure failure = fail(
        Error::Kind::Policy,
        isOther ? LaunchDesk::tr("“%1” is not what you accepted any more. Look at what changed.").arg(name)
                : LaunchDesk::tr("“%1” came from elsewhere. Look at what it would start before it runs.").arg(name),
        kNotAccepted);
    failure.error().advice = LaunchDesk::tr("Connect it in the window, which shows it, or use: signalbox-cli servers "
                                            "accept %1")
                                 .arg(quoteForShell(entry.name));
    return failure;
}

/// The person's entry names a secret that is set, and lies nowhere.
Failure lost(const ServerEntry &entry, const QStringList &names)
{
    Failure failure = fail(Error::Kind::Policy,
                           LaunchDesk::tr("“%1” needs the secret variable %2, whose value is not kept any more.")
                               .arg(entry.name.left(60), names.constFirst()),
                           kVariableMissing);
    failure.error().advice =
        LaunchDesk::tr("Set it again: signalbox-cli servers env set --secret %1").arg(names.constFirst());
    return failure;
}

/// A yes to a variable is none to a secret that has its name in another environment.
QString keyOfSecret(const QString &name)
{
    return "secret var:"_L1 + name;
}

bool isAllowed(const QString &name, bool isSecret, const QSet<QString> &allowed)
{
    return allowed.contains("var:"_L1 + name) && (!isSecret || allowed.contains(keyOfSecret(name)));
}

OpenValue openVariable(const ValueNeed &need, const ProfileValues &variables, const QSet<QString> &allowed)
{
    const bool isSecret = variables.secrets.contains(need.name);
    OpenValue value{.need = need,
                    .isInEnvironment = variables.values.contains(need.name),
                    .isAllowed = isAllowed(need.name, isSecret, allowed)};
    value.need.isSecret = need.isSecret || isSecret;
    value.given = value.need.isSecret ? QString() : variables.values.value(need.name);
    return value;
}

bool hasOwnNeeds(const QList<ValueNeed> &needs)
{
    return std::ranges::any_of(needs, [](const ValueNeed &need) { return need.kind != ValueNeed::Kind::Profile; });
}

} // namespace

LaunchDesk::LaunchDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_accepted(m_parts.configDir)
{
}

LaunchDesk *LaunchDesk::of(const QObject &engine)
{
    return engine.findChild<LaunchDesk *>(Qt::FindDirectChildrenOnly);
}

/// What places can be filled from; the store is not touched for an entry without any.
void LaunchDesk::withValues(const ServerEntry &entry, const AcceptedLaunch &said, QObject *context,
                            std::function<void(const Result<ValueSources> &)> done) const
{
    ValueSources sources = ValueSources::ofThisProcess();
    sources.allowed = said.allowed;
    sources.given = said.values;
    sources.folder = entry.workingDirectory.contains("${"_L1) ? QString() : entry.workingDirectory;
    if (!m_parts.store || !hasOwnNeeds(valueNeeds(entry)) || entry.id.isEmpty()) {
        done(sources);
        return;
    }
    ValueVault(*m_parts.store, entry.id)
        .load(context, [sources, done = std::move(done)](const Result<ValueVault::Values> &secrets) mutable {
            if (!secrets) {
                return done(Failure(secrets.error()));
            }
            sources.given.insert(*secrets);
            done(sources);
        });
}

/// And from the profile and environment in use.
void LaunchDesk::withVariables(const ServerEntry &entry, const ValueSources &sources, QObject *context,
                               const std::function<void(const Result<ValueSources> &)> &done) const
{
    const Result<ProfileValues> all = ProfileValues::known(m_parts.configDir, variablesOf(entry));
    if (!all) {
        done(Failure(all.error()));
        return;
    }
    ValueSources allowed = sources;
    QStringList names; // only what it may have is looked up
    for (const QString &name : variablesOf(entry)) {
        if (!isFromElsewhere(entry) || isAllowed(name, all->secrets.contains(name), sources.allowed)) {
            names << name;
        } else {
            allowed.allowed.remove("var:"_L1 + name);
        }
    }
    ProfileValues::load(m_parts.configDir, m_parts.store, names, context,
                        [this, entry, allowed, all, done](const Result<ProfileValues> &loaded) {
                            if (!loaded) {
                                return done(Failure(loaded.error()));
                            }
                            if (!loaded->lost.isEmpty()) {
                                return done(lost(entry, loaded->lost));
                            }
                            ValueSources whole = allowed;
                            whole.profile = all->values; // those it may not have are not put in (filledEntry)
                            whole.profile.insert(loaded->values);
                            for (const QString &name : loaded->secrets) {
                                tell(loaded->values.value(name));
                            }
                            done(whole);
                        });
}

void LaunchDesk::tell(const QString &secret) const
{
    if (m_parts.told && !secret.isEmpty()) {
        m_parts.told(secret.toUtf8());
    }
}

/// What is accepted, or not: with what the profile in use says of the command and the folder.
Result<LaunchFacts> LaunchDesk::factsOf(const ServerEntry &entry) const
{
    return asLaunched(entry, m_parts.configDir).transform([](const ServerEntry &launched) {
        return launchFacts(launched);
    });
}

EntryFiller LaunchDesk::filler(EntryFiller then)
{
    return [this, then = std::move(then)](const ServerEntry &entry, QObject *context,
                                          const std::function<void(const Result<ServerEntry> &)> &done) {
        const Result<AcceptedLaunch> said = m_accepted.of(entry.id);
        if (!said) {
            return done(Failure(said.error()));
        }
        if (isFromElsewhere(entry) || said->facts) {
            const Result<LaunchFacts> facts = factsOf(entry);
            if (!facts) {
                return done(Failure(facts.error()));
            }
            if (!isAccepted(entry, *facts, *said)) {
                return done(notAccepted(entry, said->facts.has_value()));
            }
        }
        const auto put = [this, entry, then, context, done](const Result<ValueSources> &sources) {
            if (sources) {
                fill(entry, *sources, then, context, done);
            } else {
                done(Failure(sources.error()));
            }
        };
        withValues(entry, *said, context, [this, entry, context, put](const Result<ValueSources> &sources) {
            if (sources && !variablesOf(entry).isEmpty()) {
                withVariables(entry, *sources, context, put);
            } else {
                put(sources);
            }
        });
    };
}

void LaunchDesk::fill(const ServerEntry &entry, const ValueSources &sources, const EntryFiller &then, QObject *context,
                      const std::function<void(const Result<ServerEntry> &)> &done) const
{
    Result<ServerEntry> filled = filledEntry(entry, sources);
    if (!filled) {
        return done(filled);
    }
    const Result<QList<QPair<QString, QString>>> ofFile = environmentFileVariables(*filled);
    if (!ofFile) {
        return done(Failure(ofFile.error()));
    }
    for (const auto &[name, value] : *ofFile) {
        filled->environment.append({name, value});
        if (value.size() >= kShortestHidden || Masker::isSecretName(name)) {
            tell(value);
        }
    }
    for (const ValueNeed &need : valueNeeds(entry)) {
        if (need.isSecret) {
            const bool isOfProfile = need.kind == ValueNeed::Kind::Profile;
            tell(isOfProfile ? sources.profile.value(need.name)
                             : sources.given.value(need.key(), sources.environment.value(need.name)));
        }
    }
    if (then) {
        then(*filled, context, done);
    } else {
        done(filled);
    }
}

void LaunchDesk::question(const ServerEntry &entry, QObject *context,
                          std::function<void(const Result<LaunchQuestion> &)> done)
{
    const Result<AcceptedLaunch> said = m_accepted.of(entry.id);
    if (!said) {
        return done(Failure(said.error()));
    }
    const Result<ServerEntry> launched = asLaunched(entry, m_parts.configDir);
    const Result<ProfileValues> variables = ProfileValues::known(m_parts.configDir, variablesOf(entry));
    if (!launched || !variables) {
        return done(Failure(launched ? variables.error() : launched.error()));
    }
    LaunchQuestion question{.entry = entry, .facts = launchFacts(*launched), .isFromElsewhere = isFromElsewhere(entry)};
    question.isAccepted = isAccepted(entry, question.facts, *said);
    addLaunchObstacle(*launched, question);
    question.changes = said->facts ? launchChanges(*said->facts, question.facts) : QStringList();
    withValues(entry, *said, context,
               [question, variables, done = std::move(done)](const Result<ValueSources> &sources) mutable {
                   if (!sources) {
                       return done(Failure(sources.error()));
                   }
                   for (const ValueNeed &need : valueNeeds(question.entry)) {
                       const QString key = need.key();
                       if (need.kind == ValueNeed::Kind::Profile) {
                           if (question.isFromElsewhere) { // the person's own entries have what they name
                               question.values.append(openVariable(need, *variables, sources->allowed));
                           }
                           continue;
                       }
                       OpenValue value{.need = need, .isGiven = sources->given.contains(key)};
                       value.given = need.isSecret ? QString() : sources->given.value(key);
                       value.isInEnvironment =
                           need.kind == ValueNeed::Kind::Variable && sources->environment.contains(need.name);
                       value.isAllowed = !question.isFromElsewhere || sources->allowed.contains(key);
                       question.values.append(value);
                   }
                   done(question);
               });
}

void LaunchDesk::accept(const ServerEntry &entry, const LaunchAnswer &answer, QObject *context, TokenStore::Wrote done)
{
    const Result<LaunchFacts> facts = factsOf(entry);
    if (!facts) {
        done(Failure(facts.error()));
        return;
    }
    const Result<ProfileValues> variables = ProfileValues::known(m_parts.configDir, variablesOf(entry));
    if (!variables) {
        done(Failure(variables.error()));
        return;
    }
    QSet<QString> allowed = answer.allowed;
    for (const QString &name : variables->secrets) {
        if (allowed.contains("var:"_L1 + name)) {
            allowed.insert(keyOfSecret(name));
        }
    }
    const auto remember = [this, entry, answer, allowed, facts = *facts] {
        return m_accepted.change(entry.id, [&](AcceptedLaunch &said) {
            if (answer.isYes && (isFromElsewhere(entry) || said.facts)) {
                said.facts = facts;
            }
            said.allowed = allowed;
            for (const auto &[key, value] : answer.values.asKeyValueRange()) {
                value.isEmpty() ? static_cast<void>(said.values.remove(key))
                                : static_cast<void>(said.values.insert(key, value));
            }
        });
    };
    if (answer.secrets.isEmpty()) {
        done(remember());
        return;
    }
    if (!m_parts.store) {
        done(Signalbox::fail(Error::Kind::Usage, tr("There is no place to keep secrets in.")));
        return;
    }
    ValueVault::Changes changes;
    for (const auto &[key, value] : answer.secrets.asKeyValueRange()) {
        changes.insert(key, value.isEmpty() ? std::nullopt : std::optional(value));
    }
    ValueVault(*m_parts.store, entry.id, m_parts.lockFolder)
        .change(changes, context,
                [remember, done = std::move(done)](const Result<> &changed) { done(changed ? remember() : changed); });
}

Result<> LaunchDesk::acceptTyped(const ServerEntry &entry)
{
    return factsOf(entry).and_then([&](const LaunchFacts &facts) {
        return m_accepted.change(entry.id, [&](AcceptedLaunch &said) {
            if (isFromElsewhere(entry) || said.facts) {
                said.facts = facts;
            }
        });
    });
}

} // namespace Signalbox
