// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/jsonmembers.h"

#include "core/json/jsonparse.h"

#include <QByteArray>

#include <string_view>

namespace Signalbox {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool JsonMember::isNamed(QByteArrayView name) const
{
    const QByteArrayView inner = key.sliced(1, key.size() - 2);
    if (!inner.contains('\\')) {
        return inner == name;
    }
    const Result<ParsedJson> parsed = parseJson(key);
    return parsed && parsed->value.is_string()
           && parsed->value.as_string_view() == std::string_view(name.data(), size_t(name.size()));
}

JsonMembers::JsonMembers(QByteArrayView object)
    : m_text(object)
{
    skipSpace();
    m_at = m_at < m_text.size() && m_text[m_at] == '{' ? m_at + 1 : m_text.size();
}

bool JsonMembers::next(JsonMember &member)
{
    skipSpace();
    if (m_at < m_text.size() && m_text[m_at] == ',') {
        ++m_at;
        skipSpace();
    }
    const qsizetype start = m_at;
    if (!skipString()) {
        return false;
    }
    member.key = m_text.sliced(start, m_at - start);
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != ':') {
        return false;
    }
    ++m_at;
    skipSpace();
    const qsizetype valueStart = m_at;
    if (!skipValue()) {
        return false;
    }
    member.value = m_text.sliced(valueStart, m_at - valueStart);
    member.whole = m_text.sliced(start, m_at - start);
    return true;
}

void JsonMembers::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool JsonMembers::skipString()
{
    if (m_at >= m_text.size() || m_text[m_at] != '"') {
        return false;
    }
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\') {
            ++m_at;
        } else if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
    }
    m_at = m_text.size();
    return false;
}

bool JsonMembers::skipValue()
{
    const qsizetype start = m_at;
    qsizetype depth = 0; // counted, not recursed: a caller's text may be nested as deep as it likes
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (!skipString()) {
                return false;
            }
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_at;
        } else if (depth > 0 && (c == '}' || c == ']')) {
            --depth;
            ++m_at;
        } else if (depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c))) {
            return m_at > start;
        } else {
            ++m_at;
            continue;
        }
        if (depth == 0) {
            return true;
        }
    }
    return false;
}

} // namespace Signalbox
