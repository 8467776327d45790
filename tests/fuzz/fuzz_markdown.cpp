// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"
#include "ui/models/result/markdown.h"
#include "ui/models/visibletext.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

qsizetype check(const MarkdownSpans &spans, const MarkdownDocument &document)
{
    qsizetype characters = 0;
    for (const MarkdownSpan &span : spans) {
        require(span.link < document.links.size(), "a link has its target");
        require(!span.text.isEmpty(), "a stretch has text");
        characters += span.text.size();
    }
    return characters;
}

qsizetype check(const MarkdownBlock &block, const MarkdownDocument &document)
{
    using Kind = MarkdownBlock::Kind;
    require(block.nesting.size() <= MarkdownDocument::kDepth, "nesting has its bound");
    require(block.kind != Kind::Heading || (block.level >= 1 && block.level <= 6), "a heading has a level");
    require(block.kind == Kind::Table || block.rows.isEmpty(), "only a table has rows");
    require(block.columns.size() <= MarkdownDocument::kColumns, "columns have their bound");
    qsizetype characters = block.text.size() + check(block.spans, document);
    qsizetype cells = 0;
    for (const QList<MarkdownSpans> &row : block.rows) {
        require(row.size() <= block.columns.size(), "a row has no more cells than columns");
        cells += row.size();
        for (const MarkdownSpans &cell : row) {
            characters += check(cell, document);
        }
    }
    require(cells <= MarkdownDocument::kTableCells, "a table has its bound");
    return characters;
}

} // namespace

/// Any bytes as Markdown: blocks within all bounds.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const MarkdownDocument document = readMarkdown(text);
    qsizetype characters = 0;
    for (const MarkdownBlock &block : document.blocks) {
        characters += check(block, document);
    }
    require(document.blocks.size() <= MarkdownDocument::kBlocks, "blocks have their bound");
    require(characters <= MarkdownDocument::kCharacters, "characters have their bound");
    static_cast<void>(looksLikeMarkdown(text));
    return 0;
}
