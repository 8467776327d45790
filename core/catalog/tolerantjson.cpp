// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tolerantjson.h"

#include <algorithm>

namespace Signalbox {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype endOfString(const QByteArray &text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\\') {
            ++at;
        } else if (text.at(at) == '"') {
            return at + 1;
        }
    }
    return text.size();
}

qsizetype endOfComment(const QByteArray &text, qsizetype at)
{
    if (text.at(at + 1) == '/') {
        const qsizetype end = text.indexOf('\n', at);
        return end < 0 ? text.size() : end;
    }
    const qsizetype end = text.indexOf("*/", at + 2);
    return end < 0 ? text.size() : end + 2;
}

void blank(QByteArray &text, qsizetype from, qsizetype to)
{
    std::replace_if(text.begin() + from, text.begin() + to, [](char c) { return c != '\n'; }, ' ');
}

} // namespace

QByteArray strictJson(QByteArrayView source)
{
    QByteArray text = source.toByteArray();
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    qsizetype comma = -1; // a comma after which nothing but space has come
    for (qsizetype at = 0; at < text.size();) {
        const char c = text.at(at);
        const bool comment = c == '/' && at + 1 < text.size() && (text.at(at + 1) == '/' || text.at(at + 1) == '*');
        if (comment) {
            const qsizetype end = endOfComment(text, at);
            blank(text, at, end);
            at = end;
            continue;
        }
        if ((c == '}' || c == ']') && comma >= 0) {
            text[comma] = ' ';
        }
        if (c == ',') {
            comma = at;
        } else if (!isSpace(c)) {
            comma = -1;
        }
        at = c == '"' ? endOfString(text, at) : at + 1;
    }
    return text;
}

} // namespace Signalbox
