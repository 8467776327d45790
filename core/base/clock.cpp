// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <ctime>

namespace Signalbox {

namespace {

qint64 read(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

class SystemClock final : public Clock
{
public:
    qint64 monotonicNs() const override { return read(CLOCK_MONOTONIC); }
    qint64 wallNs() const override { return read(CLOCK_REALTIME); }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace Signalbox
