// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/showntext.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMarksInARow = 32;
constexpr qsizetype kCombiningOnOneBase = 8; // more than any script stacks; layout of thousands takes seconds

QString countMark(qsizetype count)
{
    return QStringLiteral("‹%1 more›").arg(count);
}

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
