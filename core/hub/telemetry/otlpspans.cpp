// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/otlpspans.h"

#include "core/hub/telemetry/otlpattributes.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

// trace.proto: SpanKind, StatusCode, SpanFlags
constexpr int kClient = 3;
constexpr int kStatusError = 2;
constexpr int kSampled = 0x1;
constexpr int kKnowsWhetherRemote = 0x100;
constexpr int kParentIsRemote = 0x200;

QByteArray spanName(const QString &tool)
{
    return jsonString(tool.isEmpty() ? u"tools/call"_s : u"tools/call "_s + tool);
}

void appendSpan(QByteArray &to, const CallRecord &call)
{
    OtlpAttributes attributes = OtlpAttributes::ofCall(*call.target, call.tool, call.errorType);
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
    to += ",\"flags\":" + QByteArray::number(flags) + ",\"name\":" + spanName(call.tool) + ",\"kind\":"
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
