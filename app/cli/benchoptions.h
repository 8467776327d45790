// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"

#include <QStringList>

namespace Signalbox {

/// `bench --op OP -n N -c C --size BYTES [--record off] (-- server | --url URL)`: the neutral benchmark's contender
/// protocol.
struct BenchOptions
{
    TargetOptions target;
    QString operation; ///< echo, blob, list or flood
    qint64 count = 100;
    int window = 1; ///< how many may be unanswered at once
    qint64 size = 100;
    bool record = true; ///< through the journal, as in daily use
    QString helpText;   ///< not empty: print this and do nothing

    /// `arguments` after the word bench. Errors are Kind::Usage.
    [[nodiscard]] static Result<BenchOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
