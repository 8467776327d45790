// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/messagewriter.h"

#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

#include <algorithm>
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
    m_out.reserve(expectedBytes);
    m_out.append("{\"jsonrpc\":\"2.0\"");
}

void MessageWriter::id(const MessageId &id)
{
    m_out.append(",\"id\":");
    id.appendJson(m_out);
}

void MessageWriter::value(const MessageId &id)
{
    id.appendJson(m_out);
}

void MessageWriter::method(QByteArrayView method)
{
    m_out.append(",\"method\":");
    string(method);
}

void MessageWriter::text(QByteArrayView json)
{
    m_out.append(json);
}

void MessageWriter::caller(QByteArrayView json)
{
    const qsizetype start = m_out.size();
    m_out.append(json);
    if (hasLineEnd(json)) { // inside strings they are escaped, so these stand between tokens
        std::replace_if(m_out.begin() + start, m_out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
}

void MessageWriter::string(QByteArrayView text)
{
    if (!isPlain(text)) {
        m_out.append(jsonString(QString::fromUtf8(text)));
        return;
    }
    m_out.append('"');
    m_out.append(text);
    m_out.append('"');
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
            m_out.append(',');
        }
        caller(members.whole());
        hasBefore = true;
    }
}

} // namespace Signalbox
