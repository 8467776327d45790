// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// What one gate of the call path did with a call.
struct CallNote
{
    enum class Gate : quint8 { Policy, Cache, Batch, Breaker, Retry };
    Gate gate = Gate::Policy;
    QString text; ///< a few words, fit to show: “from the cache, 12 s old”; never a secret

    bool operator==(const CallNote &) const = default;
};

} // namespace Signalbox
