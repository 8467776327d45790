// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/statistics.h"

#include "core/journal/derived/countscode.h"
#include "core/journal/derived/varint.h"

#include <array>

namespace Signalbox {

namespace {

constexpr std::array kNumbers{&CallCounts::begun,        &CallCounts::ended,        &CallCounts::toolErrors,
                              &CallCounts::remoteErrors, &CallCounts::httpErrors,   &CallCounts::timeouts,
                              &CallCounts::cancelled,    &CallCounts::lost,         &CallCounts::messages,
                              &CallCounts::sentBytes,    &CallCounts::receivedBytes};

} // namespace

void CallCounts::merge(const CallCounts &other)
{
    for (const auto number : kNumbers) {
        this->*number += other.*number;
    }
    latency.merge(other.latency);
}

QByteArray encodeCounts(const CallCounts &counts)
{
    QByteArray bytes;
    for (const auto number : kNumbers) {
        appendVarint(bytes, counts.*number);
    }
    if (!counts.latency.isEmpty()) {
        bytes += counts.latency.toBytes();
    }
    return bytes;
}

std::optional<CallCounts> decodeCounts(QByteArrayView bytes)
{
    CallCounts counts;
    for (const auto number : kNumbers) {
        const auto value = takeVarint(bytes);
        if (!value) {
            return {};
        }
        counts.*number = *value;
    }
    if (!bytes.isEmpty()) {
        auto latency = LatencyHistogram::fromBytes(bytes);
        if (!latency) {
            return {};
        }
        counts.latency = *std::move(latency);
    }
    return counts;
}

} // namespace Signalbox
