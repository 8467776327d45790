// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/endsignals.h"

namespace Signalbox {

/// Takes SIGINT and SIGTERM down while something runs that asks now and then. For work without an event loop.
class Interruption
{
public:
    Interruption();

    /// Looks for signals. False once there was one.
    [[nodiscard]] bool goesOn();
    [[nodiscard]] int signal() const { return m_signal; } ///< 0: none

private:
    EndSignals m_signals;
    int m_signal = 0;
};

} // namespace Signalbox
