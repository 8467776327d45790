// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visibletext.h"

#include "core/base/hiddencharacters.h"
#include "ui/models/showntext.h"

#include <QChar>

#include <algorithm>

namespace Signalbox {

namespace {

char32_t codePointAt(QStringView text, qsizetype index, int *length)
{
    const QChar unit = text[index];
    *length = 1;
    if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(unit, text[index + 1]);
    }
    return unit.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype index)
{
    if (index == 0) {
        return 0;
    }
    const QChar unit = text[index - 1];
    if (unit.isLowSurrogate() && index > 1 && text[index - 2].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[index - 2], unit);
    }
    return unit.unicode();
}

// Joiners and variation selectors belong to emoji and to many scripts: one is let through after a character that
// can use it, and marked anywhere else.
bool isAtHome(QStringView text, qsizetype index, char32_t c)
{
    const bool joins = c == 0x200c || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f);
    const char32_t before = codePointBefore(text, index);
    if (!joins || before < 0x0300) {
        return false;
    }
    if (before >= 0xfe00 && before <= 0xfe0f) {
        return c == 0x200d; // an emoji with its selector, joined to the next
    }
    return !isHiddenCharacter(before);
}

QString codePointMark(char32_t c)
{
    return QStringLiteral("‹U+%1›").arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
}

bool isCombining(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QString markFor(QStringView text, qsizetype index, LineEnds lineEnds, int *length)
{
    const char32_t c = codePointAt(text, index, length);
    if (c == u'\n' || c == u'\t') {
        return lineEnds == LineEnds::Kept ? QString() : QString(QChar(c == u'\n' ? u'↵' : u'→'));
    }
    if (c < 0x20) {
        return QString(QChar(char16_t(0x2400 + c))); // the control pictures: ␀, ␛ …
    }
    if (c == 0x7f) {
        return QString(QChar(u'␡'));
    }
    const bool unpaired = c >= 0xd800 && c <= 0xdfff;
    const bool control = c >= 0x80 && c < 0xa0;
    if (unpaired || control || QChar::isNonCharacter(c) || (isHiddenCharacter(c) && !isAtHome(text, index, c))) {
        return codePointMark(c);
    }
    return {};
}

qsizetype hiddenRun(QStringView text, qsizetype index, LineEnds lineEnds)
{
    qsizetype end = index;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\t') {
        int length = 1;
        if (markFor(text, end, lineEnds, &length).isEmpty()) {
            break;
        }
        end += length;
    }
    return end - index;
}

qsizetype combiningRun(QStringView text, qsizetype index)
{
    qsizetype end = index;
    while (end < text.size()) {
        int length = 1;
        if (!isCombining(codePointAt(text, end, &length)) || isHiddenCharacter(codePointAt(text, end, &length))) {
            break;
        }
        end += length;
    }
    return end - index;
}

QString visibleText(QStringView text, LineEnds lineEnds)
{
    return ShownText(text.toString(), {.keepLineEnds = lineEnds == LineEnds::Kept}).text();
}

bool hidesCharacters(QByteArrayView json)
{
    const bool isPlain = std::ranges::none_of(json, [](char c) { return c & 0x80; }) && !json.contains("\\u");
    if (isPlain) {
        return false;
    }
    QString text = QString::fromUtf8(json);
    constexpr qsizetype kEscape = 6; // \uXXXX
    qsizetype to = 0;
    for (qsizetype i = 0; i < text.size(); ++to) {
        bool isCode = false;
        const ushort code = text.at(i) == u'\\' && i + 1 < text.size() && text.at(i + 1) == u'u'
                                ? QStringView(text).mid(i + 2, 4).toUShort(&isCode, 16)
                                : 0;
        const bool isPair =
            text.at(i) == u'\\' && !isCode && i + 1 < text.size(); // \\, \n, …: what follows is no escape
        text[to] = isCode ? QChar(code) : isPair ? u' ' : text.at(i);
        i += isCode ? kEscape : isPair ? 2 : 1;
    }
    text.truncate(to);
    return hasHiddenCharacters(text);
}

bool hasHiddenCharacters(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        int length = 1;
        if (!markFor(text, i, LineEnds::Kept, &length).isEmpty()) {
            return true;
        }
        i += length;
    }
    return false;
}

} // namespace Signalbox
