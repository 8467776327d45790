// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/alertkeeper.h"

#include "core/base/durations.h"
#include "ui/models/enginelink.h"
#include "ui/models/monitor/alertreading.h"

#include <QDateTime>

#include <chrono>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSilenceMargin = 60; // seconds longer than the rule: whether it is over must be seen

} // namespace

AlertKeeper::AlertKeeper(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_reader(u"alerts"_s)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AlertKeeper::ask);
}

AlertWatch::Moment AlertKeeper::now()
{
    const auto mono = std::chrono::steady_clock::now().time_since_epoch();
    return {.monoNs = std::chrono::duration_cast<std::chrono::nanoseconds>(mono).count(),
            .wallNs = QDateTime::currentMSecsSinceEpoch() * kNsPerMs};
}

void AlertKeeper::setRules(const QList<AlertRule> &rules)
{
    if (rules == m_rules) {
        return;
    }
    m_rules = rules;
    tell(m_watch.setRules(rules, now()));
    emit rulesChanged();
    emit raisedChanged();
    if (!m_pause.isActive()) {
        m_pause.start(0);
    }
}

std::optional<double> AlertKeeper::p95Limit(const QString &server) const
{
    std::optional<double> least;
    for (const AlertRule &rule : m_rules) {
        const bool concerns = rule.server.isEmpty() || rule.server == server;
        if (rule.isOn && rule.figure == AlertRule::Figure::P95 && concerns) {
            least = std::min(least.value_or(rule.threshold), rule.threshold);
        }
    }
    return least;
}

qint64 AlertKeeper::longestSilenceNs() const
{
    double longest = 0;
    for (const AlertRule &rule : m_rules) {
        if (rule.isOn && rule.figure == AlertRule::Figure::Silence) {
            longest = std::max(longest, rule.threshold + kSilenceMargin);
        }
    }
    return qint64(longest * kNsPerSecondReal);
}

void AlertKeeper::ask()
{
    if (std::ranges::none_of(m_rules, &AlertRule::isOn)) {
        return; // the next rule begins anew
    }
    m_pause.start(kPauseMs);
    if (m_link.journalFolder().isEmpty()) {
        observe({}, now());
        return;
    }
    using Figures = QHash<QString, AlertFigures>;
    m_reader.ask<Figures>(
        m_link.journalFolder(),
        [wall = now().wallNs, silence = longestSilenceNs()](const DerivedStore &store) {
            return readAlertFigures(store, wall, silence);
        },
        [this](const Result<Figures> &figures) { observe(figures.value_or(Figures()), now()); });
}

void AlertKeeper::observe(const QHash<QString, AlertFigures> &figures, const AlertWatch::Moment &now)
{
    QList<AlertEvent> events;
    for (const ServerStatus &status : m_link.servers()) {
        const QString &name = status.entry.name;
        AlertFigures known = figures.value(name);
        const bool connected = status.state == ServerStatus::State::Connected;
        known.isDown = m_link.standing(status) == ServerStanding::Failed;
        if (const ServerVitals vitals = m_link.vitals(status.entry.id); vitals.usage) {
            known.leakMbPerMinute = vitals.isLeaking ? vitals.mbPerMinute : 0;
        }
        if (!connected) { // it cannot speak
            known.silenceS.reset();
        } else if (known.silenceS) { // not longer than it is connected
            const double since = double(now.wallNs - status.sinceWallNs) / kNsPerSecondReal;
            known.silenceS = std::min(*known.silenceS, std::max(since, 0.0));
        }
        events.append(m_watch.observe(name, known, now));
    }
    if (!events.isEmpty()) {
        tell(events);
        emit raisedChanged();
    }
}

void AlertKeeper::tell(const QList<AlertEvent> &events)
{
    for (const AlertEvent &event : events) {
        if (event.kind != AlertEvent::Kind::Withdrawn) {
            emit happened(event);
        }
    }
}

} // namespace Signalbox
