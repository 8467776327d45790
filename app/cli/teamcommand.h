// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// The verb `team`: calls in the database that a team shares. Answers the exit code.
[[nodiscard]] int runTeamCommand(const QStringList &arguments);

} // namespace Signalbox
