// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `signalbox-cli settings …`, with the arguments after that word. Gives the exit code.
[[nodiscard]] int runSettingsCommand(const QStringList &arguments);

} // namespace Signalbox
