// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionnumber.h"

#include <algorithm>
#include <atomic>

namespace Signalbox {

quint32 nextSessionNumber(const Clock &clock)
{
    static std::atomic<quint32> s_last{0};
    constexpr qint64 kStart = 1'577'836'800;
    const auto now = quint32(std::max<qint64>(clock.wallNs() / 1'000'000'000 - kStart, 1));
    quint32 last = s_last.load();
    while (!s_last.compare_exchange_weak(last, std::max(last + 1, now))) {
    }
    return std::max(last + 1, now);
}

} // namespace Signalbox
