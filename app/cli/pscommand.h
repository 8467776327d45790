// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Signalbox {

/// `servers ps [--format json]`, `servers ps --end ID`: MCP servers that run on this machine, whoever started them.
/// `arguments` after the word ps. Answers the exit code.
[[nodiscard]] int runPsCommand(const QStringList &arguments);

} // namespace Signalbox
