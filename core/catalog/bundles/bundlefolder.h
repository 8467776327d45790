// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// A bundle's name or version as a folder may be called on every system: letters, digits, "-", "_" and "." of ASCII, at
/// most 64. One that had to be changed gets a number made from the whole name, so that two never share a folder.
[[nodiscard]] QString bundleFolderName(const QString &name);

} // namespace Signalbox
