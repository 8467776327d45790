// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/roots.h"

#include <QStringList>

namespace Signalbox {

/// `file:///work=The work` or a path; the name is what stands behind the last `=`.
[[nodiscard]] Root rootFromWord(const QString &word);
/// The other way; what rootFromWord() makes the same of.
[[nodiscard]] QString wordOfRoot(const Root &root);

} // namespace Signalbox
