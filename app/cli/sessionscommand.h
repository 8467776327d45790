// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// The verb `sessions`: for whom calls may be made, which, and until when. `arguments` after that word; the exit code.
[[nodiscard]] int runSessionsCommand(const QStringList &arguments);

} // namespace Signalbox
