// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertwatch.h"
#include "ui/models/monitor/storereader.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Signalbox {

class EngineLink;

/// Holds the servers' figures against the person's rules every two seconds, whether the monitor is seen or not, and
/// tells what begins and ceases to hold. Without a rule that is on, it reads nothing.
class AlertKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPauseMs = 2000;

    explicit AlertKeeper(EngineLink &link, QObject *parent = nullptr);

    void setRules(const QList<AlertRule> &rules);
    [[nodiscard]] const QList<AlertRule> &rules() const { return m_rules; }
    [[nodiscard]] QList<AlertEvent> raised() const { return m_watch.raised(); }
    /// The least limit for p95 that is on for this server (empty: for all), in milliseconds.
    [[nodiscard]] std::optional<double> p95Limit(const QString &server) const;

    /// For one moment; what is asked of servers is whether they are connected.
    void observe(const QHash<QString, AlertFigures> &figures, const AlertWatch::Moment &now);

signals:
    void rulesChanged();
    void raisedChanged();
    void happened(const Signalbox::AlertEvent &event); ///< began or ceased to hold; not: withdrawn

private:
    void ask();
    void tell(const QList<AlertEvent> &events);
    [[nodiscard]] qint64 longestSilenceNs() const; ///< that a rule asks for; 0: none does
    [[nodiscard]] static AlertWatch::Moment now();

    EngineLink &m_link;
    StoreReader m_reader;
    AlertWatch m_watch;
    QList<AlertRule> m_rules;
    QTimer m_pause;
};

} // namespace Signalbox
