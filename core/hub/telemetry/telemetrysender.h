// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/collectorclient.h"
#include "core/hub/telemetry/spanstore.h"

#include <QTimer>

#include <memory>

namespace Signalbox {

/// How telemetry is sent. Tests make it shorter.
struct TelemetryPace
{
    int everyMs = 5000;  ///< between two sendings, unless a batch is full before
    int idleMs = 60'000; ///< metrics are repeated after so long although nothing changed
    int postMs = 10'000; ///< one request
    int retryMs = 1000;  ///< after the first failure; doubles each time, with jitter
    int mostRetryMs = 60'000;
    int attempts = 6;     ///< of one batch; then it is dropped and counted
    int farewellMs = 750; ///< for what is left when the program ends
    SpanStore::Limits store;
};

/// Takes spans from the store in batches and posts them, one request at a time; metrics after them. What the collector
/// does not take now is sent again later; the store bounds what waits meanwhile. Lives on a thread of its own.
class TelemetrySender : public QObject
{
    Q_OBJECT
public:
    TelemetrySender(std::shared_ptr<SpanStore> store, TelemetryConfig config, const TelemetryPace &pace);

    void start();    ///< first, on the thread where we live
    void wake();     ///< a batch is full
    void farewell(); ///< sends what is left, once, and leads to over(), at most TelemetryPace::farewellMs later

signals:
    void said(const QString &words, bool isGood); ///< what came of the last request, one sentence
    void over();                                  ///< once

private:
    void step();
    [[nodiscard]] bool takeBatch();
    void postBatch();
    [[nodiscard]] bool postMetrics();
    void handleBatch(const CollectorClient::Answer &answer);
    void waitForRetry(const CollectorClient::Answer &answer);
    void dropBatch();
    void end();
    [[nodiscard]] int requestMs() const;

    const std::shared_ptr<SpanStore> m_store;
    const TelemetryPace m_pace;
    const QByteArray m_resource;
    const qint64 m_startWallNs;
    const TelemetryConfig m_config;
    std::unique_ptr<CollectorClient> m_collector; ///< made on the thread where we live: it has timers and sockets
    QTimer m_tick;
    QTimer m_retry;
    QTimer m_end;
    QByteArray m_batch; ///< taken from the store, not yet delivered; empty: none
    qsizetype m_batchSpans = 0;
    int m_failures = 0; ///< of m_batch
    quint64 m_toldChanges = 0;
    qint64 m_toldNs = 0; ///< monotonic; 0: metrics were never delivered
    bool m_metricsDue = false;
    bool m_posting = false;
    bool m_isDraining = false; ///< until the store is empty
    bool m_isEnding = false;
    bool m_isOver = false;
};

} // namespace Signalbox
