// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codehighlighter.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/syntaxcolours.h"

#include <KSyntaxHighlighting/Format>

#include <QTextDocument>

namespace Signalbox {

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
    , m_tokens(&lightTokens())
{
}

void CodeHighlighter::setTokens(const Tokens &tokens)
{
    m_tokens = &tokens;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    if (document()->characterCount() <= kMostColoured) {
        KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
    }
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QTextCharFormat drawn = syntaxFormat(format, *m_tokens);
    if (!drawn.isEmpty()) {
        setFormat(offset, length, drawn);
    }
}

} // namespace Signalbox
