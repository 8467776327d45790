// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Signalbox {

/// A stretch of text in one style. The text is fit to show: what does not show itself is marked (visibletext.h).
struct MarkdownSpan
{
    enum Style : quint8 { Plain = 0, Strong = 1, Emphasis = 2, Struck = 4, Code = 8 }; ///< together

    QString text;
    quint8 style = Plain;
    int link = -1; ///< into MarkdownDocument::links

    bool operator==(const MarkdownSpan &) const = default;
};
using MarkdownSpans = QList<MarkdownSpan>;

/// One thing under the other; what nests says so in `nesting` instead of having children.
struct MarkdownBlock
{
    enum class Kind : quint8 { Paragraph, Heading, Code, Rule, Table };

    Kind kind = Kind::Paragraph;
    int level = 0;          ///< of a heading: 1 to 6
    QByteArray nesting;     ///< from the outside: 'q' a quotation, 'l' a list; at most MarkdownDocument::kDepth
    QString marker;         ///< "•", "3.", "☑" where a list item begins
    bool continues = false; ///< the further part of a long paragraph
    MarkdownSpans spans;    ///< Paragraph, Heading
    QString text;           ///< Code, with line ends
    QString language;       ///< Code: the word after the fence, as the server wrote it
    QList<QList<MarkdownSpans>> rows; ///< Table: the first one is its heading; rows may differ in length
    QList<Qt::AlignmentFlag> columns; ///< Table: at most kColumns
};

/// Markdown taken apart into blocks, whatever it was, within bounds (reliability.md U03). Nothing in it is loaded; raw
/// HTML is text; a picture is its words with the address as a link.
struct MarkdownDocument
{
    QList<MarkdownBlock> blocks;
    QStringList links;  ///< targets as they came, of any scheme
    bool isCut = false; ///< there was more than the bounds allow: it is behind the text as sent

    static constexpr qsizetype kSource = 1024 * 1024; ///< bytes that are looked at
    static constexpr qsizetype kDepth = 20;
    static constexpr qsizetype kBlocks = 5000;
    static constexpr qsizetype kCharacters = 300'000; ///< in all
    static constexpr qsizetype kSpans = 20'000;
    static constexpr qsizetype kParagraph = 4096; ///< longer ones go on in a block of their own
    static constexpr qsizetype kColumns = 30;
    static constexpr qsizetype kCells = 2000;     ///< of all tables
    static constexpr qsizetype kTableCells = 400; ///< of one
    static constexpr qsizetype kTableCharacters = 16'000;
    static constexpr qsizetype kCell = 1024; ///< characters
    static constexpr qsizetype kLink = 8192; ///< characters of a target; a longer one is no link
};
using MarkdownPtr = std::shared_ptr<const MarkdownDocument>;

/// CommonMark with tables, task lists, struck-out text and bare addresses, parsed by md4c. Linear in the text; made for
/// the thread pool.
[[nodiscard]] MarkdownDocument readMarkdown(QByteArrayView utf8);

/// Is it plainly Markdown, such as a text with a fenced block or with headings and lists? Doubtful text is not.
[[nodiscard]] bool looksLikeMarkdown(QByteArrayView utf8);

} // namespace Signalbox
