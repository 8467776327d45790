// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/traffic.h"

#include <functional>
#include <memory>

namespace Signalbox {

/// A process or socket that is not used any more, on its way out: what it still says is heard by nobody.
struct LeavingTraffic final : TrafficListener
{
    LeavingTraffic(std::unique_ptr<Traffic> leaving, std::function<void()> closed)
        : whenClosed(std::move(closed))
        , traffic(std::move(leaving))
    {
        traffic->setListener(this);
    }

    void trafficOpened() override {}
    void received(const Received &) override {}
    void diagnostic(const QByteArray &) override {}
    void trafficClosed(const CloseInfo &) override
    {
        isClosed = true;
        whenClosed();
    }

    std::function<void()> whenClosed;
    bool isClosed = false;
    std::unique_ptr<Traffic> traffic; // last: gone before what it calls
};

} // namespace Signalbox
