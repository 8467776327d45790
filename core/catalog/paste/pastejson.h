// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"

#include <optional>

namespace Signalbox {

/// Does a text begin like JSON (with comments), or like the inside of an object?
[[nodiscard]] bool looksLikeJson(const QString &text);

/// `name`: that of a single entry which has none of its own; empty: one is made from its command or address. `way`: as for
/// understandPaste().
[[nodiscard]] Result<Understood> understandJson(const QString &text, const QString &name = {}, qsizetype way = -1);

/// Where such a text stops being JSON, as an index into it; nothing if all of it is.
[[nodiscard]] std::optional<qsizetype> jsonFaultIn(const QString &text);

/// What looks like several arguments in the place of the program's name: `"command": "npx -y pkg"`. They are split, as
/// those who write this mean it; a path with spaces that begins with / or a drive stays.
void splitWholeCommand(ServerEntry &entry, QStringList &notes);

} // namespace Signalbox
