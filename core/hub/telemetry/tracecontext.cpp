// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/telemetry/tracecontext.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kTraceDigits = 32;
constexpr qsizetype kSpanDigits = 16;
constexpr qsizetype kLength = 55; ///< of version 00

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isId(QByteArrayView text)
{
    return isLowerHex(text) && !std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
}

/// Trace ids are random (section 3.2.2.3), but no secrets: the generator that is quick will do.
QByteArray randomId(qsizetype digits)
{
    QByteArray id;
    do {
        id.clear();
        while (id.size() < digits) {
            id += QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0'); // NOLINT
        }
    } while (!isId(id));
    return id;
}

} // namespace

TraceContext TraceContext::make(const std::optional<TraceContext> &parent)
{
    TraceContext context;
    context.traceId = parent ? parent->traceId : randomId(kTraceDigits);
    context.spanId = randomId(kSpanDigits);
    context.isSampled = !parent || parent->isSampled;
    return context;
}

std::optional<TraceContext> TraceContext::fromTraceparent(QByteArrayView text)
{
    // version "-" trace-id "-" parent-id "-" trace-flags
    constexpr qsizetype kTraceAt = 3;
    constexpr qsizetype kSpanAt = kTraceAt + kTraceDigits + 1;
    constexpr qsizetype kFlagsAt = kSpanAt + kSpanDigits + 1;
    if (text.size() < kLength || text[2] != '-' || text[kSpanAt - 1] != '-' || text[kFlagsAt - 1] != '-') {
        return {};
    }
    const QByteArrayView version = text.first(2);
    const bool isLonger = text.size() > kLength;
    if (!isLowerHex(version) || version == "ff" || (isLonger && (version == "00" || text[kLength] != '-'))) {
        return {};
    }
    const QByteArrayView traceId = text.sliced(kTraceAt, kTraceDigits);
    const QByteArrayView spanId = text.sliced(kSpanAt, kSpanDigits);
    const QByteArrayView flags = text.sliced(kFlagsAt, 2);
    if (!isId(traceId) || !isId(spanId) || !isLowerHex(flags)) {
        return {};
    }
    return TraceContext{.traceId = traceId.toByteArray(),
                        .spanId = spanId.toByteArray(),
                        .isSampled = (flags.toInt(nullptr, 16) & 1) != 0}; // NOLINT: hexadecimal
}

QByteArray TraceContext::toTraceparent() const
{
    return "00-" + traceId + '-' + spanId + (isSampled ? "-01" : "-00");
}

} // namespace Signalbox
