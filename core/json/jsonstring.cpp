// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"

namespace Signalbox {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

void appendUtf8(std::string &text, char32_t c)
{
    const auto continuation = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += {static_cast<char>(0xC0 | (c >> 6)), continuation(0)};
    } else if (c < 0x10000) {
        text += {static_cast<char>(0xE0 | (c >> 12)), continuation(6), continuation(0)};
    } else {
        text += {static_cast<char>(0xF0 | (c >> 18)), continuation(12), continuation(6), continuation(0)};
    }
}

int codeUnit(QByteArrayView text, qsizetype at) // of "\uXXXX" at that place, or -1
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') {
        return -1;
    }
    bool ok = false;
    const int unit = text.sliced(at + 2, 4).toInt(&ok, 16);
    return ok ? unit : -1;
}

qsizetype appendEscape(std::string &text, QByteArrayView raw, qsizetype at) // returns how many bytes it took
{
    const char letter = at + 1 < raw.size() ? raw[at + 1] : '\0';
    switch (letter) {
    case 'b':
        text += '\b';
        return 2;
    case 'f':
        text += '\f';
        return 2;
    case 'n':
        text += '\n';
        return 2;
    case 'r':
        text += '\r';
        return 2;
    case 't':
        text += '\t';
        return 2;
    case '"':
    case '\\':
    case '/':
        text += letter;
        return 2;
    default:
        break;
    }
    const int unit = codeUnit(raw, at);
    if (unit < 0) {
        appendUtf8(text, kReplacement);
        return 1;
    }
    if (unit < 0xD800 || unit > 0xDFFF) {
        appendUtf8(text, char32_t(unit));
        return 6;
    }
    const int low = unit <= 0xDBFF ? codeUnit(raw, at + 6) : -1;
    if (low < 0xDC00 || low > 0xDFFF) {
        appendUtf8(text, kReplacement);
        return 6;
    }
    appendUtf8(text, char32_t(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)));
    return 12;
}

} // namespace

std::string decodeJsonString(QByteArrayView raw)
{
    const QByteArrayView inner = raw.size() >= 2 ? raw.sliced(1, raw.size() - 2) : QByteArrayView();
    std::string text;
    text.reserve(std::size_t(inner.size()));
    for (qsizetype at = 0; at < inner.size();) {
        if (inner[at] == '\\') {
            at += appendEscape(text, inner, at);
            continue;
        }
        const int step = utf8Step(inner.sliced(at));
        if (step < 0) {
            appendUtf8(text, kReplacement);
        } else {
            text.append(inner.data() + at, std::size_t(step));
        }
        at += qAbs(step);
    }
    return text;
}

int utf8Step(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const uchar lead = at(0);
    if (lead < 0x80) {
        return 1;
    }
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    if (length == 0) {
        return -1;
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(1) < low || at(1) > high) {
        return -1;
    }
    for (int i = 2; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80) {
            return -i;
        }
    }
    return length;
}

} // namespace Signalbox
