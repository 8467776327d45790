// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filter/textneedle.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <ranges>
#include <set>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstWide = 0x80; ///< that is not ASCII

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < kFirstWide; });
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

/// All ASCII, and nothing escaped?
bool isPlain(QByteArrayView bytes)
{
    uchar odd = 0;
    for (const char c : bytes) { // without a way out, so that the compiler makes it wide
        odd |= uchar((uchar(c) & 0x80) | uchar(c == '\\'));
    }
    return odd == 0;
}

} // namespace

TextNeedle::TextNeedle(const QString &text, bool isExact)
    : m_isExact(isExact)
    , m_isAscii(isAscii(text))
{
    m_wantsWide = std::ranges::any_of(
        text, [isExact](QChar c) { return (isExact ? c : c.toCaseFolded()).unicode() >= kFirstWide; });
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
    for (const QByteArray &one : all) {
        part.spellings.emplace_back(one, !m_isExact);
    }
    return part;
}

bool TextNeedle::isInBytes(QByteArrayView bytes) const
{
    qsizetype from = 0;
    for (const Part &part : m_parts) {
        qsizetype end = -1;
        for (const ByteNeedle &spelling : part.spellings) {
            const qsizetype at = spelling.find(bytes, from);
            const qsizetype after = at + spelling.size();
            end = at >= 0 && (end < 0 || after < end) ? after : end;
        }
        if (end < 0) {
            return false;
        }
        from = end;
    }
    return true;
}

void TextNeedle::sift(QByteArrayView block, std::span<const Place> places, std::vector<bool> &mayHold) const
{
    if (m_parts.empty() || (!m_isAscii && !m_wantsWide)) {
        std::ranges::fill(mayHold, true);
        return;
    }
    if (!m_isAscii) { // what is not ASCII stands in a message as itself, or escaped
        for (std::size_t i = 0; i < places.size(); ++i) {
            mayHold[i] = mayHold[i] || !isPlain(block.sliced(places[i].at, places[i].size));
        }
        return;
    }
    const auto rarest = std::ranges::max_element(m_parts, {}, [](const Part &part) {
        return std::ranges::min(part.spellings | std::views::transform(&ByteNeedle::rarity));
    });
    for (const ByteNeedle &spelling : rarest->spellings) {
        qsizetype from = 0;
        for (std::size_t i = 0; i < places.size(); from = i < places.size() ? places[i].at : from) {
            const qsizetype found = spelling.find(block, from);
            if (found < 0) {
                break;
            }
            const auto holds = [found](const Place &place) { return place.at + place.size <= found; };
            i = std::size_t(std::partition_point(places.begin() + qptrdiff(i), places.end(), holds) - places.begin());
            if (i < places.size() && places[i].at <= found) {
                mayHold[i] = true;
                ++i;
            }
        }
    }
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
