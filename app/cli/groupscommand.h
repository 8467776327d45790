// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers group`: servers put together under a name, and a group as one file for others. `arguments` after these words.
/// Starts no server. Answers the exit code.
[[nodiscard]] int runGroupsCommand(const QStringList &arguments);

} // namespace Signalbox
