// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalquestion.h"

#include "app/cli/clioutput.h"
#include "app/cli/hiddentyping.h"

#include <QByteArray>

#include <cerrno>
#include <optional>
#include <unistd.h>

namespace Signalbox::TerminalQuestion {

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QString> ask(const QString &prompt, bool isHidden)
{
    constexpr qsizetype kLongest = 64 * 1024;
    std::optional<HiddenTyping> hidden;
    if (isHidden) {
        hidden.emplace(STDIN_FILENO);
    }
    tellPerson(prompt);
    QByteArray line;
    for (;;) {
        char letter = 0;
        const ssize_t count = ::read(STDIN_FILENO, &letter, 1); // a terminal gives one line at most
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
        }
        if (letter == '\n') {
            return QString::fromUtf8(line);
        }
        if (line.size() < kLongest) {
            line += letter;
        }
    }
}

} // namespace Signalbox::TerminalQuestion
