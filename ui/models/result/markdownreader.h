// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/result/markdown.h"

#include <md4c.h>

namespace Signalbox {

/// Listens to md4c and builds blocks, until there are too many of anything.
class MarkdownReader
{
public:
    [[nodiscard]] MarkdownDocument read(QByteArrayView utf8);

private:
    static constexpr int kGoOn = 0; // what md4c is told
    static constexpr int kStop = 1;

    struct List
    {
        bool isOrdered = false;
        unsigned next = 1;
    };

    void parse(QByteArrayView utf8);
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int enterLeaf(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int addText(MD_TEXTTYPE type, QByteArrayView text);

    void enterItem(const MD_BLOCK_LI_DETAIL &item);
    void enterTable(const MD_BLOCK_TABLE_DETAIL &table);
    int enterRow();
    int enterCell(MD_ALIGN alignment);
    void pushNesting(char kind);
    void popNesting();
    int beginBlock(MarkdownBlock::Kind kind);
    int goOnInNextBlock();
    int append(QStringView text);
    void addToCell(const QString &shown);
    int flush();
    int setStyle(quint8 style, int link);
    int stop();
    [[nodiscard]] int linkTo(const MD_ATTRIBUTE &target);

    MarkdownDocument m_document;
    QByteArray m_nesting;    // as deep as it is shown
    qsizetype m_tooDeep = 0; // levels that are no longer shown as such
    QList<List> m_lists;
    QString m_marker;  // of the item that began, for its first block
    QString m_pending; // raw text of one style
    quint8 m_style = MarkdownSpan::Plain;
    int m_link = -1;
    QList<int> m_outerLinks; // of spans that are links inside others (pictures)
    qsizetype m_characters = 0;
    qsizetype m_spans = 0;
    qsizetype m_cells = 0;
    qsizetype m_cellsOfTable = 0;
    qsizetype m_inTable = 0; // characters
    qsizetype m_inBlock = 0; // characters, or in the cell
    bool m_isOpen = false;   // the last block takes text
    bool m_isInCell = false;
    bool m_isSkipped = false; // in a cell that is not shown
};

} // namespace Signalbox
