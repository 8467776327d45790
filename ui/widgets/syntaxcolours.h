// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>

#include <QTextCharFormat>

namespace KSyntaxHighlighting {
class Format;
}

namespace Signalbox {

struct Tokens;

/// Longer texts stay uncoloured: colouring must never be what makes the window wait.
inline constexpr qsizetype kMostColoured = 512 * 1024;

/// The rules for a kind of text ("JSON", "Markdown", "Bash"), invalid for an unknown one. GUI thread only.
KSyntaxHighlighting::Definition syntaxNamed(const QString &name);

/// The same by the word after a Markdown fence ("python", "js") and by MIME type; whoever wrote them.
KSyntaxHighlighting::Definition syntaxOfFence(const QString &word);
KSyntaxHighlighting::Definition syntaxOfMimeType(const QString &mimeType);

/// How a stretch of text is drawn: the rules' meaning in our colours, whatever themes are installed.
QTextCharFormat syntaxFormat(const KSyntaxHighlighting::Format &format, const Tokens &tokens);

} // namespace Signalbox
