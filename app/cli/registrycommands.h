// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `signalbox-cli servers registry …`, with the arguments after those words. Gives the exit code.
[[nodiscard]] int runRegistryCommand(const QStringList &arguments);

} // namespace Signalbox
