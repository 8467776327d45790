// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/launchdesk.h"

#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchresolver.h"
#include "core/catalog/values/entryorigin.h"
#include "core/hub/launch/valuevault.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

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

/// The first thing that stands in the way.
QString obstacleOf(const ServerEntry &entry)
{
    for (const LaunchFinding &finding : examineLaunch(entry, LaunchPlaces::ofThisProcess())) {
        if (finding.severity == LaunchFinding::Severity::Fault) {
            return finding.advice.isEmpty() ? finding.message : finding.message + u' ' + finding.advice;
        }
    }
    return {};
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
    const QList<ValueNeed> needs = valueNeeds(entry);
    if (!m_parts.store || needs.isEmpty() || entry.id.isEmpty()) {
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

EntryFiller LaunchDesk::filler(EntryFiller then)
{
    return [this, then = std::move(then)](const ServerEntry &entry, QObject *context,
                                          const std::function<void(const Result<ServerEntry> &)> &done) {
        const Result<AcceptedLaunch> said = m_accepted.of(entry.id);
        if (!said) {
            return done(Failure(said.error()));
        }
        const bool isAsked = isFromElsewhere(entry) || said->facts;
        if (isAsked && !isAccepted(entry, launchFacts(entry), *said)) {
            return done(notAccepted(entry, said->facts.has_value()));
        }
        withValues(entry, *said, context, [this, entry, then, context, done](const Result<ValueSources> &sources) {
            if (sources) {
                fill(entry, *sources, then, context, done);
            } else {
                done(Failure(sources.error()));
            }
        });
    };
}

void LaunchDesk::fill(const ServerEntry &entry, const ValueSources &sources, const EntryFiller &then, QObject *context,
                      const std::function<void(const Result<ServerEntry> &)> &done) const
{
    const Result<ServerEntry> filled = filledEntry(entry, sources);
    if (!filled) {
        return done(filled);
    }
    if (m_parts.told) {
        for (const ValueNeed &need : valueNeeds(entry)) {
            const QString value = sources.given.value(need.key(), sources.environment.value(need.name));
            if (need.isSecret && !value.isEmpty()) {
                m_parts.told(value.toUtf8());
            }
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
    LaunchQuestion question{.entry = entry, .facts = launchFacts(entry), .isFromElsewhere = isFromElsewhere(entry)};
    question.isAccepted = isAccepted(entry, question.facts, *said);
    question.obstacle = obstacleOf(entry);
    question.changes = said->facts ? launchChanges(*said->facts, question.facts) : QStringList();
    withValues(entry, *said, context, [question, done = std::move(done)](const Result<ValueSources> &sources) mutable {
        if (!sources) {
            return done(Failure(sources.error()));
        }
        for (const ValueNeed &need : valueNeeds(question.entry)) {
            const QString key = need.key();
            OpenValue value{.need = need, .isGiven = sources->given.contains(key)};
            value.given = need.isSecret ? QString() : sources->given.value(key);
            value.isInEnvironment = need.kind == ValueNeed::Kind::Variable && sources->environment.contains(need.name);
            value.isAllowed = !question.isFromElsewhere || sources->allowed.contains(key);
            question.values.append(value);
        }
        done(question);
    });
}

void LaunchDesk::accept(const ServerEntry &entry, const LaunchAnswer &answer, QObject *context, TokenStore::Wrote done)
{
    const auto remember = [this, entry, answer] {
        return m_accepted.change(entry.id, [&](AcceptedLaunch &said) {
            if (answer.isYes && (isFromElsewhere(entry) || said.facts)) {
                said.facts = launchFacts(entry);
            }
            said.allowed = answer.allowed;
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
    return m_accepted.change(entry.id, [&entry](AcceptedLaunch &said) {
        if (isFromElsewhere(entry) || said.facts) {
            said.facts = launchFacts(entry);
        }
    });
}

} // namespace Signalbox
