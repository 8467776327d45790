// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

#include <QHash>
#include <QList>

namespace Signalbox {

/// Holds figures against rules and tells when an alert begins and ends. Pure: it knows no clock, and no figures but
/// those it is given; ask it about once a second.
class AlertWatch
{
public:
    struct Moment
    {
        qint64 monoNs = 0; ///< what durations are measured by
        qint64 wallNs = 0; ///< what events carry
    };

    /// Rules that stay as they were keep their state; alerts of changed and absent ones are withdrawn.
    [[nodiscard]] QList<AlertEvent> setRules(const QList<AlertRule> &rules, const Moment &now);
    [[nodiscard]] const QList<AlertRule> &rules() const { return m_rules; }

    [[nodiscard]] QList<AlertEvent> observe(const QString &server, const AlertFigures &figures, const Moment &now);
    [[nodiscard]] QList<AlertEvent> forget(const QString &server, const Moment &now);

    /// Alerts that hold, as they were raised, in that order.
    [[nodiscard]] QList<AlertEvent> raised() const;

private:
    struct Key
    {
        QString rule;
        QString server;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.rule, key.server); }
    };
    struct Standing
    {
        std::optional<qint64> turningSinceNs; ///< monotonic: since when it holds, or, once raised, does not
        bool isRaised = false;
        AlertEvent raised;
    };

    [[nodiscard]] static std::optional<AlertEvent> step(const AlertRule &rule, const QString &server, double value,
                                                        const Moment &now, Standing &standing);
    /// Takes away those that `isGone` says of, and tells of the raised among them.
    template<typename Predicate>
    QList<AlertEvent> withdraw(Predicate isGone, const Moment &now);

    QList<AlertRule> m_rules;
    QHash<Key, Standing> m_standings;
};

} // namespace Signalbox
