// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/telemetrysender.h"

#include "core/base/clock.h"
#include "core/base/durations.h"
#include "core/hub/telemetry/otlpattributes.h"
#include "core/hub/telemetry/otlpmetrics.h"
#include "core/hub/telemetry/otlpspans.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Verdict = CollectorClient::Answer::Verdict;

namespace {

QByteArray newResource(const TelemetryConfig &config)
{
    return otlpResource(config.serviceName, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

} // namespace

TelemetrySender::TelemetrySender(std::shared_ptr<SpanStore> store, TelemetryConfig config, const TelemetryPace &pace)
    : m_store(std::move(store))
    , m_pace(pace)
    , m_resource(newResource(config))
    , m_startWallNs(Clock::system().wallNs())
    , m_config(std::move(config))
    , m_tick(this)
    , m_retry(this)
    , m_end(this)
{
    m_tick.setInterval(pace.everyMs);
    m_retry.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_isDraining = true;
        m_metricsDue = true;
        step();
    });
    connect(&m_retry, &QTimer::timeout, this, &TelemetrySender::step);
    connect(&m_end, &QTimer::timeout, this, &TelemetrySender::end);
}

void TelemetrySender::start()
{
    m_collector = std::make_unique<CollectorClient>(m_config);
    m_tick.start();
}

void TelemetrySender::wake()
{
    step();
}

void TelemetrySender::farewell()
{
    m_isEnding = true;
    m_isDraining = true;
    m_metricsDue = true;
    m_tick.stop();
    m_retry.stop();
    m_end.start(m_pace.farewellMs);
    step();
}

void TelemetrySender::step()
{
    if (m_posting || m_isOver || m_retry.isActive()) {
        return;
    }
    if (!m_batch.isEmpty() || takeBatch()) {
        postBatch();
    } else if (!postMetrics() && m_isEnding) {
        end();
    }
}

bool TelemetrySender::takeBatch()
{
    if (!m_isDraining && !m_store->hasFullBatch()) {
        return false;
    }
    const QList<CallRecord> spans = m_store->takeBatch();
    if (spans.isEmpty()) {
        m_isDraining = false;
        return false;
    }
    m_batch = otlpSpans(spans, m_resource);
    m_batchSpans = spans.size();
    return true;
}

int TelemetrySender::requestMs() const
{
    return m_isEnding ? std::min(m_pace.postMs, std::max(1, m_end.remainingTime())) : m_pace.postMs;
}

void TelemetrySender::postBatch()
{
    m_posting = true;
    m_collector->postTraces(m_batch, requestMs(), [this](const CollectorClient::Answer &answer) {
        m_posting = false;
        handleBatch(answer);
        step();
    });
}

void TelemetrySender::handleBatch(const CollectorClient::Answer &answer)
{
    emit said(answer.words, answer.verdict == Verdict::Taken && answer.rejected == 0);
    if (answer.verdict == Verdict::Taken) {
        const qsizetype rejected = std::clamp<qsizetype>(answer.rejected, 0, m_batchSpans);
        m_store->countSent(m_batchSpans - rejected);
        m_store->countDropped(rejected);
        m_batchSpans = 0;
        dropBatch();
    } else if (answer.verdict == Verdict::Refused || ++m_failures >= m_pace.attempts) {
        dropBatch();
    } else if (m_isEnding) { // a collector that does not take one takes no other
        end();
    } else {
        waitForRetry(answer);
    }
}

void TelemetrySender::waitForRetry(const CollectorClient::Answer &answer)
{
    const int doubled = m_pace.retryMs << std::min(m_failures - 1, 16); // NOLINT: far beyond the most
    int waitMs = std::clamp(doubled, m_pace.retryMs, m_pace.mostRetryMs);
    waitMs += int(QRandomGenerator::global()->bounded(waitMs / 4 + 1)); // a quarter of jitter
    if (answer.retryAfter) {
        waitMs = int(answer.retryAfter->count());
    }
    m_retry.start(waitMs);
}

void TelemetrySender::dropBatch()
{
    m_store->countDropped(m_batchSpans);
    m_batch.clear();
    m_batchSpans = 0;
    m_failures = 0;
}

/// False: there is nothing to post now.
bool TelemetrySender::postMetrics()
{
    if (!std::exchange(m_metricsDue, false)) {
        return false;
    }
    const quint64 changes = m_store->changes();
    const qint64 nowNs = Clock::system().monotonicNs();
    const bool isNews = changes != m_toldChanges || nowNs - m_toldNs >= m_pace.idleMs * kNsPerMs;
    const QByteArray body = isNews ? otlpMetrics(m_store->tally(), m_store->counts().dropped,
                                                 {m_startWallNs, Clock::system().wallNs()}, m_resource)
                                   : QByteArray();
    if (body.isEmpty()) {
        return false;
    }
    m_posting = true;
    m_collector->postMetrics(body, requestMs(), [this, changes, nowNs](const CollectorClient::Answer &answer) {
        m_posting = false;
        if (answer.verdict == Verdict::Taken) { // else the next ones say it all again: they are sums
            m_toldChanges = changes;
            m_toldNs = nowNs;
        } else {
            emit said(answer.words, false);
        }
        if (answer.verdict == Verdict::Later && answer.retryAfter && !m_isEnding) {
            waitForRetry(answer);
        }
        step();
    });
    return true;
}

void TelemetrySender::end()
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    m_end.stop();
    dropBatch();
    for (QList<CallRecord> left = m_store->takeBatch(); !left.isEmpty(); left = m_store->takeBatch()) {
        m_store->countDropped(left.size());
    }
    emit over();
}

} // namespace Signalbox
