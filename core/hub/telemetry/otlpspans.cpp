// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpspans.h"

#include "core/hub/telemetry/otlpattributes.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

// trace.proto: SpanKind, StatusCode, SpanFlags
constexpr int kClient = 3;
constexpr int kStatusError = 2;
constexpr int kSampled = 0x1;
constexpr int kKnowsWhetherRemote = 0x100;
constexpr int kParentIsRemote = 0x200;

/// Without a resource's URI: names are for grouping (semantic-conventions-genai, mcp.md).
QByteArray spanName(const CallRecord &call)
{
    const QString method = QString::fromUtf8(call.method);
    return jsonString(call.name.isEmpty() ? method : method + u' ' + call.name);
}

void appendSpan(QByteArray &to, const CallRecord &call)
{
    OtlpAttributes attributes = OtlpAttributes::ofCall(*call.target, call.method, call.name, call.errorType);
    attributes.text("mcp.resource.uri", call.resource);
    attributes.text("jsonrpc.request.id", call.requestId).text("signalbox.caller", call.caller);
    if (call.rpcCode) {
        attributes.text("rpc.response.status_code", QByteArray::number(*call.rpcCode));
    }
    to += "{\"traceId\":\"" + call.span.traceId + "\",\"spanId\":\"" + call.span.spanId + '"';
    int flags = kSampled | kKnowsWhetherRemote;
    if (!call.parentSpan.isEmpty()) {
        to += ",\"parentSpanId\":\"" + call.parentSpan + '"';
        flags |= kParentIsRemote;
    }
    to += ",\"flags\":" + QByteArray::number(flags) + ",\"name\":" + spanName(call) + ",\"kind\":"
          + QByteArray::number(kClient) + ",\"startTimeUnixNano\":\"" + QByteArray::number(call.startWallNs)
          + "\",\"endTimeUnixNano\":\"" + QByteArray::number(call.startWallNs + call.durationNs)
          + "\",\"attributes\":" + attributes.list() + ",\"status\":{";
    if (!call.errorType.isEmpty()) { // what the server says is not passed on: it may repeat what it was given
        to += "\"code\":" + QByteArray::number(kStatusError);
    }
    to += "}}";
}

} // namespace

QByteArray otlpSpans(const QList<CallRecord> &calls, const QByteArray &resource)
{
    constexpr qsizetype kBytesPerSpan = 1024;
    QByteArray body;
    body.reserve(calls.size() * kBytesPerSpan);
    body +=
        "{\"resourceSpans\":[{\"resource\":" + resource + ",\"scopeSpans\":[{\"scope\":" + otlpScope() + ",\"spans\":[";
    for (qsizetype i = 0; i < calls.size(); ++i) {
        if (i > 0) {
            body += ',';
        }
        appendSpan(body, calls.at(i));
    }
    return body += "]}]}]}";
}

} // namespace Signalbox
