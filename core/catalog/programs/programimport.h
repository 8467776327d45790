// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

namespace Signalbox {

/// A program's server as an entry for Signalbox's own list: in the common words, with what it says beyond them kept and
/// without effect. `ours`, the entry of this name that is there, keeps its id, group and all that only Signalbox knows;
/// null: there is none. Error: the server's fault.
[[nodiscard]] Result<ServerEntry> takenEntry(const ProgramServer &server, const Program &program,
                                             const ServerEntry *ours = nullptr);

/// `ours` as it reaches what `theirs` does, by its command or its address, headers and variables; the rest of it stays. Its
/// credentials go if that is another scheme, host or port, or a command: what is kept for one is never sent to another.
[[nodiscard]] ServerEntry withReachOf(const ServerEntry &ours, const ServerEntry &theirs);

/// withReachOf(), for our own list: it reaches what the person did not type, so it is started only after they accepted it.
/// Inputs are as `theirs` describes them; of others that it refers to, as ours does.
[[nodiscard]] ServerEntry takenOver(const ServerEntry &ours, const ServerEntry &theirs);

/// The inputs, by name, whose values were given for what `before` reaches and would go to what `after` does, another scheme,
/// host or port, or a command: they are to be forgotten. None if both reach the same.
[[nodiscard]] QStringList inputsToForget(const ServerEntry &before, const ServerEntry &after);

/// What is to be said of a server before it is taken: a file of variables that is not read, tools that it is not to ask
/// for, and other trust that it claims and is not given. One sentence each.
[[nodiscard]] QStringList importNotes(const ProgramServer &server);

} // namespace Signalbox
