// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// What puts a program there again that a package manager had put at this absolute path, to type in a shell: known from
/// how npm, uv, pipx, cargo and virtual environments lay out their folders. The file need not be there. Empty: nothing
/// known put it there. Looks at files, starts nothing.
[[nodiscard]] QString reinstallCommand(const QString &path);

} // namespace Signalbox
