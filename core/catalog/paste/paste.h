// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What pasted text was understood to mean. Nothing is started or saved by understanding it.
struct Understood
{
    QList<ServerEntry> entries; ///< without ids; marked as not the person's own (entryorigin.h)
    QString source;             ///< what the text is, if it says more than what it holds: "A link for VS Code"
    QString summary;            ///< "A stdio server: program npx, 2 arguments. Name everything."
    QStringList notes;          ///< what was ignored or looks wrong, one sentence each
    QStringList ways{}; ///< of one server of a registry: how it can be started or reached, by package or address
    qsizetype way = -1; ///< which of them the entry stands for
};

/// Text from anywhere that names servers: a command line (`FOO=1 npx -y pkg dir`, POSIX quoting), an address, a command
/// that adds a server to another program (`claude mcp add`, `claude mcp add-json`, `gemini mcp add`, `codex mcp add`,
/// `code --add-mcp`), a link that does (VS Code, Cursor, LM Studio, goose), the configuration of a program as JSON, TOML
/// or YAML, a bare map of entries, one entry, or a server as a registry lists it (`way`: which of its ways is taken, an
/// index into Understood::ways; below 0, or none there is: the first that makes sense). Errors (Kind::Usage) say what was
/// expected and where the text stopped making sense.
[[nodiscard]] Result<Understood> understandPaste(const QString &text, qsizetype way = -1);
/// Where JSON in such a text stops being JSON, as an index into the text; nothing if it is read whole, or is no JSON.
[[nodiscard]] std::optional<qsizetype> pasteFault(const QString &text);

} // namespace Signalbox
