// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/callrecord.h"

#include <QList>

namespace Signalbox {

/// The body of a POST to /v1/traces: an ExportTraceServiceRequest in OTLP's JSON mapping. Ids in hex, times in nanoseconds
/// since 1970 as strings, enumerations as numbers. `resource` is otlpResource().
[[nodiscard]] QByteArray otlpSpans(const QList<CallRecord> &calls, const QByteArray &resource);

} // namespace Signalbox
