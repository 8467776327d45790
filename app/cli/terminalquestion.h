// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Signalbox {

/// Puts a question to the person at the terminal and waits for one line. For commands that do nothing else meanwhile.
namespace TerminalQuestion {

/// Is standard input a terminal?
[[nodiscard]] bool canAsk();
/// The line without its end; nothing at the end of the input. `isHidden`: it is not shown while it is typed.
[[nodiscard]] std::optional<QString> ask(const QString &prompt, bool isHidden = false);

} // namespace TerminalQuestion
} // namespace Signalbox
