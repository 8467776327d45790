// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console/consoleline.h"

#include "ui/models/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestPiece = 4000; ///< bytes that a text view can lay out (reliability.md D5)
constexpr qsizetype kLevelWithin = 200;   ///< characters: further on a word says nothing of the line

/// How much of a line goes into its first piece: cut between characters.
qsizetype pieceLength(QByteArrayView line)
{
    qsizetype length = std::min(line.size(), kLongestPiece);
    while (length < line.size() && length > kLongestPiece - 4 && (uchar(line[length]) & 0xC0) == 0x80) {
        --length;
    }
    return length;
}

/// The first word that says how grave the line is; behind the end of a colour sequence it begins as well.
void judge(ConsoleLine &line)
{
    static const QRegularExpression s_words(
        QStringLiteral(
            "(?:(?<![A-Za-z])|(?<=[0-9]m))(?:(error|fatal|critical|panic|exception|traceback)|(warn|warning))"
            "(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = s_words.matchView(QStringView(line.text).left(kLevelWithin));
    if (match.hasMatch()) {
        line.level = match.hasCaptured(1) ? ConsoleLine::Level::Error : ConsoleLine::Level::Warning;
        line.wordAt = match.capturedStart();
        line.wordLength = match.capturedLength();
    }
}

} // namespace

QList<ConsoleLine> ConsoleReader::read(const QList<ConsoleChunk> &chunks)
{
    QList<ConsoleLine> lines;
    for (const ConsoleChunk &chunk : chunks) {
        if (chunk.isAfterGap) { // two pieces of lines are no line
            lines += finish();
            m_goesOn = false;
        }
        if (m_partial.isEmpty()) {
            m_partialNs = chunk.wallNs;
        }
        const QByteArray text = m_partial + chunk.bytes;
        qsizetype from = 0;
        for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            append(lines, QByteArrayView(text).sliced(from, end - from), true);
            m_partialNs = chunk.wallNs;
            from = end + 1;
        }
        m_partial = text.sliced(from);
        while (m_partial.size() > kLongestPiece) {
            const qsizetype length = pieceLength(m_partial);
            append(lines, QByteArrayView(m_partial).first(length), false);
            m_partial.remove(0, length);
        }
    }
    return lines;
}

QList<ConsoleLine> ConsoleReader::finish()
{
    QList<ConsoleLine> lines;
    if (hasPartial()) {
        append(lines, std::exchange(m_partial, {}), true);
    }
    return lines;
}

void ConsoleReader::append(QList<ConsoleLine> &lines, QByteArrayView line, bool isWhole)
{
    if (isWhole && line.endsWith('\r')) {
        line.chop(1);
    }
    do {
        const qsizetype length = pieceLength(line);
        ConsoleLine piece;
        piece.wallNs = m_partialNs;
        const QString sent = QString::fromUtf8(line.first(length));
        piece.text = visibleText(sent, LineEnds::Kept);
        piece.hides = piece.text != sent && hasHiddenCharacters(sent);
        piece.goesOn = m_goesOn;
        judge(piece);
        lines.append(piece);
        line = line.sliced(length);
        m_goesOn = true;
    } while (!line.isEmpty());
    m_goesOn = !isWhole;
}

} // namespace Signalbox
