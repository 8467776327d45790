// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/textneedle.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uchar lower(uchar byte)
{
    return byte >= 'A' && byte <= 'Z' ? uchar(byte + 32) : byte;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// How JSON writes this character when it does not stand for itself; empty if it does.
QByteArray jsonEscape(char c)
{
    switch (c) {
    case '"':
        return "\\\""_ba;
    case '\\':
        return "\\\\"_ba;
    case '\n':
        return "\\n"_ba;
    case '\t':
        return "\\t"_ba;
    case '\r':
        return "\\r"_ba;
    default:
        return {};
    }
}

QByteArray jsonEscaped(const QByteArray &ascii)
{
    QByteArray escaped;
    for (const char c : ascii) {
        const QByteArray escape = jsonEscape(c);
        escaped += escape.isEmpty() ? QByteArray(1, c) : escape;
    }
    return escaped;
}

std::optional<char16_t> hexUnit(QStringView digits)
{
    bool isHex = false;
    const uint value = digits.size() == 4 ? digits.toUInt(&isHex, 16) : 0;
    return isHex ? std::optional(char16_t(value)) : std::nullopt;
}

/// JSON's escapes resolved wherever they stand, as text in strings has them.
QString unescaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        if (c == u'u') {
            const auto unit = hexUnit(QStringView(text).sliced(i + 1, std::min<qsizetype>(4, text.size() - i - 1)));
            plain += unit ? QChar(*unit) : c;
            i += unit ? 4 : 0;
        } else {
            plain += c == u'n' ? u'\n' : c == u't' ? u'\t' : c == u'r' ? u'\r' : c;
        }
    }
    return plain;
}

} // namespace

TextNeedle::TextNeedle(const QString &text, bool isExact)
    : m_isExact(isExact)
    , m_isAscii(isAscii(text))
{
    const QStringList parts = isExact ? QStringList{text} : text.split(u'*', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        m_parts.push_back(partOf(part));
    }
}

TextNeedle::Part TextNeedle::partOf(const QString &text) const
{
    Part part{.text = text, .spellings = {}};
    if (!m_isAscii) {
        return part;
    }
    const QByteArray bytes = m_isExact ? text.toLatin1() : text.toLatin1().toLower();
    const QByteArray escaped = jsonEscaped(bytes);
    const std::set<QByteArray> all{bytes, escaped, QByteArray(escaped).replace('/', "\\/")};
    std::ranges::transform(all, std::back_inserter(part.spellings),
                           [this](const QByteArray &one) { return spellingOf(one); });
    return part;
}

/// Horspool's table: how far to go on when this byte stands under the last one.
TextNeedle::Spelling TextNeedle::spellingOf(const QByteArray &bytes) const
{
    Spelling spelling{.bytes = bytes};
    const qsizetype most = std::numeric_limits<quint16>::max();
    spelling.skip.fill(quint16(std::min(bytes.size(), most)));
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto skip = quint16(std::min(bytes.size() - 1 - i, most));
        const auto byte = uchar(bytes.at(i));
        spelling.skip.at(byte) = skip;
        if (!m_isExact && byte >= 'a' && byte <= 'z') {
            spelling.skip.at(byte - 32U) = skip;
        }
    }
    return spelling;
}

qsizetype TextNeedle::find(const Spelling &spelling, QByteArrayView bytes, qsizetype from) const
{
    const qsizetype size = spelling.bytes.size();
    const auto *const needle = reinterpret_cast<const uchar *>(spelling.bytes.constData());
    const auto *const hay = reinterpret_cast<const uchar *>(bytes.data());
    const auto same = [this](uchar a, uchar b) { return a == b || (!m_isExact && lower(a) == b); };
    for (qsizetype at = from; at + size <= bytes.size(); at += spelling.skip[hay[at + size - 1]]) {
        qsizetype left = size;
        while (left > 0 && same(hay[at + left - 1], needle[left - 1])) {
            --left;
        }
        if (left == 0) {
            return at;
        }
    }
    return -1;
}

bool TextNeedle::isInBytes(QByteArrayView bytes) const
{
    qsizetype from = 0;
    for (const Part &part : m_parts) {
        qsizetype end = -1;
        for (const Spelling &spelling : part.spellings) {
            const qsizetype at = find(spelling, bytes, from);
            const qsizetype after = at + spelling.bytes.size();
            end = at >= 0 && (end < 0 || after < end) ? after : end;
        }
        if (end < 0) {
            return false;
        }
        from = end;
    }
    return true;
}

bool TextNeedle::isInText(const QString &text) const
{
    qsizetype from = 0;
    for (const Part &part : m_parts) {
        const qsizetype at = text.indexOf(part.text, from, m_isExact ? Qt::CaseSensitive : Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        from = at + part.text.size();
    }
    return true;
}

bool TextNeedle::isIn(QByteArrayView bytes) const
{
    if (m_isAscii) {
        return isInBytes(bytes);
    }
    const QString text = QString::fromUtf8(bytes); // bytes that are no UTF-8 become replacement characters
    return isInText(text) || (text.contains(u'\\') && isInText(unescaped(text)));
}

} // namespace Signalbox
