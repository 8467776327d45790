// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/samples.h"
#include "ui/models/charts/chartdata.h"
#include "ui/models/charts/heatdata.h"
#include "ui/models/monitor/callbuckets.h"

namespace Signalbox {

/// The charts of the monitor, made of counted calls. Percentiles are those of the calls that ended in a step, exact to
/// 0.8 % (LatencyHistogram); a step without such calls has none.
[[nodiscard]] ChartData latencyChart(const CallBuckets &buckets);    ///< p99, p95, p50
[[nodiscard]] HeatData heatChart(const CallBuckets &buckets);        ///< bands of 1, 2, 5, 10 …
[[nodiscard]] ChartData throughputChart(const CallBuckets &buckets); ///< answered and failed, a second
[[nodiscard]] ChartData errorChart(const CallBuckets &buckets);      ///< by kind; only kinds that occurred
[[nodiscard]] ChartData bytesChart(const CallBuckets &buckets);      ///< received and sent, a second
/// CPU in percent of a core, memory, threads, handles: the mean of each step, of several servers their sum.
[[nodiscard]] ChartData processChart(const QList<ProcessSample> &samples, const CallBuckets &buckets);

} // namespace Signalbox
