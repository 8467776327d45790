// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/session/outcome.h"

#include <memory>

namespace Signalbox {

/// The result of a request of any method, made ready to be shown as what it is: JSON.
struct RawReading
{
    std::shared_ptr<const Json> tree; ///< null if it is no JSON
    bool hides = false;               ///< characters in it are not seen, or turn the direction of what is
    QByteArray raw;                   ///< as it came, laid out over lines
};
using RawReadingPtr = std::shared_ptr<const RawReading>;

/// Pure, and maybe slow: made for the thread pool.
[[nodiscard]] RawReadingPtr readRaw(const CallOutcome &outcome);

} // namespace Signalbox
