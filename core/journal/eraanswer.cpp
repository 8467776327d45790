// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eraanswer.h"

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

/// Method not found, and what servers say that want `initialize` first: invalid request, invalid parameters, and the
/// number that implementations may give a meaning.
constexpr std::array<qint32, 4> kOlder = {-32601, -32600, -32602, -32000};

} // namespace

bool isEraAnswer(const IndexRecord &record, QByteArrayView method)
{
    constexpr int kWay = IndexRecord::ProbeTraffic | IndexRecord::Outgoing;
    return record.kind == IndexRecord::ErrorResult && (record.flags & kWay) == IndexRecord::ProbeTraffic
           && method == kEraQuestion && std::ranges::find(kOlder, record.errorCode) != kOlder.end();
}

} // namespace Signalbox
