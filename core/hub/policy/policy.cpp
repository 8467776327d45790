// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/policy.h"

#include "core/catalog/textposition.h"
#include "core/catalog/tolerantjson.h"
#include "core/hub/policy/policyreader.h"
#include "core/json/jsonparse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

bool fits(const std::optional<bool> &wanted, bool is)
{
    return !wanted || *wanted == is;
}

bool fits(const QList<NamePattern> &patterns, const QString &name)
{
    return patterns.isEmpty()
           || std::ranges::any_of(patterns, [&name](const NamePattern &pattern) { return pattern.matches(name); });
}

bool haveThem(const QList<ArgumentTest> &tests, const PolicyQuestion &question)
{
    const Json *arguments = question.arguments ? question.arguments() : nullptr;
    return arguments != nullptr
           && std::ranges::all_of(tests, [arguments](const ArgumentTest &test) { return test.holds(*arguments); });
}

/// All but the limit.
bool speaksOf(const PolicyRule &rule, const PolicyQuestion &question)
{
    return fits(rule.tools, question.address) && fits(rule.callers, question.caller)
           && fits(rule.readOnly, question.traits.readOnly) && fits(rule.destructive, question.traits.destructive)
           && fits(rule.idempotent, question.traits.idempotent) && fits(rule.openWorld, question.traits.openWorld)
           && (rule.arguments.isEmpty() || haveThem(rule.arguments, question));
}

} // namespace

QString PolicyAnswer::reason() const
{
    if (rule == 0) {
        return QCoreApplication::translate("Policy", "no rule speaks of it");
    }
    return ruleName.isEmpty() ? QCoreApplication::translate("Policy", "rule %1").arg(rule)
                              : QCoreApplication::translate("Policy", "rule %1 “%2”").arg(rule).arg(ruleName);
}

Result<Policy> Policy::fromText(QByteArrayView text)
{
    const QByteArray strict = strictJson(text);
    const Result<ParsedJson> parsed = parseJson(strict);
    if (!parsed) {
        Error error = parsed.error();
        error.kind = Error::Kind::Usage;
        error.where = lineAndColumn(strict, parsed.error());
        return Failure(std::move(error));
    }
    Policy policy;
    if (const auto read = readPolicy(parsed->value, policy.m_rules, policy.m_otherwise); !read) {
        return Failure(read.error());
    }
    return policy;
}

PolicyAnswer Policy::judge(const PolicyQuestion &question, const CallsOf &callsOf) const
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const PolicyRule &rule = m_rules[i];
        const int number = int(i) + 1;
        if (!speaksOf(rule, question)) {
            continue;
        }
        if (rule.hasLimit() && (!callsOf || callsOf(number, rule.beyondSeconds) < rule.beyondCalls)) {
            continue;
        }
        return {.effect = rule.effect, .rule = number, .ruleName = rule.name};
    }
    return {.effect = m_otherwise, .rule = 0, .ruleName = {}};
}

QList<int> Policy::limitsOn(const QString &address, const QString &caller) const
{
    QList<int> numbers;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].hasLimit() && fits(m_rules[i].tools, address) && fits(m_rules[i].callers, caller)) {
            numbers.append(int(i) + 1);
        }
    }
    return numbers;
}

bool Policy::isSteady(const QString &address, const QString &caller) const
{
    return std::ranges::none_of(m_rules, [&](const PolicyRule &rule) {
        return (rule.hasLimit() || !rule.arguments.isEmpty()) && fits(rule.tools, address)
               && fits(rule.callers, caller);
    });
}

} // namespace Signalbox
