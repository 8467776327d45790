// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/jsonwords.h"

#include "core/json/jsonbuilder.h"
#include "core/json/jsontext.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace Signalbox {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
           || static_cast<signed char>(c) < 0;
}

void appendUtf8(std::string &into, char32_t c)
{
    const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
    into.append(bytes.constData(), std::size_t(bytes.size()));
}

/// Reads one text in quotes, escape by escape.
class StringReader
{
public:
    StringReader(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at + 1)
        , m_quote(text.at(at))
    {
    }

    JsonStringWord read()
    {
        JsonStringWord word;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == m_quote) {
                word.end = m_at + 1;
                word.isWhole = true;
                return word;
            }
            if (c == '\n' || (c == '\\' && !escape(word.text))) {
                break;
            }
            if (c != '\\') {
                word.text.push_back(c);
                ++m_at;
            }
        }
        word.end = m_at;
        return word;
    }

private:
    // `\` and what follows; false: there is no such escape.
    bool escape(std::string &into)
    {
        if (m_at + 1 >= m_text.size()) {
            return false;
        }
        static constexpr std::string_view letters = "bfnrtv0";
        static constexpr std::string_view meant("\b\f\n\r\t\v\0", 7);
        const char c = m_text.at(m_at + 1);
        if (c == 'u' || c == 'x') {
            return code(into, c == 'u' ? 4 : 2);
        }
        m_at += 2;
        if (const auto letter = letters.find(c); letter != std::string_view::npos) {
            into.push_back(meant.at(letter));
        } else if (c == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\n') {
            ++m_at; // a line that goes on
        } else if (c != '\n') {
            into.push_back(c); // itself: a quote, a backslash, a slash, any other character (ECMA-262 12.9.4)
        }
        return true;
    }

    bool code(std::string &into, qsizetype digits)
    {
        const std::optional<char32_t> unit = hexadecimal(m_at + 2, digits);
        if (!unit) {
            return false;
        }
        m_at += 2 + digits;
        if (QChar::isHighSurrogate(*unit) && m_text.sliced(m_at).startsWith("\\u")) {
            const std::optional<char32_t> low = hexadecimal(m_at + 2, 4);
            if (low && QChar::isLowSurrogate(*low)) {
                m_at += 6;
                appendUtf8(into, QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low)));
                return true;
            }
        }
        appendUtf8(into, QChar::isSurrogate(*unit) ? kReplacement : *unit);
        return true;
    }

    [[nodiscard]] std::optional<char32_t> hexadecimal(qsizetype at, qsizetype digits) const
    {
        if (at + digits > m_text.size()) {
            return std::nullopt;
        }
        bool ok = false;
        const QByteArrayView word = m_text.sliced(at, digits);
        const uint value = word.toUInt(&ok, 16);
        const bool plain =
            std::all_of(word.begin(), word.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
        return ok && plain ? std::optional<char32_t>(value) : std::nullopt;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    char m_quote;
};

/// A number of JSON5 in the spelling of JSON; null text if it is none.
Json numberOf(QByteArrayView word)
{
    const bool negative = word.startsWith('-');
    QByteArrayView digits = negative || word.startsWith('+') ? word.sliced(1) : word;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
        bool ok = false;
        const qulonglong value = digits.sliced(2).toULongLong(&ok, 16);
        return ok ? numberFromText((negative ? QStringLiteral("-") : QString()) + QString::number(value))
                  : Json::null();
    }
    QByteArray text = digits.toByteArray();
    if (text.startsWith('.')) {
        text.prepend('0');
    }
    if (const qsizetype point = text.indexOf('.');
        point >= 0 && (point + 1 == text.size() || !std::isdigit(static_cast<unsigned char>(text.at(point + 1))))) {
        text.insert(point + 1, '0');
    }
    if (negative) {
        text.prepend('-');
    }
    return numberFromText(QString::fromLatin1(text));
}

} // namespace

qsizetype jsonSpaceAt(QByteArrayView rest)
{
    static constexpr std::array<QByteArrayView, 4> longer{"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    if (rest.isEmpty()) {
        return 0;
    }
    const char c = rest.front();
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
        return 1;
    }
    const auto found = std::ranges::find_if(longer, [rest](QByteArrayView space) { return rest.startsWith(space); });
    return found == longer.end() ? 0 : found->size();
}

qsizetype endOfJsonName(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text.at(at) >= '0' && text.at(at) <= '9') {
        return at;
    }
    while (at < text.size() && isNamePart(text.at(at)) && jsonSpaceAt(text.sliced(at)) == 0) {
        ++at;
    }
    return at;
}

JsonStringWord readJsonString(QByteArrayView text, qsizetype at)
{
    return StringReader(text, at).read();
}

JsonPlainWord readJsonWord(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size()
           && (isNamePart(text.at(end)) || text.at(end) == '.' || text.at(end) == '+' || text.at(end) == '-')
           && jsonSpaceAt(text.sliced(end)) == 0) {
        ++end;
    }
    const QByteArrayView word = text.sliced(at, end - at);
    JsonPlainWord found;
    found.end = end;
    const QByteArrayView plain = word.startsWith('-') || word.startsWith('+') ? word.sliced(1) : word;
    if (word == "true" || word == "false") {
        found.value = Json(word == "true");
    } else if (word == "null") {
        found.value = Json::null();
    } else if (plain == "Infinity" || plain == "NaN") {
        found.value = Json::null();
        found.isApproximate = true;
    } else if (Json number = numberOf(word); !number.is_null()) {
        found.value = std::move(number);
    }
    return found;
}

} // namespace Signalbox
