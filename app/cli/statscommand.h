// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// The verb `stats`: what the journal's calls add up to. Answers the exit code.
[[nodiscard]] int runStatsCommand(const QStringList &arguments);

} // namespace Signalbox
