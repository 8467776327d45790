// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/toolheaderbook.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

namespace Signalbox {

void ToolHeaderBook::learn(QByteArrayView listResult)
{
    const bool hasAny = mentionsKey(listResult, "x-mcp-header");
    if (!hasAny && m_tools.isEmpty()) {
        return;
    }
    RawJsonWalk tools(rawMember(listResult, "tools"));
    while (tools.next()) {
        const Result<ParsedJson> name = parseJson(rawMember(tools.value(), "name"));
        if (!name || !name->value.is_string()) {
            continue;
        }
        const QByteArray key = toQString(name->value).toUtf8();
        m_tools.remove(key);
        const QByteArrayView schema = rawMember(tools.value(), "inputSchema");
        if (!mentionsKey(schema, "x-mcp-header")) {
            continue;
        }
        if (const Result<ParsedJson> parsed = parseJson(schema)) {
            m_tools.insert(key, ToolHeaders::fromSchema(parsed->value));
        }
    }
}

const Result<ToolHeaders> *ToolHeaderBook::find(const QByteArray &tool) const
{
    const auto found = m_tools.constFind(tool);
    return found == m_tools.cend() ? nullptr : &*found;
}

} // namespace Signalbox
