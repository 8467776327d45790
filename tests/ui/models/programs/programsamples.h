// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/catalog/programs/scratchhome.h"
#include "ui/models/programs/programsstate.h"

namespace Signalbox {

/// A home with three programs: Cursor differs in `github`, Claude Desktop has it as we do, Codex (TOML) has `memory` alone,
/// and Cursor's `broken` is none.
inline bool fillHome(const ScratchHome &home)
{
    return home.put(QStringLiteral(".cursor/mcp.json"), R"({
    // mine
    "mcpServers": {
        "github": {
            "command": "gh-mcp",
            "args": ["--old"],
            "env": {"API_TOKEN": "swordfish1"}
        },
        "broken": {"command": 7}
    }
}
)") && home.put(QStringLiteral(".config/Claude/claude_desktop_config.json"), R"({
  "mcpServers": {
    "github": {
      "command": "gh-mcp",
      "args": ["--new"]
    }
  }
}
)") && home.put(QStringLiteral(".codex/config.toml"), "model = \"o\"\n\n[mcp_servers.memory]\ncommand = \"mem\"\n");
}

inline ServerEntry githubEntry()
{
    ServerEntry entry;
    entry.name = QStringLiteral("github");
    entry.command = QStringLiteral("gh-mcp");
    entry.arguments = {QStringLiteral("--new")};
    entry.group = QStringLiteral("Work");
    return entry;
}

/// As the window would be told, with nothing planned.
inline std::shared_ptr<ProgramsState> stateOf(const ScratchHome &home, const QList<ServerEntry> &ours)
{
    auto state = std::make_shared<ProgramsState>();
    state->look = std::make_shared<const ProgramLook>(lookAtPrograms(home.places()));
    state->files = state->look->shown();
    state->ours = ours;
    state->matrix = ServerMatrix::of(ours, state->files);
    return state;
}

} // namespace Signalbox
