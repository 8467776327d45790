// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Signalbox {

enum class LineEnds { Kept, Marked };

/// Text from outside, fit to show: control, direction, invisible and unpaired characters become marks such as
/// ␀ or ‹U+202E›, long runs of them and of combining marks are counted instead. Copying takes the text as sent.
QString visibleText(QStringView text, LineEnds lineEnds = LineEnds::Marked);

/// The mark for the one character at `index`, empty if it shows itself; `length` says how many units it takes.
QString markFor(QStringView text, qsizetype index, LineEnds lineEnds, int *length);

/// How many units from `index` on are marked one after the other (line ends and tabs end a run), or are combining marks.
qsizetype hiddenRun(QStringView text, qsizetype index, LineEnds lineEnds);
qsizetype combiningRun(QStringView text, qsizetype index);

/// Does visibleText() mark anything but line ends and tabs? Such a field deserves a warning beside it.
bool hasHiddenCharacters(QStringView text);
/// The same of JSON text: of what its strings stand for, be they written with escapes or not.
bool hidesCharacters(QByteArrayView json);

} // namespace Signalbox
