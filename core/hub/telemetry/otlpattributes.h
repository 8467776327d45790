// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/telemetry/callrecord.h"

#include <QByteArray>

namespace Signalbox {

/// Attributes in OTLP's JSON mapping (opentelemetry-proto, "JSON Protobuf Encoding"): `{"key":…,"value":{…}}` one after
/// the other. What is empty is left out; 64-bit integers are strings.
class OtlpAttributes
{
public:
    OtlpAttributes &text(QByteArrayView key, const QString &value);
    OtlpAttributes &text(QByteArrayView key, const QByteArray &ascii);
    OtlpAttributes &integer(QByteArrayView key, qint64 value);
    OtlpAttributes &flag(QByteArrayView key, bool value);
    [[nodiscard]] QByteArray list() const { return '[' + m_json + ']'; }

    /// What spans and metrics of a call share, after the conventions for MCP (open-telemetry/semantic-conventions-genai,
    /// docs/gen-ai/mcp.md).
    [[nodiscard]] static OtlpAttributes ofCall(const CallTarget &target, const QByteArray &method, const QString &name,
                                               const QByteArray &errorType);

private:
    void key(QByteArrayView key);
    QByteArray m_json;
};

/// Who reports: `{"attributes":[…]}`. `instance` tells runs of the same program apart.
[[nodiscard]] QByteArray otlpResource(const QString &serviceName, const QByteArray &instance);
[[nodiscard]] QByteArray otlpScope(); ///< `{"name":"signalbox","version":…}`

} // namespace Signalbox
