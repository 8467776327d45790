// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace Signalbox {

/// Waiting as the program does it, so that tests can set the pace; the other half of Clock.
class Pause
{
public:
    virtual ~Pause() = default;
    /// Calls `then` once so long from now, from the event loop of `context`'s thread, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) const = 0;

    /// By the machine's timers; lives as long as the program.
    [[nodiscard]] static const Pause &system();
};

} // namespace Signalbox
