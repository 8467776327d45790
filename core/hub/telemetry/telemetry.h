// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/telemetrysender.h"

#include <QMutex>
#include <QThread>

namespace Signalbox {

/// Telemetry while it is on: takes what calls report, from any thread and without waiting, and sends it to the collector
/// on a thread of its own.
class Telemetry
{
public:
    explicit Telemetry(const TelemetryConfig &config, const TelemetryPace &pace = {});
    ~Telemetry(); ///< stop()
    Telemetry(const Telemetry &) = delete;
    Telemetry &operator=(const Telemetry &) = delete;

    /// Are the calls of this server reported?
    [[nodiscard]] bool reports(const QString &server) const { return !m_without.contains(server); }
    void start(const QString &server); ///< a call is under way
    void end(const CallRecord &record);

    /// Sends what is left, in one attempt, and waits for that, never longer than TelemetryPace::farewellMs and a little.
    void stop();

    struct State
    {
        SpanStore::Counts spans;
        QString words;      ///< what came of the last request; empty: none was made yet
        bool isGood = true; ///< it was taken
    };
    [[nodiscard]] State state() const;

private:
    const QStringList m_without;
    const TelemetryPace m_pace;
    const std::shared_ptr<SpanStore> m_store;
    QThread m_thread;
    TelemetrySender *m_sender; ///< lives on m_thread and goes with it
    mutable QMutex m_mutex;
    QString m_words; ///< guarded by m_mutex, as is m_isGood
    bool m_isGood = true;
};

} // namespace Signalbox
