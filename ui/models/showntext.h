// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Signalbox {

/// Text from outside as it is shown, and the way back to the text as sent: characters that do not show themselves are
/// marks, long runs of them are counted, and an unbroken line is cut into pieces that a text view can lay out.
class ShownText
{
public:
    struct Options
    {
        bool keepLineEnds = true;
        qsizetype pieceLength = 0; ///< 0: lines stay whole
        bool foldsPadding = false; ///< many blanks or line ends in a row are counted, so that they hide no end
    };

    ShownText() = default;
    ShownText(const QString &raw, const Options &options);

    const QString &text() const { return m_text; }
    const QString &raw() const { return m_raw; }

    /// The text as sent of a range of the shown text; a mark touched by the range counts as its character.
    QString rawOf(qsizetype from, qsizetype to) const;
    qsizetype shownPosition(qsizetype rawPosition) const;

private:
    struct Segment
    {
        qsizetype shown;
        qsizetype shownLength;
        qsizetype raw;
        qsizetype rawLength;
        bool same; // shown as sent
    };

    void append(qsizetype rawLength, const QString &mark);
    void appendSame(qsizetype rawLength);
    void breakPiece(qsizetype pieceLength);
    [[nodiscard]] bool foldPadding(bool keepsLineEnds);
    const Segment *segmentAt(qsizetype shownPosition) const;

    QString m_raw;
    QString m_text;
    QList<Segment> m_segments;
    qsizetype m_next = 0;      // in m_raw
    qsizetype m_lineStart = 0; // in m_text
};

} // namespace Signalbox
