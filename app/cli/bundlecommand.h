// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers bundle …`; `arguments` after the word bundle. Answers the exit code.
[[nodiscard]] int runBundleCommand(const QStringList &arguments);

} // namespace Signalbox
