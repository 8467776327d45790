// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// A short name for a server that came without one: `npx -y @modelcontextprotocol/server-everything` is "everything",
/// `uvx mcp-server-git` is "git", `/opt/x/foo-server.py` is "foo-server". Never empty; letters, digits, `.`, `_`, `-`.
[[nodiscard]] QString suggestName(const ServerEntry &entry);

} // namespace Signalbox
