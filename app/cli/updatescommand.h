// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `updates [--from ADDRESS] [--format json]`: whether a newer Signalbox is listed where updates.address, or ADDRESS, says.
/// Blocks until the list was read. `version`: which one this is. Returns the exit code.
[[nodiscard]] int runUpdatesCommand(const QStringList &arguments, const QString &version);

} // namespace Signalbox
