// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/calltally.h"

namespace Signalbox {

/// From when to when the counts go: nanoseconds since 1970.
struct OtlpPeriod
{
    qint64 startWallNs = 0;
    qint64 nowWallNs = 0;
};

/// The body of a POST to /v1/metrics: an ExportMetricsServiceRequest in OTLP's JSON mapping; everything is cumulative.
/// `mcp.client.operation.duration` (histogram, seconds), `signalbox.calls`, `signalbox.errors` and
/// `signalbox.calls.in_flight` (sums), `signalbox.telemetry.spans.dropped` (sum). Empty if there is nothing to tell.
[[nodiscard]] QByteArray otlpMetrics(const CallTally &tally, quint64 droppedSpans, const OtlpPeriod &period,
                                     const QByteArray &resource);

} // namespace Signalbox
