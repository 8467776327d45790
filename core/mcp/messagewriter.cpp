// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/messagewriter.h"

#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace Signalbox {

namespace {

bool isPlain(QByteArrayView text)
{
    const auto plain = [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; };
    return std::ranges::all_of(text, plain);
}

bool hasLineEnd(QByteArrayView text)
{
    const size_t size = size_t(text.size());
    return size > 0 && (std::memchr(text.data(), '\n', size) || std::memchr(text.data(), '\r', size));
}

} // namespace

MessageWriter::MessageWriter(qsizetype expectedBytes)
{
    grow(expectedBytes);
    put("{\"jsonrpc\":\"2.0\"");
}

MessageWriter::MessageWriter(QByteArrayView key, QByteArrayView value, qsizetype expectedBytes)
{
    grow(key.size() + value.size() + expectedBytes);
    put("{\"");
    put(key);
    put("\":");
    string(value);
}

QByteArray MessageWriter::take()
{
    m_out.truncate(m_at - m_out.constData());
    m_at = m_end = nullptr;
    return std::move(m_out);
}

void MessageWriter::grow(qsizetype bytes)
{
    const qsizetype used = m_at ? m_at - m_out.constData() : 0;
    m_out.resize(std::max(used + bytes, 2 * used));
    m_at = m_out.data() + used;
    m_end = m_out.data() + m_out.size();
}

void MessageWriter::id(const MessageId &id)
{
    put(",\"id\":");
    value(id);
}

void MessageWriter::value(const MessageId &id)
{
    if (!id.isInteger()) {
        put(id.toJson());
        return;
    }
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, id.toInteger());
    put({digits, end});
}

void MessageWriter::method(QByteArrayView method)
{
    put(",\"method\":");
    string(method);
}

void MessageWriter::text(QByteArrayView json)
{
    put(json);
}

void MessageWriter::caller(QByteArrayView json)
{
    put(json);
    if (hasLineEnd(json)) { // inside strings they are escaped, so these stand between tokens
        std::replace_if(m_at - json.size(), m_at, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
}

void MessageWriter::string(QByteArrayView text)
{
    if (!isPlain(text)) {
        put(jsonString(QString::fromUtf8(text)));
        return;
    }
    put("\"");
    put(text);
    put("\"");
}

bool MessageWriter::members(QByteArrayView object)
{
    const QByteArrayView text = object.trimmed();
    if (text.isEmpty()) {
        return false;
    }
    Q_ASSERT_X(text.startsWith('{') && text.endsWith('}'), "MessageWriter::members", "a JSON object is expected");
    if (text.size() < 2) {
        return false;
    }
    const QByteArrayView inner = text.sliced(1, text.size() - 2).trimmed();
    caller(inner);
    return !inner.isEmpty();
}

void MessageWriter::membersExcept(QByteArrayView object, std::initializer_list<QByteArrayView> names, bool hasBefore)
{
    RawJsonWalk members(object);
    while (members.isObject() && members.next()) {
        const auto isOurs = [&members](QByteArrayView name) { return !name.isEmpty() && members.isNamed(name); };
        if (std::ranges::any_of(names, isOurs)) {
            continue;
        }
        if (hasBefore) {
            put(",");
        }
        caller(members.whole());
        hasBefore = true;
    }
}

} // namespace Signalbox
