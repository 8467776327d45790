// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdownwriter.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linecolourer.h"
#include "ui/widgets/syntaxcolours.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kQuoteIndent = 16;
constexpr double kListIndent = 20;
constexpr qsizetype kLinesAtOnce = 100;
constexpr qsizetype kMostColouredCode = 64 * 1024; ///< characters of one piece

using BlockKind = MarkdownBlock::Kind;

} // namespace

MarkdownWriter::MarkdownWriter(QTextDocument &document, const QWidget &widget)
    : m_cursor(&document)
    , m_tokens(tokensOf(&widget))
    , m_metrics(metricsOf(&widget))
{
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = m_cursor.block().length() == 1 && !m_cursor.blockFormat().hasProperty(KindProperty);
}

MarkdownWriter::~MarkdownWriter() = default;

double MarkdownWriter::indent(QByteArrayView nesting, const Metrics &metrics)
{
    double pixels = 0;
    for (const char kind : nesting) {
        pixels += metrics.px(kind == 'q' ? kQuoteIndent : kListIndent);
    }
    return pixels;
}

/// In one step: each stretch alone would have the whole paragraph laid out anew.
bool MarkdownWriter::add(const MarkdownBlock &block)
{
    m_cursor.beginEditBlock();
    write(block);
    m_cursor.endEditBlock();
    return m_line >= m_lines.size();
}

void MarkdownWriter::write(const MarkdownBlock &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Rule:
        addText(block);
        return;
    case BlockKind::Code:
        addCode(block);
        return;
    case BlockKind::Table:
        addTable(block);
        return;
    }
}

void MarkdownWriter::begin(const QTextBlockFormat &format)
{
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
    m_isFresh = false;
}

QTextBlockFormat MarkdownWriter::blockFormat(const MarkdownBlock &block) const
{
    QTextBlockFormat format;
    format.setLeftMargin(indent(block.nesting, m_metrics));
    format.setProperty(KindProperty, int(block.kind));
    format.setProperty(NestingProperty, block.nesting);
    const bool isItem = block.nesting.endsWith('l');
    format.setBottomMargin(m_metrics.gap(isItem ? 4 : 8));
    format.setTopMargin(isItem || block.continues ? 0 : m_metrics.gap(8)); // the larger of two that meet counts
    if (block.kind == BlockKind::Heading) {
        format.setHeadingLevel(block.level);
    }
    return format;
}

/// A server's words are never larger than our own headings.
QTextCharFormat MarkdownWriter::baseFormat(const MarkdownBlock &block) const
{
    QTextCharFormat format;
    FontRole role = FontRole::Body;
    if (block.kind == BlockKind::Heading) {
        role = block.level <= 2 ? FontRole::ToolName : FontRole::Name;
    } else if (block.kind == BlockKind::Code) {
        role = FontRole::Mono;
    }
    format.setFont(fontFor(role));
    const bool isQuoted = block.nesting.contains('q');
    format.setForeground(isQuoted || block.level > 3 ? m_tokens.text2 : m_tokens.text);
    return format;
}

QTextCharFormat MarkdownWriter::spanFormat(const MarkdownSpan &span, const QTextCharFormat &base) const
{
    QTextCharFormat format = base;
    if ((span.style & MarkdownSpan::Code) != 0) {
        format.setFont(fontFor(FontRole::Mono));
        format.setBackground(m_tokens.idleBack);
        format.setForeground(m_tokens.text);
    }
    if ((span.style & MarkdownSpan::Strong) != 0) {
        format.setFontWeight(QFont::DemiBold);
    }
    if ((span.style & MarkdownSpan::Emphasis) != 0) {
        format.setFontItalic(true);
    }
    if ((span.style & MarkdownSpan::Struck) != 0) {
        format.setFontStrikeOut(true);
    }
    if (span.link >= 0) {
        format.setForeground(m_tokens.accent);
        format.setFontUnderline(true);
        format.setProperty(kLinkProperty, span.link);
    }
    return format;
}

void MarkdownWriter::insert(const MarkdownSpans &spans, const QTextCharFormat &base)
{
    for (const MarkdownSpan &span : spans) {
        QString text = span.text;
        text.replace(u'\n', QChar::LineSeparator); // a line end in it would begin a block
        m_cursor.insertText(text, spanFormat(span, base));
    }
}

void MarkdownWriter::addText(const MarkdownBlock &block)
{
    QTextBlockFormat format = blockFormat(block);
    const QTextCharFormat base = baseFormat(block);
    const QString marker = block.marker.isEmpty() ? QString() : block.marker + u' ';
    if (!marker.isEmpty()) { // hangs in front, so that all lines of the item begin at one place
        const double width = QFontMetricsF(base.font()).horizontalAdvance(marker);
        format.setTextIndent(-std::min(width, format.leftMargin()));
    }
    begin(format);
    if (!marker.isEmpty()) {
        QTextCharFormat quiet = base;
        quiet.setForeground(m_tokens.text3);
        m_cursor.insertText(marker, quiet);
    }
    insert(block.spans, base);
    m_cursor.setBlockCharFormat(base); // also gives an empty block its height
}

void MarkdownWriter::addCode(const MarkdownBlock &block)
{
    if (m_line >= m_lines.size()) {
        m_line = 0;
        m_lines = block.text.split(u'\n');
        if (m_lines.size() > 1 && m_lines.last().isEmpty()) {
            m_lines.removeLast();
        }
        const bool isColoured = block.text.size() <= kMostColouredCode;
        m_colourer = std::make_unique<LineColourer>(
            isColoured ? syntaxOfFence(block.language) : KSyntaxHighlighting::Definition(), m_tokens);
    }
    const QTextCharFormat base = baseFormat(block);
    QTextBlockFormat format = blockFormat(block);
    const int padding = m_metrics.gap(8);
    format.setLeftMargin(format.leftMargin() + padding);
    format.setRightMargin(padding);
    const qsizetype end = std::min(m_line + kLinesAtOnce, m_lines.size());
    for (; m_line < end; ++m_line) {
        const QString &line = m_lines.at(m_line);
        format.setTopMargin(m_line == 0 ? 2 * padding : 0); // half of it is painted
        format.setBottomMargin(m_line == m_lines.size() - 1 ? 2 * padding : 0);
        begin(format);
        m_cursor.setBlockCharFormat(base);
        m_cursor.insertText(line, base);
        m_cursor.block().layout()->setFormats(m_colourer->next(line));
    }
}

void MarkdownWriter::addTable(const MarkdownBlock &block)
{
    const auto columns = int(block.columns.size());
    const auto rows = int(block.rows.size());
    if (rows == 0 || columns == 0) {
        return;
    }
    QTextBlockFormat thin; // between the table and the words before it
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    thin.setProperty(KindProperty, int(BlockKind::Table));
    begin(thin);
    QTextTableFormat format;
    format.setCellPadding(m_metrics.gap(4));
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_tokens.line);
    format.setLeftMargin(indent(block.nesting, m_metrics));
    format.setBottomMargin(m_metrics.gap(8));
    format.setHeaderRowCount(1);
    QTextTable *table = m_cursor.insertTable(rows, columns, format);
    for (int row = 0; row < rows; ++row) {
        const QList<MarkdownSpans> &cells = block.rows.at(row);
        for (int column = 0; column < int(cells.size()); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextCharFormat base = baseFormat({});
            if (row == 0) {
                base.setFont(fontFor(FontRole::Name));
                QTextCharFormat ground;
                ground.setBackground(m_tokens.raised);
                cell.setFormat(ground);
            }
            m_cursor = cell.firstCursorPosition();
            QTextBlockFormat aligned;
            aligned.setAlignment(block.columns.at(column));
            m_cursor.setBlockFormat(aligned);
            insert(cells.at(column), base);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true; // the empty block that stands below every table
}

} // namespace Signalbox
