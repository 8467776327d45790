// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/alertwatch.h"

#include "core/base/durations.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr double kDown = 0.5; ///< between no (0) and yes (1)

bool isAbove(const AlertRule &rule, double value)
{
    return value >= (rule.figure == AlertRule::Figure::Down ? kDown : rule.threshold);
}

bool isBelow(const AlertRule &rule, double value)
{
    return value < (rule.figure == AlertRule::Figure::Down ? kDown : std::min(rule.clearThreshold(), rule.threshold));
}

} // namespace

template<typename Predicate>
QList<AlertEvent> AlertWatch::withdraw(Predicate isGone, const Moment &now)
{
    QList<AlertEvent> events;
    m_standings.removeIf([&](const auto &entry) {
        if (!isGone(entry.key())) {
            return false;
        }
        if (entry.value().isRaised) {
            AlertEvent event = entry.value().raised;
            event.kind = AlertEvent::Kind::Withdrawn;
            event.wallNs = now.wallNs;
            events.append(event);
        }
        return true;
    });
    return events;
}

QList<AlertEvent> AlertWatch::setRules(const QList<AlertRule> &rules, const Moment &now)
{
    const QList<AlertRule> before = std::exchange(m_rules, rules);
    const auto isGone = [&](const Key &key) {
        const auto same = [&key](const AlertRule &rule) { return rule.id == key.rule; };
        const auto old = std::ranges::find_if(before, same);
        const auto still = std::ranges::find_if(rules, same);
        return old == before.cend() || still == rules.cend() || *old != *still;
    };
    return withdraw(isGone, now);
}

QList<AlertEvent> AlertWatch::forget(const QString &server, const Moment &now)
{
    return withdraw([&](const Key &key) { return key.server == server; }, now);
}

QList<AlertEvent> AlertWatch::observe(const QString &server, const AlertFigures &figures, const Moment &now)
{
    QList<AlertEvent> events;
    for (const AlertRule &rule : std::as_const(m_rules)) {
        const std::optional<double> value = figures.value(rule.figure);
        const bool applies = rule.isOn && (rule.server.isEmpty() || rule.server == server);
        if (!applies || !value) {
            continue;
        }
        if (auto event = step(rule, server, *value, now, m_standings[{rule.id, server}])) {
            events.append(*std::move(event));
        }
    }
    return events;
}

std::optional<AlertEvent> AlertWatch::step(const AlertRule &rule, const QString &server, double value,
                                           const Moment &now, Standing &standing)
{
    const bool isTurning = standing.isRaised ? isBelow(rule, value) : isAbove(rule, value);
    if (!isTurning) {
        standing.turningSinceNs.reset();
        return {};
    }
    standing.turningSinceNs = standing.turningSinceNs.value_or(now.monoNs);
    const qint64 wanted = standing.isRaised ? rule.clearForMs : rule.forMs;
    if (now.monoNs - *standing.turningSinceNs < wanted * kNsPerMs) {
        return {};
    }
    standing.turningSinceNs.reset();
    standing.isRaised = !standing.isRaised;
    AlertEvent event{.kind = standing.isRaised ? AlertEvent::Kind::Raised : AlertEvent::Kind::Cleared,
                     .rule = rule,
                     .server = server,
                     .value = value,
                     .wallNs = now.wallNs};
    if (standing.isRaised) {
        standing.raised = event;
    }
    return event;
}

QList<AlertEvent> AlertWatch::raised() const
{
    QList<AlertEvent> events;
    for (const Standing &standing : m_standings) {
        if (standing.isRaised) {
            events.append(standing.raised);
        }
    }
    std::ranges::stable_sort(events, {}, &AlertEvent::wallNs);
    return events;
}

} // namespace Signalbox
