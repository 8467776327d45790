// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers edit`: changes an entry of the list. What is typed here counts as accepted. Starts nothing. `arguments` after
/// the words servers edit; answers the exit code.
[[nodiscard]] int runServersEdit(const QStringList &arguments);

} // namespace Signalbox
