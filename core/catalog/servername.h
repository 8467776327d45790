// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// A short name for a server that came without one: `npx -y @modelcontextprotocol/server-everything` is "everything",
/// `uvx mcp-server-git` is "git", `/opt/x/foo-server.py` is "foo-server". A file whose name says nothing (index, main, server,
/// cli, app) is named by its package, the nearest folder that says something: `node …/server-everything/dist/index.js` is
/// "everything", `python /opt/weather/src/server.py` is "weather"; without one by what starts it. Never empty; letters, digits, `.`, `_`, `-`.
[[nodiscard]] QString suggestName(const ServerEntry &entry);

} // namespace Signalbox
