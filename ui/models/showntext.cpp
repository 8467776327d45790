// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/showntext.h"

#include "ui/models/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMarksInARow = 32;
constexpr qsizetype kMostBlanks = 80; // deep JSON is indented by so many
constexpr qsizetype kMostLineEnds = 8;
constexpr qsizetype kCombiningOnOneBase = 8; // more than any script stacks; layout of thousands takes seconds

QString countMark(qsizetype count)
{
    return QStringLiteral("‹%1 more›").arg(count);
}

/// Blanks in a row, among them line ends, and such as are written with a backslash (`\\n`) in JSON text.
struct Padding
{
    qsizetype length = 0; ///< units of the text
    qsizetype blanks = 0;
    qsizetype lineEnds = 0;
    qsizetype longest = 0; ///< blanks of one line

    explicit Padding(QStringView text)
    {
        qsizetype inLine = 0;
        for (; length < text.size(); ++blanks) {
            const bool isEscape =
                text[length] == u'\\' && length + 1 < text.size() && QStringView(u"nrt").contains(text[length + 1]);
            if (!isEscape && !text[length].isSpace()) {
                break;
            }
            const bool isLineEnd = text[length] == u'\n';
            lineEnds += isLineEnd ? 1 : 0;
            inLine = isLineEnd ? 0 : inLine + 1;
            longest = std::max(longest, inLine);
            length += isEscape ? 2 : 1;
        }
    }
    [[nodiscard]] bool hides() const { return lineEnds > kMostLineEnds || longest > kMostBlanks; }
};

bool isPrintableAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

} // namespace

ShownText::ShownText(const QString &raw, const Options &options)
    : m_raw(raw)
{
    const QStringView text(m_raw);
    const LineEnds lineEnds = options.keepLineEnds ? LineEnds::Kept : LineEnds::Marked;
    m_text.reserve(text.size() + text.size() / 64);
    while (m_next < text.size()) {
        breakPiece(options.pieceLength);
        if (options.foldsPadding && foldPadding(options.keepLineEnds)) {
            continue;
        }
        if (isPrintableAscii(text[m_next])) {
            appendSame(1);
            continue;
        }
        if (options.keepLineEnds && text.sliced(m_next).startsWith(u"\r\n")) {
            append(2, QStringLiteral("\n"));
            m_lineStart = m_text.size();
            continue;
        }
        int length = 1;
        const qsizetype marks = hiddenRun(text, m_next, lineEnds);
        const qsizetype combining = combiningRun(text, m_next);
        if (marks > kMarksInARow) {
            append(marks, countMark(marks));
        } else if (combining > kCombiningOnOneBase) {
            append(combining, countMark(combining));
        } else if (const QString mark = markFor(text, m_next, lineEnds, &length); !mark.isEmpty()) {
            append(length, mark);
        } else {
            appendSame(length);
            if (text[m_next - 1] == u'\n') {
                m_lineStart = m_text.size();
            }
        }
    }
}

void ShownText::append(qsizetype rawLength, const QString &mark)
{
    m_segments.append({m_text.size(), mark.size(), m_next, rawLength, false});
    m_text += mark;
    m_next += rawLength;
}

void ShownText::appendSame(qsizetype rawLength)
{
    if (m_segments.isEmpty() || !m_segments.last().same) {
        m_segments.append({m_text.size(), 0, m_next, 0, true});
    }
    m_text += QStringView(m_raw).sliced(m_next, rawLength);
    m_segments.last().shownLength += rawLength;
    m_segments.last().rawLength += rawLength;
    m_next += rawLength;
}

bool ShownText::foldPadding(bool keepsLineEnds)
{
    const QChar c = m_raw.at(m_next);
    if (c != u'\\' && !c.isSpace()) {
        return false;
    }
    const Padding padding(QStringView(m_raw).sliced(m_next));
    if (!padding.hides()) {
        return false;
    }
    const bool endsLine = keepsLineEnds && padding.lineEnds > 0;
    append(padding.length, u"‹%1 blanks›"_s.arg(padding.blanks) + (endsLine ? u"\n"_s : QString()));
    m_lineStart = endsLine ? m_text.size() : m_lineStart;
    return true;
}

void ShownText::breakPiece(qsizetype pieceLength)
{
    if (pieceLength > 0 && m_text.size() - m_lineStart >= pieceLength && m_raw.at(m_next) != u'\n') {
        append(0, QStringLiteral("\n"));
        m_lineStart = m_text.size();
    }
}

const ShownText::Segment *ShownText::segmentAt(qsizetype shownPosition) const
{
    const auto after = std::ranges::upper_bound(m_segments, shownPosition, {}, &Segment::shown);
    return after == m_segments.begin() ? nullptr : &*std::prev(after);
}

QString ShownText::rawOf(qsizetype from, qsizetype to) const
{
    const Segment *first = segmentAt(from);
    const Segment *last = to > from ? segmentAt(to - 1) : nullptr;
    if (!first || !last) {
        return {};
    }
    const qsizetype start = first->same ? first->raw + (from - first->shown) : first->raw;
    const qsizetype end = last->same ? last->raw + (to - last->shown) : last->raw + last->rawLength;
    return m_raw.sliced(start, std::max<qsizetype>(0, end - start));
}

qsizetype ShownText::shownPosition(qsizetype rawPosition) const
{
    const auto after = std::ranges::upper_bound(m_segments, rawPosition, {}, &Segment::raw);
    if (after == m_segments.begin()) {
        return 0;
    }
    const Segment &segment = *std::prev(after);
    return segment.same ? segment.shown + std::min(rawPosition - segment.raw, segment.shownLength) : segment.shown;
}

} // namespace Signalbox
