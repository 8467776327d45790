// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Signalbox {

/// How one text became another, line by line: the fewest lines taken away and added (Myers, An O(ND) Difference
/// Algorithm), the same lines at both ends matched first.
struct LineDiff
{
    struct Row
    {
        enum class Kind : quint8 { Same, Removed, Added, Skipped };
        Kind kind = Kind::Same;
        qsizetype before =
            -1; ///< the line's number from 0, -1: not there; of Skipped: how many same lines are left out
        qsizetype after = -1;
        QByteArrayView text; ///< without its end; lives as long as the texts
    };

    static constexpr qsizetype kMostChanges = 1'000; ///< lines taken away and added; above it is not exact
    static constexpr qsizetype kMostLines = 500'000; ///< of one text
    static constexpr qsizetype kAround = 3;          ///< same lines shown before and after what changed

    QByteArray before; ///< the texts, which rows point into
    QByteArray after;
    QList<Row> rows; ///< what changed, with what is around it
    qsizetype removed = 0;
    qsizetype added = 0;
    bool isExact = true; ///< false: too much changed; all between the same ends counts as changed
    bool isWhole = true; ///< false: lines above kMostLines were not looked at

    [[nodiscard]] bool isSame() const { return removed == 0 && added == 0; }
};

/// Line ends are LF; a CR before one belongs to the line, so that another kind of line end is a change. A line end at the
/// end begins no line.
[[nodiscard]] LineDiff compareLines(const QByteArray &before, const QByteArray &after);

} // namespace Signalbox
