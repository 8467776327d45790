// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// Time as the program reads it, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 monotonicNs() const = 0; ///< nanoseconds, never goes back
    [[nodiscard]] virtual qint64 wallNs() const = 0;      ///< nanoseconds since 1970-01-01 UTC

    /// The machine's clock; lives as long as the program.
    [[nodiscard]] static const Clock &system();
};

} // namespace Signalbox
