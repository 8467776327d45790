// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// The verbs of `servers` that are about other programs' lists (ProgramsOptions::isMeant). `arguments` after the word
/// servers. Starts no server. Answers the exit code.
[[nodiscard]] int runProgramsCommand(const QStringList &arguments);

} // namespace Signalbox
