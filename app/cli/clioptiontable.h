// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace Signalbox {

/// All options of a call (CliOptions).
[[nodiscard]] QList<QCommandLineOption> cliOptionTable();
/// The parser's help, and what it cannot know: verbs, exit codes, an example.
[[nodiscard]] QString cliHelpText(const QCommandLineParser &parser);

} // namespace Signalbox
