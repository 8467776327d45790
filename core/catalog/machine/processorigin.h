// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/machine/processtable.h"

namespace Signalbox {

/// Who started a process, as far as its ancestors tell.
struct ProcessOrigin
{
    enum class Kind {
        Unknown,
        Signalbox, ///< through its guard
        Program,   ///< one that has MCP servers configured: Claude, VS Code …
        Shell,     ///< somebody at a terminal, or a script
        Service,   ///< the system keeps it running
        Orphan,    ///< who started it is gone, and it runs on
    };
    Kind kind = Kind::Unknown;
    QString name{}; ///< "Cursor", "zsh", "my-server.service"; of Unknown: the parent's

    bool operator==(const ProcessOrigin &) const = default;
};

/// `proc`: where the table was read from.
[[nodiscard]] ProcessOrigin processOrigin(const ProcessTable &table, qint64 id, const QByteArray &proc);

[[nodiscard]] QString originText(const ProcessOrigin &origin); ///< "Cursor", "zsh (a shell)", "nobody any more"
[[nodiscard]] QString originWord(ProcessOrigin::Kind kind);    ///< for JSON: "program", "orphan" …

} // namespace Signalbox
