// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"

namespace Signalbox {

/// A command line: that of a server, or one that adds a server to another program.
[[nodiscard]] Result<Understood> understandCommandLine(const QString &text);

/// An address of a server.
[[nodiscard]] bool looksLikeAddress(const QString &text);
[[nodiscard]] Result<Understood> understandAddress(const QString &text);

} // namespace Signalbox
