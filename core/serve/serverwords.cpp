// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/serverwords.h"

#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

constexpr qint64 kTtlMs = 300000; // the tools of a running server do not change

Json toolEntry(const ServedTool &tool, Revision revision)
{
    Json entry(jsoncons::json_object_arg);
    entry["name"] = fromQString(tool.name);
    if (revision >= Revision::V20250618 && !tool.title.isEmpty()) {
        entry["title"] = fromQString(tool.title);
    }
    entry["description"] = fromQString(tool.description);
    entry["inputSchema"] = tool.inputSchema;
    if (revision >= Revision::V20250618 && !tool.outputSchema.is_null()) {
        entry["outputSchema"] = tool.outputSchema;
    }
    if (revision >= Revision::V20250326 && !tool.annotations.is_null()) {
        entry["annotations"] = tool.annotations;
    }
    return entry;
}

} // namespace

ServerWords::ServerWords(Implementation info, QString instructions)
    : m_info(std::move(info))
    , m_instructions(std::move(instructions))
{
}

Json ServerWords::servedRevisions()
{
    Json list(jsoncons::json_array_arg);
    for (const Era era : {Era::Modern, Era::Legacy}) {
        for (const Revision revision : knownRevisions(era)) {
            list.push_back(fromQString(revisionText(revision)));
        }
    }
    return list;
}

Json ServerWords::capabilities()
{
    Json capabilities(jsoncons::json_object_arg);
    capabilities["tools"] = Json(jsoncons::json_object_arg);
    return capabilities;
}

Json ServerWords::initializeResult(Revision revision) const
{
    Json result(jsoncons::json_object_arg);
    result["protocolVersion"] = fromQString(revisionText(revision));
    result["capabilities"] = capabilities();
    result["serverInfo"] = implementationToJson(m_info, revision);
    if (!m_instructions.isEmpty()) {
        result["instructions"] = fromQString(m_instructions);
    }
    return result;
}

Json ServerWords::discoverResult(Revision revision) const
{
    Json result = modernResult(revision);
    result["supportedVersions"] = servedRevisions();
    result["capabilities"] = capabilities();
    if (!m_instructions.isEmpty()) {
        result["instructions"] = fromQString(m_instructions);
    }
    setCaching(result);
    return result;
}

Json ServerWords::toolList(const QList<ServedTool> &tools, Revision revision) const
{
    Json list(jsoncons::json_array_arg);
    for (const ServedTool &tool : tools) {
        list.push_back(toolEntry(tool, revision));
    }
    const bool isModern = eraOf(revision) == Era::Modern;
    Json result = isModern ? modernResult(revision) : Json(jsoncons::json_object_arg);
    result["tools"] = std::move(list);
    if (isModern) {
        setCaching(result);
    }
    return result;
}

Json ServerWords::toolResult(const ServedResult &served, Revision revision) const
{
    Json result = eraOf(revision) == Era::Modern ? modernResult(revision) : Json(jsoncons::json_object_arg);
    ServedResult answer = served;
    if (answer.content.empty() && !answer.structured.is_null()) { // for clients that know only text (server/tools)
        answer.appendText(QString::fromUtf8(compactJson(answer.structured)));
    }
    result["content"] = std::move(answer.content);
    if (revision >= Revision::V20250618 && !answer.structured.is_null()) {
        result["structuredContent"] = std::move(answer.structured);
    }
    if (answer.isError) {
        result["isError"] = true;
    }
    return result;
}

Json ServerWords::modernResult(Revision revision) const
{
    Json meta(jsoncons::json_object_arg);
    meta["io.modelcontextprotocol/serverInfo"] = implementationToJson(m_info, revision);
    Json result(jsoncons::json_object_arg);
    result["resultType"] = "complete";
    result["_meta"] = std::move(meta);
    return result;
}

void ServerWords::setCaching(Json &result)
{
    result["ttlMs"] = kTtlMs;
    result["cacheScope"] = "private"; // what is offered may depend on how this process was started
}

} // namespace Signalbox
