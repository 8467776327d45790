// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/searchtext.h"

#include <QChar>
#include <QStringList>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHexDigits = 4;

/// The code unit of `\uXXXX` whose digits begin here; -1 if they do not.
int unitAt(QByteArrayView digits)
{
    bool good = false;
    const uint unit = digits.size() < kHexDigits ? 0 : digits.first(kHexDigits).toUInt(&good, 16);
    return good ? int(unit) : -1;
}

/// Appends the character that `\u` at this place of the message stands for; answers how many bytes it took.
qsizetype appendEscaped(QByteArray &text, QByteArrayView message, qsizetype at)
{
    constexpr qsizetype kLength = 6; // \uXXXX
    const int high = unitAt(message.sliced(at + 2));
    if (high < 0) {
        text.append(' ');
        return 2;
    }
    if (QChar::isHighSurrogate(char32_t(high)) && message.sliced(at + kLength).startsWith("\\u")) {
        const int low = unitAt(message.sliced(at + kLength + 2));
        if (low >= 0 && QChar::isLowSurrogate(char32_t(low))) {
            const char32_t both = QChar::surrogateToUcs4(char16_t(high), char16_t(low));
            text.append(QString::fromUcs4(&both, 1).toUtf8());
            return 2 * kLength;
        }
    }
    text.append(high == 0 || QChar::isSurrogate(char32_t(high)) ? " "_ba : QString(QChar(high)).toUtf8());
    return kLength;
}

} // namespace

QByteArray searchableText(QByteArrayView message)
{
    qsizetype escape = message.indexOf('\\');
    if (escape < 0) {
        return message.toByteArray();
    }
    QByteArray text;
    text.reserve(message.size());
    qsizetype at = 0;
    while (escape >= 0 && escape + 1 < message.size()) {
        text.append(message.sliced(at, escape - at));
        const char kind = message.at(escape + 1);
        if (kind == 'u') {
            at = escape + appendEscaped(text, message, escape);
        } else {
            text.append(kind == '"' || kind == '\\' || kind == '/' ? kind : ' ');
            at = escape + 2;
        }
        escape = message.indexOf('\\', at);
    }
    text.append(message.sliced(at));
    return text;
}

QString matchExpression(const QString &typed)
{
    QStringList phrases;
    const QStringList words = QString(typed).replace(QChar(0), u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto isToken = [](char32_t c) { return QChar::isLetterOrNumber(c); };
        if (std::ranges::any_of(word.toUcs4(), isToken)) {
            phrases += u'"' + QString(word).replace(u'"', u' ') + u'"';
        }
    }
    return phrases.isEmpty() ? QString() : phrases.join(u' ') + u'*';
}

} // namespace Signalbox
