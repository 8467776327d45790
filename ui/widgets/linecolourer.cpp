// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linecolourer.h"

#include "ui/widgets/syntaxcolours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

#include <utility>

namespace Signalbox {

LineColourer::LineColourer(const KSyntaxHighlighting::Definition &definition, const Tokens &tokens)
    : m_tokens(tokens)
{
    setDefinition(definition);
}

QList<QTextLayout::FormatRange> LineColourer::next(const QString &line)
{
    if (!definition().isValid()) {
        return {};
    }
    m_state = highlightLine(line, m_state);
    return std::exchange(m_ranges, {});
}

void LineColourer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QTextCharFormat drawn = syntaxFormat(format, m_tokens);
    if (length > 0 && !drawn.isEmpty()) {
        m_ranges.append({offset, length, drawn});
    }
}

} // namespace Signalbox
