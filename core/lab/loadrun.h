// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hub.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Signalbox {

/// How often, how many at once, and how long one call is repeated.
struct LoadPlan
{
    qint64 requests = 100;
    int concurrency = 1; ///< at least 1
    int durationMs = 0;  ///< 0: until `requests` are done; else until this time is over, whatever `requests` says
    double rate = 0;     ///< calls started per second at most; 0: no limit
};

/// What a load run measured. Durations are milliseconds of single calls that were answered with a result.
struct LoadReport
{
    qint64 requests = 0; ///< finished, however they ended
    qint64 succeeded = 0;
    qint64 toolErrors = 0; ///< results with isError
    qint64 failed = 0;     ///< every other end
    double seconds = 0;
    double callsPerSecond = 0;
    double meanMs = 0, p50Ms = 0, p90Ms = 0, p99Ms = 0, maxMs = 0;
    std::optional<Error> firstError;

    [[nodiscard]] Json toJson() const;
};

/// Repeats one call through the hub's one road and measures it. One run per object.
class LoadRun : public QObject
{
    Q_OBJECT
public:
    LoadRun(Hub &hub, CallRequest request, LoadPlan plan, QObject *parent = nullptr);
    void start();

signals:
    void finished(const Signalbox::LoadReport &report); ///< exactly once

private:
    [[nodiscard]] bool wantsMore() const;
    void fill();
    void startOne();
    void handleFinished(const CallOutcome &outcome);
    void finish();

    Hub &m_hub;
    CallRequest m_request;
    LoadPlan m_plan;
    LoadReport m_report;
    QElapsedTimer m_clock;
    QTimer m_pace;
    std::vector<qint64> m_durations; // ns
    qint64 m_started = 0;
    int m_inFlight = 0;
    bool m_filling = false;
    bool m_done = false;
};

} // namespace Signalbox
