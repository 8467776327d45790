// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/serverentry.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// What pasted text was understood to mean. Nothing is started or saved by understanding it.
struct Understood
{
    QList<ServerEntry> entries; ///< without ids
    QString summary;            ///< "A stdio server: program npx, 2 arguments. Name everything."
    QStringList notes;          ///< what was ignored or looks wrong, one sentence each
};

/// A command line (`FOO=1 npx -y pkg dir`, POSIX quoting), or JSON: a file with `mcpServers` or `servers`, a bare map
/// of entries, or one entry. Errors (Kind::Usage) say what was expected and where the text stopped making sense.
[[nodiscard]] Result<Understood> understandPaste(const QString &text);

/// Splits as a POSIX shell would (quotes, backslashes), without expanding anything. Error: an unclosed quote.
[[nodiscard]] Result<QStringList> splitCommandLine(const QString &text);
[[nodiscard]] QString quoteForShell(const QString &argument);

} // namespace Signalbox
