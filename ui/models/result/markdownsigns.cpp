// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/markdown.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kLooked = 16 * 1024; ///< bytes at the beginning
constexpr int kPlainly = 3;              ///< points of which a text is plainly Markdown

struct Signs
{
    int fences = 0;
    int headings = 0;
    int items = 0;
    int rulesOfTables = 0;
    int strong = 0;
    int links = 0;
};

bool isHeading(QByteArrayView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == '#') {
        ++level;
    }
    return level > 0 && level <= 6 && level + 1 < line.size() && line[level] == ' ';
}

bool isItem(QByteArrayView line)
{
    if (line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ') {
        return true;
    }
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') {
        ++digits;
    }
    return digits > 0 && digits < 4 && digits + 1 < line.size() && line[digits] == '.' && line[digits + 1] == ' ';
}

bool isTableRule(QByteArrayView line)
{
    return line.contains('|') && line.contains("--")
           && std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || c == ' '; });
}

/// `**words**` in one line.
bool hasStrong(QByteArrayView line)
{
    const qsizetype from = line.indexOf("**");
    const qsizetype to = from < 0 ? -1 : line.indexOf("**", from + 3);
    return to > 0 && line[from + 2] != ' ' && line[from + 2] != '*' && line[to - 1] != ' ';
}

bool hasLink(QByteArrayView line)
{
    const qsizetype middle = line.indexOf("](");
    return middle > 0 && line.first(middle).contains('[') && line.sliced(middle).contains(')');
}

} // namespace

bool looksLikeMarkdown(QByteArrayView utf8)
{
    Signs signs;
    QByteArrayView rest = utf8.first(std::min(utf8.size(), kLooked));
    if (const QByteArrayView text = rest.trimmed(); text.startsWith('{') || text.startsWith('<')) {
        return false; // JSON or XML
    }
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        signs.fences += line.startsWith("```") ? 1 : 0;
        signs.headings += isHeading(line) ? 1 : 0;
        signs.items += isItem(line) ? 1 : 0;
        signs.rulesOfTables += isTableRule(line) ? 1 : 0;
        signs.strong += hasStrong(line) ? 1 : 0;
        signs.links += hasLink(line) ? 1 : 0;
    }
    int points = 0;
    points += signs.fences >= 2 ? kPlainly : 0;
    points += signs.rulesOfTables > 0 ? kPlainly : 0;
    points += signs.headings > 0 ? 2 : 0; // one alone may be a comment of a script
    points += signs.items >= 2 ? 1 : 0;
    points += signs.strong > 0 ? 1 : 0;
    points += signs.strong > 2 ? 1 : 0;
    points += signs.links > 0 ? 2 : 0;
    return points >= kPlainly;
}

} // namespace Signalbox
