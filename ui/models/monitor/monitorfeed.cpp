// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/monitorfeed.h"

#include "core/base/durations.h"
#include "ui/models/monitor/monitorreading.h"

#include <QDateTime>

namespace Signalbox {

namespace {

constexpr int kStandingPauseMs = 2000; // what stands still changes little
constexpr int kFailedPauseMs = 1000;
constexpr int kRestFactor = 4; // of the time that a reading took

qint64 lengthOf(MonitorFeed::Span span)
{
    switch (span) {
    case MonitorFeed::Span::Minute:
        return kNsPerMinute;
    case MonitorFeed::Span::QuarterHour:
        return 15 * kNsPerMinute;
    case MonitorFeed::Span::Hour:
        return 60 * kNsPerMinute;
    case MonitorFeed::Span::Day:
        return 24 * 60 * kNsPerMinute;
    case MonitorFeed::Span::All:
        return 0;
    }
    return 0;
}

} // namespace

MonitorFeed::MonitorFeed(QObject *parent)
    : QObject(parent)
    , m_reader(QStringLiteral("monitor"))
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch() * kNsPerMs; })
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MonitorFeed::ask);
}

void MonitorFeed::setFolder(const QString &folder)
{
    if (folder != m_folder) {
        m_folder = folder;
        choose();
    }
}

void MonitorFeed::setActive(bool active)
{
    if (active != m_active) {
        m_active = active;
        ask();
    }
}

void MonitorFeed::setServer(const QString &name)
{
    if (name != m_server) {
        m_server = name;
        m_tool.clear();
        choose();
    }
}

void MonitorFeed::setTool(const QString &tool)
{
    if (tool != m_tool) {
        m_tool = tool;
        choose();
    }
}

void MonitorFeed::setSpan(Span span)
{
    if (span != m_span || !m_live) {
        m_span = span;
        m_live = true;
        choose();
    }
}

void MonitorFeed::setLive(bool live)
{
    if (live != m_live) {
        m_range = m_figures.query.range;
        m_live = live;
        choose();
    }
}

void MonitorFeed::setRange(const TimeRange &range)
{
    if (m_live || range != m_range) {
        m_range = range;
        m_live = false;
        choose();
    }
}

void MonitorFeed::choose()
{
    ++m_choice;
    emit choiceChanged();
    ask();
}

MonitorQuery MonitorFeed::query() const
{
    const qint64 now = m_clock();
    const TimeRange live = m_span == Span::All ? TimeRange() : TimeRange{now - lengthOf(m_span), now};
    return {.server = m_server, .tool = m_tool, .range = m_live ? live : m_range, .nowNs = now};
}

void MonitorFeed::ask()
{
    m_pause.stop();
    if (m_asking || !m_active || m_folder.isEmpty()) {
        return; // an answer that is under way asks again if its choice is not the newest
    }
    m_asking = true;
    m_took.start();
    m_reader.ask<MonitorFigures>(
        m_folder, [query = query()](const DerivedStore &store) { return readMonitor(store, query); },
        [this, number = m_choice](const Result<MonitorFigures> &answer) { handleAnswer(number, answer); });
}

void MonitorFeed::handleAnswer(quint64 number, const Result<MonitorFigures> &answer)
{
    m_asking = false;
    if (number != m_choice) {
        ask();
        return;
    }
    const std::optional<Error> problem = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_figures = *answer;
        m_hasFigures = true;
    }
    if (problem != m_problem) {
        m_problem = problem;
        emit problemChanged();
    }
    if (answer) {
        emit figuresChanged();
    }
    if (m_active) {
        const int pause = problem ? kFailedPauseMs : m_live ? kShortestPauseMs : kStandingPauseMs;
        m_pause.start(std::max(pause, int(m_took.elapsed()) * kRestFactor));
    }
}

} // namespace Signalbox
