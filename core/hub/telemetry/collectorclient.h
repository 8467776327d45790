// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/telemetryconfig.h"
#include "core/wire/http/httpclient.h"

#include <chrono>

namespace Signalbox {

/// Posts OTLP bodies to the collector and reads what it says. One thread, with an event loop.
class CollectorClient : public QObject
{
    Q_OBJECT
public:
    explicit CollectorClient(TelemetryConfig config, QObject *parent = nullptr);

    /// What the collector said, by OTLP/HTTP's rules ("OTLP/HTTP Response").
    struct Answer
    {
        enum class Verdict {
            Taken,   ///< 200; parts may have been rejected
            Later,   ///< 429, 502, 503, 504, or no answer: the same may be sent again
            Refused, ///< anything else: it must not be sent again
        };
        Verdict verdict = Verdict::Later;
        int status = 0;                                        ///< HTTP; 0: no answer
        qint64 rejected = 0;                                   ///< spans or data points of a taken request
        std::optional<std::chrono::milliseconds> retryAfter{}; ///< what it asks for
        QString words{};                                       ///< one sentence, fit to show
    };
    using Done = std::function<void(const Answer &answer)>;

    void postTraces(const QByteArray &body, int totalMs, Done done);
    void postMetrics(const QByteArray &body, int totalMs, Done done);
    /// Sends one span named `signalbox telemetry test`.
    void probe(int totalMs, Done done);
    [[nodiscard]] const TelemetryConfig &config() const { return m_config; }

private:
    void post(const QUrl &url, const QByteArray &body, int totalMs, Done done);
    [[nodiscard]] Answer read(const Result<HttpClient::Answer> &result) const;

    const TelemetryConfig m_config;
    HttpClient m_http;
};

} // namespace Signalbox
