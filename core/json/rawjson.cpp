// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/rawjson.h"

#include "core/json/jsonreader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace Signalbox {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

enum Mark : quint8 { Other, Quote, Opens, Closes, Comma };

constexpr std::array<quint8, 256> kMarks = [] {
    std::array<quint8, 256> marks{};
    marks['"'] = Quote;
    marks['{'] = marks['['] = Opens;
    marks['}'] = marks[']'] = Closes;
    marks[','] = Comma;
    return marks;
}();

} // namespace

RawJsonWalk::RawJsonWalk(QByteArrayView text)
    : m_at(text.data())
    , m_end(text.data() + text.size())
{
    skipSpace();
    if (m_at != m_end && (*m_at == '{' || *m_at == '[')) {
        m_close = *m_at == '{' ? '}' : ']';
        ++m_at;
    } else {
        m_at = m_end;
    }
}

bool RawJsonWalk::next()
{
    skipSpace();
    if (m_at == m_end || *m_at == m_close) {
        return false;
    }
    if (!m_first) {
        if (*m_at != ',') {
            return false;
        }
        ++m_at;
        skipSpace();
    }
    m_first = false;
    if (m_close == '}') {
        const char *begin = m_at;
        if (m_at == m_end || *m_at != '"' || !skipString()) {
            return false;
        }
        m_key = QByteArrayView(begin + 1, m_at - 1);
        skipSpace();
        if (m_at == m_end || *m_at != ':') {
            return false;
        }
        ++m_at;
        skipSpace();
    }
    const char *begin = m_at;
    if (!skipValue()) {
        return false;
    }
    m_value = QByteArrayView(begin, m_at);
    return true;
}

QByteArrayView RawJsonWalk::whole() const
{
    return isObject() ? QByteArrayView(m_key.begin() - 1, m_value.end()) : m_value;
}

qsizetype RawJsonWalk::count() const
{
    const bool isContainer = m_value.startsWith('[') || m_value.startsWith('{');
    const bool isEmpty = !isContainer || m_value.sliced(1, m_value.size() - 2).trimmed().isEmpty();
    return isEmpty ? 0 : m_commas + 1;
}

bool RawJsonWalk::isNamed(QByteArrayView name) const
{
    if (!m_key.contains('\\')) {
        return m_key == name;
    }
    return decodeJsonString({m_key.begin() - 1, m_key.end() + 1})
           == std::string_view(name.data(), std::size_t(name.size()));
}

void RawJsonWalk::skipSpace()
{
    while (m_at != m_end && isSpace(*m_at)) {
        ++m_at;
    }
}

bool RawJsonWalk::skipString()
{
    const char *begin = ++m_at;
    while (const void *quote = std::memchr(m_at, '"', std::size_t(m_end - m_at))) {
        const char *at = static_cast<const char *>(quote);
        m_at = at + 1;
        while (at != begin && at[-1] == '\\') {
            --at;
        }
        if ((m_at - 1 - at) % 2 == 0) {
            return true;
        }
        begin = m_at; // the quote was escaped: its backslashes are done with
    }
    m_at = m_end;
    return false;
}

bool RawJsonWalk::skipValue()
{
    m_commas = 0;
    if (m_at == m_end) {
        return false;
    }
    if (*m_at == '"') {
        return skipString();
    }
    if (*m_at != '{' && *m_at != '[') {
        const char *begin = m_at;
        while (m_at != m_end && *m_at != ',' && *m_at != '}' && *m_at != ']' && !isSpace(*m_at)) {
            ++m_at;
        }
        return m_at != begin;
    }
    qsizetype depth = 0;
    while (m_at != m_end) {
        switch (kMarks[uchar(*m_at)]) {
        case Quote:
            if (!skipString()) {
                return false;
            }
            continue;
        case Opens:
            ++depth;
            break;
        case Closes:
            --depth;
            break;
        case Comma:
            m_commas += depth == 1 ? 1 : 0;
            break;
        default:
            break;
        }
        ++m_at;
        if (depth == 0) {
            return true;
        }
    }
    return false;
}

QByteArrayView rawMember(QByteArrayView object, QByteArrayView key)
{
    QByteArrayView found;
    RawJsonWalk walk(object);
    while (walk.isObject() && walk.next()) {
        if (walk.isNamed(key)) {
            found = walk.value();
        }
    }
    return found;
}

bool mentionsKey(QByteArrayView text, QByteArrayView key)
{
    if (text.size() < key.size() + 2) {
        return false;
    }
    // The system's memchr() looks at 32 bytes a step. Capital letters are the rarest of a key's.
    const auto capital = std::ranges::find_if(key, [](char c) { return c >= 'A' && c <= 'Z'; });
    const qsizetype before = capital == key.end() ? 0 : capital - key.begin();
    const char *at = text.begin() + before + 1;
    const char *const end = text.end() - (key.size() - before);
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, key[before], std::size_t(end - at)));
        if (!at) {
            return false;
        }
        const QByteArrayView here(at - before - 1, key.size() + 2);
        if (here.front() == '"' && here.back() == '"' && here.sliced(1, key.size()) == key) {
            return true;
        }
        ++at;
    }
    return false;
}

std::optional<qint64> rawInteger(QByteArrayView value)
{
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(value.begin(), value.end(), number);
    if (fault != std::errc() || end != value.end()) {
        return {};
    }
    return number;
}

QByteArray withMembers(QByteArrayView object, QByteArrayView members)
{
    const QByteArrayView trimmed = object.trimmed();
    QByteArrayView inner;
    if (trimmed.size() > 2) {
        inner = trimmed.sliced(1, trimmed.size() - 2).trimmed();
    }
    QByteArray text;
    text.reserve(inner.size() + members.size() + 3);
    text += '{';
    text += inner;
    if (!inner.isEmpty() && !members.isEmpty()) {
        text += ',';
    }
    text += members;
    text += '}';
    return text;
}

} // namespace Signalbox
