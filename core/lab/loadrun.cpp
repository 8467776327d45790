// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/loadrun.h"

#include "core/base/durations.h"
#include "core/hub/toolerror.h"
#include "core/json/jsontext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Signalbox {

namespace {

/// The value below which `share` of the sorted durations lie (nearest rank).
double percentileMs(const std::vector<qint64> &sorted, double share)
{
    if (sorted.empty()) {
        return 0;
    }
    const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
    return double(sorted.at(std::max<std::size_t>(rank, 1) - 1)) / kNsPerMsReal;
}

} // namespace

Json LoadReport::toJson() const
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("requests", requests);
    json.insert_or_assign("succeeded", succeeded);
    json.insert_or_assign("toolErrors", toolErrors);
    json.insert_or_assign("failed", failed);
    json.insert_or_assign("seconds", seconds);
    json.insert_or_assign("callsPerSecond", callsPerSecond);
    Json latency(jsoncons::json_object_arg);
    latency.insert_or_assign("mean", meanMs);
    latency.insert_or_assign("p50", p50Ms);
    latency.insert_or_assign("p90", p90Ms);
    latency.insert_or_assign("p99", p99Ms);
    latency.insert_or_assign("max", maxMs);
    json.insert_or_assign("latencyMs", std::move(latency));
    if (firstError) {
        json.insert_or_assign("firstError", fromQString(firstError->message));
    }
    return json;
}

LoadRun::LoadRun(Hub &hub, CallRequest request, LoadPlan plan, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_request(std::move(request))
    , m_plan(plan)
{
    m_plan.concurrency = std::max(m_plan.concurrency, 1);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &LoadRun::fill);
}

void LoadRun::start()
{
    m_clock.start();
    if (m_plan.rate > 0) {
        m_pace.start(std::clamp(int(1000 / m_plan.rate), 1, 100));
    }
    fill();
}

bool LoadRun::wantsMore() const
{
    return m_plan.durationMs > 0 ? m_clock.elapsed() < m_plan.durationMs : m_started < m_plan.requests;
}

void LoadRun::fill()
{
    if (m_filling || m_done) {
        return; // calls that end at once come back here
    }
    m_filling = true;
    while (wantsMore() && m_inFlight < m_plan.concurrency) {
        if (m_plan.rate > 0 && double(m_started) > m_plan.rate * double(m_clock.nsecsElapsed()) / 1e9) {
            break;
        }
        startOne();
    }
    m_filling = false;
    if (!wantsMore() && m_inFlight == 0) {
        finish();
    }
}

void LoadRun::startOne()
{
    ++m_started;
    ++m_inFlight;
    HubCall *call = m_hub.call(m_request);
    connect(call, &HubCall::finished, this, &LoadRun::handleFinished);
}

void LoadRun::handleFinished(const CallOutcome &outcome)
{
    --m_inFlight;
    ++m_report.requests;
    if (outcome.ok()) {
        m_durations.push_back(outcome.durationNs);
    }
    if (!outcome.ok()) {
        ++m_report.failed;
        if (!m_report.firstError) {
            m_report.firstError = outcome.error;
        }
    } else if (isToolError(outcome)) {
        ++m_report.toolErrors;
    } else {
        ++m_report.succeeded;
    }
    if (outcome.end == CallOutcome::End::Lost || outcome.end == CallOutcome::End::Refused) {
        m_plan.durationMs = 0;
        m_plan.requests = m_started; // the server is gone: no more
    }
    fill();
}

void LoadRun::finish()
{
    m_done = true;
    m_pace.stop();
    m_report.seconds = double(m_clock.nsecsElapsed()) / 1e9;
    m_report.callsPerSecond = m_report.seconds > 0 ? double(m_report.requests) / m_report.seconds : 0;
    std::ranges::sort(m_durations);
    if (!m_durations.empty()) {
        const double sum = std::accumulate(m_durations.begin(), m_durations.end(), 0.0);
        m_report.meanMs = sum / double(m_durations.size()) / kNsPerMsReal;
        m_report.maxMs = double(m_durations.back()) / kNsPerMsReal;
    }
    m_report.p50Ms = percentileMs(m_durations, 0.50);
    m_report.p90Ms = percentileMs(m_durations, 0.90);
    m_report.p99Ms = percentileMs(m_durations, 0.99);
    emit finished(m_report);
}

} // namespace Signalbox
