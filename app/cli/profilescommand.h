// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers profile`: which servers are on together, and what variables hold then. `arguments` after these words. Starts and
/// ends no server. Answers the exit code.
[[nodiscard]] int runProfilesCommand(const QStringList &arguments);

} // namespace Signalbox
