// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/policyfacts.h"

#include "core/hub/engine.h"
#include "core/hub/policy/rulewords.h"

#include <QFileInfo>
#include <QHash>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<NamePattern> &patterns)
{
    QStringList texts;
    for (const NamePattern &pattern : patterns) {
        texts.append(pattern.text());
    }
    return texts.join(u", "_s);
}

void addRules(PolicyFacts &facts, const Result<Policy> &policy)
{
    if (!policy) {
        facts.rulesFault = policy.error();
        return;
    }
    facts.otherwise = policy->otherwise();
    for (const PolicyRule &rule : policy->rules()) {
        facts.rules.append({.number = int(facts.rules.size()) + 1,
                            .name = rule.name,
                            .effect = rule.effect,
                            .tools = joined(rule.tools),
                            .callers = joined(rule.callers),
                            .conditions = conditionWords(rule).join(u"; "_s)});
    }
}

void addSessions(PolicyFacts &facts, const Result<QList<SecureSession>> &sessions, qint64 nowMs)
{
    if (!sessions) {
        facts.sessionsFault = sessions.error();
        return;
    }
    for (const SecureSession &session : *sessions) {
        facts.sessions.append({.id = session.id,
                               .user = session.user,
                               .tools = joined(session.tools),
                               .createdMs = session.createdMs,
                               .expiresMs = session.expiresMs,
                               .hasEnded = session.hasEnded,
                               .isOver = session.isOver(nowMs),
                               .activeTools = session.activeTools.join(u", "_s)});
    }
}

void addDefinitions(PolicyFacts &facts, Engine &engine)
{
    using State = DefinitionFacts::State;
    for (const ServerEntry &entry : engine.catalog().entries()) {
        const ToolBook *book = engine.gates().books().book(entry.name);
        const bool isKnown = book && book->isComplete();
        const QMap<QString, DefinitionPins::Pin> pins = engine.gates().policy()->pins().pins(entry.id);
        for (const auto &[tool, pin] : pins.asKeyValueRange()) {
            const ToolBook::Entry *listed = isKnown ? book->find(tool) : nullptr;
            const bool isSame = listed && listed->hash == pin.hash;
            facts.definitions.append({.serverId = entry.id,
                                      .server = entry.name,
                                      .tool = tool,
                                      .acceptedMs = pin.acceptedMs,
                                      .isAllowed = pin.isAllowed,
                                      .state = !isKnown  ? State::Unknown
                                               : !listed ? State::NotListed
                                               : isSame  ? State::Same
                                                         : State::Changed,
                                      .accepted = pin.definition,
                                      .now = listed && !isSame ? listed->definition : QByteArray()});
        }
    }
}

VerdictFacts verdictOn(const Policy &policy, const ServerEntry &entry, const QString &name, const ToolBook::Entry &tool)
{
    PolicyQuestion question{.address = entry.name + u'.' + name, .caller = u"form"_s, .traits = {}, .arguments = {}};
    question.arguments = []() -> const Json * { return nullptr; };
    if (entry.gates.trustsHints) {
        question.traits = tool.claims;
    }
    const PolicyAnswer answer = policy.judge(question);
    return {.tool = question.address,
            .effect = answer.effect,
            .reason = answer.reason(),
            .isSteady = policy.isSteady(question.address, question.caller)};
}

void addVerdicts(PolicyFacts &facts, Engine &engine, const Policy &policy)
{
    QHash<QString, bool> changed;
    for (const DefinitionFacts &one : std::as_const(facts.definitions)) {
        changed.insert(one.server + u'.' + one.tool, one.state == DefinitionFacts::State::Changed);
    }
    for (const ServerEntry &entry : engine.catalog().entries()) {
        const ToolBook *book = engine.gates().books().book(entry.name);
        if (!book || !book->isComplete()) {
            continue;
        }
        QStringList names = book->names();
        names.removeDuplicates();
        names.sort();
        facts.tools += int(names.size());
        for (const QString &name : std::as_const(names)) {
            if (facts.verdicts.size() == PolicyFacts::kMostVerdicts) {
                break;
            }
            VerdictFacts verdict = verdictOn(policy, entry, name, *book->find(name));
            verdict.isChanged = changed.value(verdict.tool);
            if (verdict.isChanged && verdict.effect == PolicyEffect::Allow) {
                verdict.effect = PolicyEffect::Ask;
            }
            facts.verdicts.append(verdict);
        }
    }
}

} // namespace

PolicyFacts policyFacts(Engine &engine, const QString &rulesFile, qint64 nowMs)
{
    PolicyFacts facts;
    PolicyGate *gate = engine.gates().policy();
    if (!gate) {
        return facts;
    }
    facts.hasRulesFile = QFileInfo::exists(rulesFile);
    addRules(facts, gate->rules());
    addSessions(facts, gate->sessions().list(), nowMs);
    addDefinitions(facts, engine);
    if (const Result<Policy> &policy = gate->rules(); policy && !policy->rules().isEmpty()) {
        addVerdicts(facts, engine, *policy);
    }
    return facts;
}

} // namespace Signalbox
