// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/policy/policyrule.h"

#include <functional>

namespace Signalbox {

/// What a policy is asked.
struct PolicyQuestion
{
    QString address; ///< `server.tool`
    QString caller;
    ToolTraits traits;
    std::function<const Json *()>
        arguments; ///< an object, or null if there is none; asked for only where a rule needs it
};

/// What it answers, and why.
struct PolicyAnswer
{
    PolicyEffect effect = PolicyEffect::Allow;
    int rule = 0;                         ///< the number of the rule that spoke, counted from 1; 0: none did
    QString ruleName;                     ///< of that rule
    [[nodiscard]] QString reason() const; ///< “rule 4 “no deletes””, fit to show
};

/// The person's rules: the first that speaks of a call decides. A text file, so that it can be read, kept and compared:
/// JSON with comments, `{rules: [{name, do, tools, callers, hints: {readOnly, destructive, idempotent, openWorld},
/// arguments: [tests], beyond: {calls, seconds}}], otherwise}`.
class Policy
{
public:
    /// How many calls within the last so many seconds the rule has seen; asked only of rules with a limit whose other
    /// parts fit.
    using CallsOf = std::function<int(int rule, int seconds)>;

    /// No rules: everything is allowed.
    Policy() = default;
    /// Errors: Kind::Usage with line and column or the place in `where`.
    [[nodiscard]] static Result<Policy> fromText(QByteArrayView text);

    [[nodiscard]] const QList<PolicyRule> &rules() const { return m_rules; }
    [[nodiscard]] PolicyEffect otherwise() const { return m_otherwise; }

    /// Always an answer, and the same for the same question and counts.
    [[nodiscard]] PolicyAnswer judge(const PolicyQuestion &question, const CallsOf &callsOf = {}) const;
    /// The numbers of the rules with a limit for which a call counts: those whose tools and callers fit.
    [[nodiscard]] QList<int> limitsOn(const QString &address, const QString &caller) const;
    /// Is what judge() answers of such calls the same whatever their arguments, and does no limit count them?
    [[nodiscard]] bool isSteady(const QString &address, const QString &caller) const;
    /// Does it leave everything alone?
    [[nodiscard]] bool allowsAll() const { return m_rules.isEmpty() && m_otherwise == PolicyEffect::Allow; }

private:
    QList<PolicyRule> m_rules;
    PolicyEffect m_otherwise = PolicyEffect::Allow;
};

} // namespace Signalbox
