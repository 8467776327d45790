// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of MarkdownReader.
#include "ui/models/result/markdownreader.h"

#include <algorithm>

namespace Signalbox {

namespace {

Qt::AlignmentFlag alignmentOf(MD_ALIGN alignment)
{
    return alignment == MD_ALIGN_RIGHT    ? Qt::AlignRight
           : alignment == MD_ALIGN_CENTER ? Qt::AlignHCenter
                                          : Qt::AlignLeft;
}

} // namespace

void MarkdownReader::enterTable(const MD_BLOCK_TABLE_DETAIL &table)
{
    const auto columns = std::min(qsizetype(table.col_count), MarkdownDocument::kColumns);
    m_document.blocks.last().columns = QList<Qt::AlignmentFlag>(columns, Qt::AlignLeft);
    m_cellsOfTable = 0;
    m_inTable = 0;
}

int MarkdownReader::enterRow()
{
    if (m_cellsOfTable < MarkdownDocument::kTableCells) {
        m_document.blocks.last().rows.append(QList<MarkdownSpans>());
    }
    return kGoOn;
}

/// Further columns and rows than are shown are read like all others, but their words are left out.
int MarkdownReader::enterCell(MD_ALIGN alignment)
{
    MarkdownBlock &block = m_document.blocks.last();
    QList<MarkdownSpans> &row = block.rows.last();
    m_isInCell = row.size() < block.columns.size() && m_cellsOfTable < MarkdownDocument::kTableCells;
    m_isSkipped = !m_isInCell;
    if (m_isSkipped) {
        m_document.isCut = true;
        return kGoOn;
    }
    ++m_cellsOfTable;
    if (++m_cells > MarkdownDocument::kCells) {
        return stop();
    }
    if (block.rows.size() == 1) {
        block.columns[row.size()] = alignmentOf(alignment);
    }
    row.append(MarkdownSpans());
    m_inBlock = 0;
    return kGoOn;
}

void MarkdownReader::addToCell(const QString &shown)
{
    const qsizetype room =
        std::min(MarkdownDocument::kCell - m_inBlock, MarkdownDocument::kTableCharacters - m_inTable);
    if (shown.size() > room) {
        m_document.isCut = true;
    }
    if (room > 0) {
        m_document.blocks.last().rows.last().last().append({shown.left(room), m_style, m_link});
        m_inBlock += std::min(room, shown.size());
        m_inTable += std::min(room, shown.size());
    }
}

} // namespace Signalbox
