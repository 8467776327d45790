// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/paths.h"

#include <functional>
#include <memory>

namespace Signalbox {

class Engine;
class InputBroker;
class TokenStore;

/// Runs an Engine on a thread of its own. What others want of it is posted as functions; only values cross.
class EngineThread
{
public:
    using BrokerMaker = std::function<std::unique_ptr<InputBroker>()>; ///< runs on the engine thread

    using StoreMaker = std::function<std::unique_ptr<TokenStore>()>; ///< likewise

    explicit EngineThread(const Paths &paths, const Limits &limits = {}, BrokerMaker makeBroker = {},
                          StoreMaker makeStore = {});
    ~EngineThread(); ///< stop(), if nobody called it
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    /// Runs a function on the engine thread, after everything posted before it; from any thread. After stop() began,
    /// functions are dropped.
    void post(std::function<void(Engine &)> function);

    /// Shuts the engine down and waits for that, but not longer than the bound. False: it is still at it; the thread is
    /// left to itself, and servers end with the program (their guard sees to it). Called again, it waits again. A program
    /// whose engine was left behind may only _Exit: what static objects take down, the engine still uses.
    static constexpr int kStopBoundMs = 6000;
    bool stop(int boundMs = kStopBoundMs);

    /// Makes threads other than main use Qt's plain Unix event dispatcher rather than GLib's, which costs more each
    /// turn of the loop. Call it in main before any thread is started: it sets an environment variable.
    static void preferPlainDispatcher();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Signalbox
