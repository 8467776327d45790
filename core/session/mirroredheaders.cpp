// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mirroredheaders.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

namespace Signalbox {

namespace {

/// The member of `params` that `Mcp-Name` repeats; empty if the method has none.
QByteArrayView namedBy(QByteArrayView method)
{
    if (method == "tools/call" || method == "prompts/get") {
        return "name";
    }
    if (method == "resources/read") {
        return "uri";
    }
    if (method == "tasks/get" || method == "tasks/update" || method == "tasks/cancel") {
        return "taskId";
    }
    return {};
}

} // namespace

HttpHeaders mirroredHeaders(Revision revision, QByteArrayView method, QByteArrayView params, const ToolHeaders *tool)
{
    if (eraOf(revision) == Era::Legacy) {
        return {};
    }
    HttpHeaders headers{{"MCP-Protocol-Version", revisionText(revision).toLatin1()},
                        {"Mcp-Method", method.toByteArray()}};
    const QByteArrayView key = namedBy(method);
    if (!key.isEmpty()) {
        const Result<ParsedJson> name = parseJson(rawMember(params, key));
        if (name && name->value.is_string()) {
            headers.append("Mcp-Name", headerText(toQString(name->value)));
        }
    }
    if (tool && !tool->isEmpty()) {
        for (const auto &[name, value] : tool->fields(rawMember(params, "arguments"))) {
            headers.append(name, value);
        }
    }
    return headers;
}

} // namespace Signalbox
