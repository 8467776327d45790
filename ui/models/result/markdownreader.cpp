// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/markdownreader.h"

#include "core/json/jsontext.h"
#include "ui/models/result/markdownentity.h"
#include "ui/models/visibletext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kFence = 64; ///< characters of a fence's word that are looked at

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (qsizetype i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const auto part = QUtf8StringView(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part.toString();
    }
    return text;
}

} // namespace

MarkdownDocument readMarkdown(QByteArrayView utf8)
{
    return MarkdownReader().read(utf8);
}

MarkdownDocument MarkdownReader::read(QByteArrayView utf8)
{
    qsizetype end = std::min(utf8.size(), MarkdownDocument::kSource);
    m_document.isCut = end < utf8.size();
    while (end > 0 && end < utf8.size() && (uchar(utf8[end]) & 0xc0) == 0x80) {
        --end; // a whole character at the end
    }
    parse(utf8.first(end));
    return std::move(m_document);
}

void MarkdownReader::parse(QByteArrayView utf8)
{
    MD_PARSER parser = {};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownReader *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownReader *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<MarkdownReader *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<MarkdownReader *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return static_cast<MarkdownReader *>(self)->addText(type, QByteArrayView(text, size));
    };
    if (md_parse(utf8.data(), MD_SIZE(utf8.size()), &parser, this) != kGoOn) {
        m_document.isCut = true; // stopped by us, or out of memory
    }
}

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (flush() != kGoOn) { // the words of a tight item before what is nested in it
        return kStop;
    }
    m_isOpen = false;
    switch (type) {
    case MD_BLOCK_QUOTE:
        pushNesting('q');
        return kGoOn;
    case MD_BLOCK_UL:
        pushNesting('l');
        m_lists.append(List());
        return kGoOn;
    case MD_BLOCK_OL:
        pushNesting('l');
        m_lists.append(List{true, static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start});
        return kGoOn;
    case MD_BLOCK_LI:
        enterItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        return kGoOn;
    case MD_BLOCK_TR:
        return enterRow();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return enterCell(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        return kGoOn;
    default:
        return enterLeaf(type, detail);
    }
}

/// What holds text, or nothing.
int MarkdownReader::enterLeaf(MD_BLOCKTYPE type, void *detail)
{
    using enum MarkdownBlock::Kind;
    const MarkdownBlock::Kind kind = type == MD_BLOCK_HR      ? Rule
                                     : type == MD_BLOCK_H     ? Heading
                                     : type == MD_BLOCK_CODE  ? Code
                                     : type == MD_BLOCK_TABLE ? Table
                                                              : Paragraph;
    if (beginBlock(kind) != kGoOn) {
        return kStop;
    }
    MarkdownBlock &block = m_document.blocks.last();
    if (kind == Heading) {
        block.level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
    } else if (kind == Code) {
        block.language = attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang).left(kFence);
    } else if (kind == Table) {
        enterTable(*static_cast<MD_BLOCK_TABLE_DETAIL *>(detail));
    }
    return kGoOn;
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    const int going = flush();
    m_isOpen = false;
    m_isInCell = false;
    m_isSkipped = false;
    m_style = MarkdownSpan::Plain; // nor do all of them end
    m_link = -1;
    m_outerLinks.clear();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        m_lists.removeLast();
        popNesting();
    } else if (type == MD_BLOCK_QUOTE) {
        popNesting();
    } else if (type == MD_BLOCK_LI && !m_marker.isEmpty()) { // an empty item
        const int begun = beginBlock(MarkdownBlock::Kind::Paragraph);
        m_isOpen = false;
        return begun;
    }
    return going;
}

void MarkdownReader::enterItem(const MD_BLOCK_LI_DETAIL &item)
{
    List &list = m_lists.last();
    if (item.is_task != 0) {
        m_marker = item.task_mark == ' ' ? u"☐"_s : u"☑"_s;
    } else {
        m_marker = list.isOrdered ? QString::number(list.next) + u'.' : u"•"_s;
    }
    ++list.next;
}

void MarkdownReader::pushNesting(char kind)
{
    if (m_nesting.size() < MarkdownDocument::kDepth) {
        m_nesting.append(kind);
    } else {
        ++m_tooDeep;
    }
}

void MarkdownReader::popNesting()
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
    } else {
        m_nesting.chop(1);
    }
}

int MarkdownReader::beginBlock(MarkdownBlock::Kind kind)
{
    if (m_document.blocks.size() >= MarkdownDocument::kBlocks) {
        return stop();
    }
    MarkdownBlock block;
    block.kind = kind;
    block.nesting = m_nesting;
    block.marker = std::exchange(m_marker, {});
    m_document.blocks.append(block);
    m_inBlock = 0;
    m_isOpen = kind != MarkdownBlock::Kind::Rule && kind != MarkdownBlock::Kind::Table;
    return kGoOn;
}

int MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return setStyle(m_style | MarkdownSpan::Strong, m_link);
    case MD_SPAN_EM:
        return setStyle(m_style | MarkdownSpan::Emphasis, m_link);
    case MD_SPAN_DEL:
        return setStyle(m_style | MarkdownSpan::Struck, m_link);
    case MD_SPAN_CODE:
        return setStyle(m_style | MarkdownSpan::Code, m_link);
    case MD_SPAN_A:
    case MD_SPAN_IMG: {
        m_outerLinks.append(m_link);
        const int link = linkTo(type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL *>(detail)->href
                                                  : static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        if (setStyle(m_style, link) != kGoOn) {
            return kStop;
        }
        return type == MD_SPAN_IMG ? append(u"\U0001F5BC "_s) : kGoOn;
    }
    default:
        return kGoOn;
    }
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return setStyle(m_style & quint8(~MarkdownSpan::Strong), m_link);
    case MD_SPAN_EM:
        return setStyle(m_style & quint8(~MarkdownSpan::Emphasis), m_link);
    case MD_SPAN_DEL:
        return setStyle(m_style & quint8(~MarkdownSpan::Struck), m_link);
    case MD_SPAN_CODE:
        return setStyle(m_style & quint8(~MarkdownSpan::Code), m_link);
    case MD_SPAN_A:
    case MD_SPAN_IMG:
        // md4c ends some links that it never began
        return setStyle(m_style, m_outerLinks.isEmpty() ? -1 : m_outerLinks.takeLast());
    default:
        return kGoOn;
    }
}

/// Nested emphasis of one kind ends with its first end: it looks the same, and needs no stack.
int MarkdownReader::setStyle(quint8 style, int link)
{
    if (style == m_style && link == m_link) {
        return kGoOn;
    }
    const int going = flush();
    m_style = style;
    m_link = link;
    return going;
}

int MarkdownReader::linkTo(const MD_ATTRIBUTE &target)
{
    const QString text = attributeText(target);
    if (text.isEmpty() || text.size() > MarkdownDocument::kLink) {
        return -1;
    }
    if (m_document.links.isEmpty() || m_document.links.last() != text) {
        m_document.links.append(text);
    }
    return int(m_document.links.size()) - 1;
}

int MarkdownReader::addText(MD_TEXTTYPE type, QByteArrayView text)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return append(QString(QChar(u'\0')));
    case MD_TEXT_BR:
        return append(QString(QChar(u'\n')));
    case MD_TEXT_SOFTBR:
        return append(QString(u' '));
    case MD_TEXT_ENTITY:
        return append(entityText(QUtf8StringView(text)));
    default:
        return append(utf8ToQString({text.data(), std::size_t(text.size())}));
    }
}

int MarkdownReader::append(QStringView text)
{
    if (m_isSkipped) {
        return kGoOn;
    }
    if (!m_isOpen && !m_isInCell && beginBlock(MarkdownBlock::Kind::Paragraph) != kGoOn) {
        return kStop; // the words of a tight item have no block of their own
    }
    while (m_pending.size() + text.size() > MarkdownDocument::kParagraph) {
        const qsizetype most = MarkdownDocument::kParagraph - m_pending.size();
        const qsizetype part = most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most;
        m_pending += text.first(part);
        text = text.sliced(part);
        if (flush() != kGoOn) {
            return kStop;
        }
    }
    m_pending += text;
    return kGoOn;
}

int MarkdownReader::flush()
{
    if (m_pending.isEmpty() || m_document.blocks.isEmpty()) {
        return kGoOn;
    }
    const QString shown = visibleText(std::exchange(m_pending, {}), LineEnds::Kept);
    m_characters += shown.size();
    if (m_characters > MarkdownDocument::kCharacters || ++m_spans > MarkdownDocument::kSpans) {
        return stop();
    }
    if (m_document.blocks.last().kind == MarkdownBlock::Kind::Code) {
        m_document.blocks.last().text += shown;
        return kGoOn;
    }
    if (m_isInCell) {
        addToCell(shown);
        return kGoOn;
    }
    if (m_inBlock > 0 && m_inBlock + shown.size() > MarkdownDocument::kParagraph && goOnInNextBlock() != kGoOn) {
        return kStop;
    }
    m_document.blocks.last().spans.append({shown, m_style, m_link});
    m_inBlock += shown.size();
    return kGoOn;
}

int MarkdownReader::goOnInNextBlock()
{
    const MarkdownBlock::Kind kind = m_document.blocks.last().kind;
    const int level = m_document.blocks.last().level;
    if (beginBlock(kind) != kGoOn) {
        return kStop;
    }
    m_document.blocks.last().level = level;
    m_document.blocks.last().continues = true;
    return kGoOn;
}

int MarkdownReader::stop()
{
    m_document.isCut = true;
    m_pending.clear();
    m_isOpen = false;
    return kStop;
}

} // namespace Signalbox
