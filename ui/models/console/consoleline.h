// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Signalbox {

/// A line that a server wrote to its standard error, or a piece of one that is very long, fit to show.
struct ConsoleLine
{
    enum class Level { Plain, Warning, Error };

    qint64 wallNs = 0; ///< when its first bytes came; 0: before anybody looked
    QString text;      ///< escape sequences and the like are marks
    Level level = Level::Plain;
    qsizetype wordAt = 0; ///< where the word stands that says the level
    qsizetype wordLength = 0;
    bool goesOn = false; ///< its line begins above
    bool hides = false;  ///< characters in it are not seen, or turn the direction of what is
};

/// Bytes that came at a time.
struct ConsoleChunk
{
    qint64 wallNs = 0;
    QByteArray bytes;
    bool isAfterGap = false; ///< what stood between these and the bytes before is lost
};

/// Makes lines of chunks, whatever the places where these were cut. A value: what has not ended yet is kept in it.
class ConsoleReader
{
public:
    [[nodiscard]] QList<ConsoleLine> read(const QList<ConsoleChunk> &chunks);
    [[nodiscard]] QList<ConsoleLine>
    finish(); ///< of a line that has not ended, and may not end: a question, the last words
    [[nodiscard]] bool hasPartial() const { return !m_partial.isEmpty(); }

private:
    void append(QList<ConsoleLine> &lines, QByteArrayView line, bool isWhole);

    QByteArray m_partial;
    qint64 m_partialNs = 0;
    bool m_goesOn = false; // the beginning of the line has been given already
};

} // namespace Signalbox
