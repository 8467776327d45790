// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/callrecord.h"

#include <QHash>
#include <QList>

#include <array>

namespace Signalbox {

/// Calls counted since telemetry was switched on, per server, method, tool and end: what becomes metrics.
class CallTally
{
public:
    /// Upper bounds in seconds, inclusive, as the convention for `mcp.client.operation.duration` asks.
    static constexpr std::array kBounds{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0};
    /// Different series at most; calls beyond are counted as one (attribute `otel.metric.overflow`).
    static constexpr qsizetype kMostSeries = 2000;

    struct Series
    {
        std::shared_ptr<const CallTarget> target; ///< null: the overflow
        QByteArray method;
        QString name; ///< of the tool or the prompt
        QByteArray errorType;
        quint64 count = 0;
        double sumSeconds = 0;
        double minSeconds = 0;
        double maxSeconds = 0;
        std::array<quint64, kBounds.size() + 1> buckets{};
    };

    void start(const QString &server) { ++m_inFlight[server]; }
    void end(const CallRecord &record);

    [[nodiscard]] QList<Series> series() const { return m_series.values(); }
    [[nodiscard]] const QHash<QString, qint64> &inFlight() const { return m_inFlight; } ///< per server
    [[nodiscard]] bool isEmpty() const { return m_series.isEmpty() && m_inFlight.isEmpty(); }

private:
    struct Key
    {
        QString server;
        QByteArray method;
        QString name;
        QByteArray errorType;
        QByteArray protocolVersion;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.server, key.method, key.name, key.errorType, key.protocolVersion);
        }
    };

    QHash<Key, Series> m_series;
    QHash<QString, qint64> m_inFlight;
};

} // namespace Signalbox
