// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/process/processusage.h"

#include <optional>

namespace Signalbox {

/// Measures one tree of processes. Reads files of the system, so not on a thread that must answer at once.
class ProcessTreeSampler
{
public:
    virtual ~ProcessTreeSampler() = default;

    /// None once the tree's first process has ended; then also every later time, should its number be given away again.
    [[nodiscard]] virtual std::optional<ProcessUsage> sample() = 0;
};

} // namespace Signalbox
