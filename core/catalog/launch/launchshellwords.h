// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchplaces.h"
#include "core/catalog/serverentry.h"

#include <optional>

namespace Signalbox::LaunchChecks {

/// Does only a shell know this word, as "&&"?
[[nodiscard]] bool isShellOperator(const QString &argument);
/// Is it a word of the shell where a program belongs, as "cd"?
[[nodiscard]] bool isShellWord(const QString &command);
/// Words as one line for a shell: operators as they are, all else quoted where needed.
[[nodiscard]] QString shellLine(const QStringList &words);
/// `~`, `$HOME` and `${HOME}` at the start of a path, written out.
[[nodiscard]] QString withHome(const QString &text, const QString &home);
/// The entry with what stands before the program put where it belongs: `cd DIR &&` into the working folder, `export A=b
/// &&` into the variables; with other words of the shell a shell reads the line. None if no program follows.
[[nodiscard]] std::optional<ServerEntry> withoutShellWords(const ServerEntry &entry, const LaunchPlaces &places);

} // namespace Signalbox::LaunchChecks
