// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/resilience/breaker.h"

#include <QMetaType>
#include <QString>

namespace Signalbox {

/// How one breaker stands: a value that crosses threads.
struct BreakerStatus
{
    QString server;
    QString tool; ///< empty: of the server as a whole
    Breaker::State state = Breaker::State::Closed;
    int failures = 0;     ///< in a row
    qint64 nextTryMs = 0; ///< while open: from now until a call may try
    BreakerRule rule;
};

/// closed, open, half-open: for programs.
[[nodiscard]] constexpr const char *breakerStateWord(Breaker::State state)
{
    return state == Breaker::State::Closed ? "closed" : state == Breaker::State::Open ? "open" : "half-open";
}

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::BreakerStatus)
