// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/monitorfigures.h"
#include "ui/models/monitor/storereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Signalbox {

/// Keeps the monitor's figures up to date: reads on a thread of its own, at most four times a second, and never more
/// than a fifth of the time. Nothing is read while nobody looks.
class MonitorFeed : public QObject
{
    Q_OBJECT
public:
    /// How much of the past is shown up to now.
    enum class Span { Minute, QuarterHour, Hour, Day, All };
    static constexpr int kShortestPauseMs = 250;

    explicit MonitorFeed(QObject *parent = nullptr);

    void setFolder(const QString &folder); ///< of the journal; empty: there is none
    void setActive(bool active);           ///< somebody looks
    void setServer(const QString &name);   ///< empty: all
    void setTool(const QString &tool);     ///< empty: all calls
    void setSpan(Span span);               ///< and goes live
    void setLive(bool live);               ///< the range ends now, or stands still
    void setRange(const TimeRange &range); ///< and stands still
    void setClock(std::function<qint64()> wallNs) { m_clock = std::move(wallNs); } ///< for tests
    [[nodiscard]] qint64 nowNs() const { return m_clock(); }

    [[nodiscard]] const MonitorFigures &figures() const { return m_figures; }
    [[nodiscard]] bool hasFigures() const { return m_hasFigures; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< why the last reading failed
    [[nodiscard]] const QString &server() const { return m_server; }
    [[nodiscard]] const QString &tool() const { return m_tool; }
    [[nodiscard]] Span span() const { return m_span; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] TimeRange range() const { return m_live ? m_figures.query.range : m_range; }

signals:
    void figuresChanged();
    void problemChanged();
    void choiceChanged(); ///< server, tool, span, live or range

private:
    void choose();
    void ask();
    void handleAnswer(quint64 number, const Result<MonitorFigures> &answer);
    [[nodiscard]] MonitorQuery query() const;

    StoreReader m_reader;
    QTimer m_pause;
    QElapsedTimer m_took; // of the reading that runs, with its way there and back
    std::function<qint64()> m_clock;
    MonitorFigures m_figures;
    std::optional<Error> m_problem;
    QString m_folder;
    QString m_server;
    QString m_tool;
    TimeRange m_range; // while not live
    Span m_span = Span::QuarterHour;
    quint64 m_choice = 0; // grows with every choice: an answer to an older one is dropped
    bool m_hasFigures = false;
    bool m_asking = false;
    bool m_live = true;
    bool m_active = false;
};

} // namespace Signalbox
