// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers env`: environments, and what variables hold in them. `arguments` after these words. Starts and ends no server.
/// Answers the exit code.
[[nodiscard]] int runEnvironmentsCommand(const QStringList &arguments);

} // namespace Signalbox
