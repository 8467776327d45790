// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/markdown.h"
#include "ui/theme/metrics.h"

#include <QTextCursor>
#include <QTextFormat>

#include <memory>

class QTextDocument;
class QWidget;

namespace Signalbox {

class LineColourer;
struct Tokens;

/// Puts blocks of Markdown at the end of a text document, in the sizes and colours of a widget.
class MarkdownWriter
{
public:
    /// What stands in the format of each text block, for whoever paints the ground: the block's kind and nesting.
    enum Property { KindProperty = QTextFormat::UserProperty + 1, NestingProperty };
    /// In the format of a stretch: number of its link.
    static constexpr int kLinkProperty = QTextFormat::UserProperty + 3;

    MarkdownWriter(QTextDocument &document, const QWidget &widget);
    Q_DISABLE_COPY_MOVE(MarkdownWriter)
    ~MarkdownWriter();

    /// False: long code goes on with the next call, which must be for the same block.
    [[nodiscard]] bool add(const MarkdownBlock &block);
    [[nodiscard]] static double indent(QByteArrayView nesting, const Metrics &metrics); ///< pixels

private:
    void write(const MarkdownBlock &block);
    void addText(const MarkdownBlock &block);
    void addCode(const MarkdownBlock &block);
    void addTable(const MarkdownBlock &block);
    void begin(const QTextBlockFormat &format);
    void insert(const MarkdownSpans &spans, const QTextCharFormat &base);
    [[nodiscard]] QTextBlockFormat blockFormat(const MarkdownBlock &block) const;
    [[nodiscard]] QTextCharFormat baseFormat(const MarkdownBlock &block) const;
    [[nodiscard]] QTextCharFormat spanFormat(const MarkdownSpan &span, const QTextCharFormat &base) const;

    QTextCursor m_cursor;
    const Tokens &m_tokens;
    Metrics m_metrics;
    QStringList m_lines; // of the code that is being added
    qsizetype m_line = 0;
    std::unique_ptr<LineColourer> m_colourer;
    bool m_isFresh; // the last text block is empty and takes the next one
};

} // namespace Signalbox
