// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visiblejson.h"

#include "core/json/jsontext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Letters and marks that show nothing, whatever their category says (Unicode: Default_Ignorable_Code_Point, and blanks).
bool isBlank(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array kBlank = {Range{0x034F, 0x034F}, Range{0x115F, 0x1160}, Range{0x17B4, 0x17B5},
                                          Range{0x180B, 0x180F}, Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
                                          Range{0xFE00, 0xFE0F}, Range{0xFFA0, 0xFFA0}, Range{0xE0100, 0xE01EF}};
    return std::ranges::any_of(kBlank, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return isBlank(c);
    }
}

QString escaped(QStringView text, bool isOneLine)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool isBreak = isOneLine && (c == U'\n' || c == U'\r' || c == U'\t');
        for (qsizetype unit = i; unit < i + (isPair ? 2 : 1); ++unit) {
            shown += isBreak || isHidden(c) ? u"\\u%1"_s.arg(text[unit].unicode(), 4, 16, QChar(u'0')) : text[unit];
        }
        i += isPair ? 1 : 0;
    }
    return shown;
}

} // namespace

QString visibleJson(QByteArrayView json)
{
    return escaped(utf8ToQString(reindentJson(json).toStdString()), false);
}

QString visibleText(QStringView text)
{
    return escaped(text, true);
}

} // namespace Signalbox
