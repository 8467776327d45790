// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QTextLayout>

namespace Signalbox {

struct Tokens;

/// Colours the lines of one text, one after the other, for whoever lays them out.
class LineColourer : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    LineColourer(const KSyntaxHighlighting::Definition &definition, const Tokens &tokens);

    [[nodiscard]] QList<QTextLayout::FormatRange> next(const QString &line); ///< without its end

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    const Tokens &m_tokens;
    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace Signalbox
