// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

namespace Signalbox {

/// Where versions of other programs' files are kept.
[[nodiscard]] inline QString programVersionsFolder(const Paths &paths)
{
    return paths.dataDir() + QStringLiteral("/programs");
}

/// Where the person's choices about them are kept.
[[nodiscard]] inline QString programChoicesPath(const Paths &paths)
{
    return paths.configDir() + QStringLiteral("/programs.json");
}

} // namespace Signalbox
