// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/telemetry/telemetrysettings.h"
#include "core/wire/http/httpheaders.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace Signalbox {

/// Where telemetry goes and under which name: settings, environment and secrets taken together.
struct TelemetryConfig
{
    QUrl traces;         ///< …/v1/traces
    QUrl metrics;        ///< …/v1/metrics
    HttpHeaders headers; ///< of every request; may hold secrets
    QString serviceName;
    QStringList without; ///< names of servers whose calls are not reported

    /// Where the key of the keychain's entry with headers is: `name=value,name=value`, values percent-encoded.
    static constexpr auto kHeadersKey = "telemetry/headers";

    /// Settings go before the environment (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME); OTEL_EXPORTER_OTLP_HEADERS
    /// counts unless `secretHeaders` (of the keychain) are there. Errors: Kind::Usage, without a value in the text.
    [[nodiscard]] static Result<TelemetryConfig> of(const TelemetrySettings &settings, const QByteArray &secretHeaders,
                                                    const QProcessEnvironment &environment);
};

} // namespace Signalbox
