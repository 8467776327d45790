// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/serverwords.h"

#include "core/json/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostCompletions = 100; // server/utilities/completion

Json object()
{
    return Json(jsoncons::json_object_arg);
}

void put(Json &entry, const char *member, const QString &text)
{
    if (!text.isEmpty()) {
        entry[member] = fromQString(text);
    }
}

void putValue(Json &entry, const char *member, const Json &value)
{
    if (!value.is_null()) {
        entry[member] = value;
    }
}

/// The members that tools, resources, templates and prompts share (`BaseMetadata`, `Icons`).
template<typename Entry>
Json entryOf(const char *key, const QString &keyText, const Entry &entry, Revision revision)
{
    Json json = object();
    json[key] = fromQString(keyText);
    if (qstrcmp(key, "name") != 0) {
        json["name"] = fromQString(entry.name);
    }
    if (revision >= Revision::V20250618) {
        put(json, "title", entry.title);
    }
    put(json, "description", entry.description);
    if (revision >= Revision::V20251125) {
        putValue(json, "icons", entry.icons);
    }
    return json;
}

/// Content that the revision does not know becomes text, so that nothing is lost on an older client.
Json contentFor(const Json &content, Revision revision)
{
    Json blocks(jsoncons::json_array_arg);
    for (const Json &block : content.array_range()) {
        const Json type = block.contains("type") ? block.at("type") : Json();
        const bool isUnknown = (type == "audio" && revision < Revision::V20250326)
                               || (type == "resource_link" && revision < Revision::V20250618);
        if (!isUnknown) {
            blocks.push_back(block);
            continue;
        }
        Json text = object();
        text["type"] = "text";
        text["text"] = type == "audio" ? Json("[audio]") : block.at("uri");
        blocks.push_back(std::move(text));
    }
    return blocks;
}

} // namespace

ServerWords::ServerWords(Implementation info, QString instructions, const ServedFeatures &features)
    : m_info(std::move(info))
    , m_instructions(std::move(instructions))
    , m_features(features)
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

Json ServerWords::capabilities(Revision revision) const
{
    Json capabilities = object();
    const auto add = [&](bool isOffered, const char *name, bool hasList = true) {
        if (isOffered) {
            capabilities[name] = object();
            if (hasList && m_features.listChanges) {
                capabilities[name]["listChanged"] = true;
            }
        }
    };
    add(m_features.tools, "tools");
    add(m_features.resources, "resources");
    if (m_features.resources && m_features.subscriptions) {
        capabilities["resources"]["subscribe"] = true;
    }
    add(m_features.prompts, "prompts");
    add(m_features.completions && revision >= Revision::V20250326, "completions", false);
    add(m_features.logging, "logging", false);
    if (m_features.tasks && eraOf(revision) == Era::Modern) {
        capabilities["extensions"] = object();
        capabilities["extensions"]["io.modelcontextprotocol/tasks"] = object();
    } else if (m_features.tasks && revision == Revision::V20251125) {
        Json tasks = object();
        tasks["list"] = object();
        tasks["cancel"] = object();
        tasks["requests"] = object();
        tasks["requests"]["tools"] = object();
        tasks["requests"]["tools"]["call"] = object();
        capabilities["tasks"] = std::move(tasks);
    }
    return capabilities;
}

Json ServerWords::initializeResult(Revision revision) const
{
    Json result = object();
    result["protocolVersion"] = fromQString(revisionText(revision));
    result["capabilities"] = capabilities(revision);
    result["serverInfo"] = implementationToJson(m_info, revision);
    put(result, "instructions", m_instructions);
    return result;
}

Json ServerWords::discoverResult(Revision revision) const
{
    Json answer = result(revision);
    answer["supportedVersions"] = servedRevisions();
    answer["capabilities"] = capabilities(revision);
    put(answer, "instructions", m_instructions);
    addCaching(answer, revision);
    return answer;
}

Json ServerWords::result(Revision revision, const char *resultType) const
{
    Json result = object();
    if (eraOf(revision) == Era::Modern) {
        result["resultType"] = resultType;
        result["_meta"] = object();
        result["_meta"]["io.modelcontextprotocol/serverInfo"] = implementationToJson(m_info, revision);
    }
    return result;
}

void ServerWords::addCaching(Json &result, Revision revision) const
{
    if (eraOf(revision) == Era::Modern) {
        result["ttlMs"] = m_features.ttlMs;
        result["cacheScope"] = "private"; // what is offered may depend on how this process was started
    }
}

Json ServerWords::toolResult(const ServedResult &served, Revision revision) const
{
    Json answer = result(revision);
    ServedResult parts = served;
    if (parts.content.empty() && !parts.structured.is_null()) { // for clients that know only text (server/tools)
        parts.appendText(QString::fromUtf8(compactJson(parts.structured)));
    }
    answer["content"] = contentFor(parts.content, revision);
    if (revision >= Revision::V20250618 && !parts.structured.is_null()) {
        answer["structuredContent"] = std::move(parts.structured);
    }
    if (parts.isError) {
        answer["isError"] = true;
    }
    return answer;
}

Json ServerWords::promptResult(const ServedMessages &messages, Revision revision) const
{
    Json answer = result(revision);
    put(answer, "description", messages.description);
    answer["messages"] = messages.messages;
    return answer;
}

Json ServerWords::completionResult(const CompletionValues &values, Revision revision) const
{
    Json list(jsoncons::json_array_arg);
    for (const QString &value : values.values.first(std::min(kMostCompletions, values.values.size()))) {
        list.push_back(fromQString(value));
    }
    Json completion = object();
    completion["values"] = std::move(list);
    completion["total"] = values.total.value_or(values.values.size());
    completion["hasMore"] = values.total.value_or(0) > kMostCompletions || values.values.size() > kMostCompletions;
    Json answer = result(revision);
    answer["completion"] = std::move(completion);
    return answer;
}

Json ServerWords::inputRequired(const QList<ServedQuestion> &questions, const QString &state, Revision revision) const
{
    Json answer = result(revision, "input_required");
    answer["inputRequests"] = inputRequests(questions);
    answer["requestState"] = fromQString(state);
    return answer;
}

Json ServerWords::inputRequests(const QList<ServedQuestion> &questions)
{
    Json requests = object();
    for (const ServedQuestion &question : questions) {
        Json request = object();
        request["method"] = fromQString(question.method);
        request["params"] = question.params;
        requests[question.key.toStdString()] = std::move(request);
    }
    return requests;
}

Json ServerWords::toolEntry(const ServedTool &tool, Revision revision)
{
    Json entry = entryOf("name", tool.name, tool, revision);
    entry["description"] = fromQString(tool.description);
    entry["inputSchema"] = tool.inputSchema;
    if (revision >= Revision::V20250618) {
        putValue(entry, "outputSchema", tool.outputSchema);
    }
    if (revision >= Revision::V20250326) {
        putValue(entry, "annotations", tool.annotations);
    }
    if (revision == Revision::V20251125 && tool.tasks != ServedTool::Tasks::Never) {
        entry["execution"] = object();
        entry["execution"]["taskSupport"] = tool.tasks == ServedTool::Tasks::Required ? "required" : "optional";
    }
    return entry;
}

Json ServerWords::resourceEntry(const ServedResource &resource, Revision revision)
{
    Json entry = entryOf("uri", resource.uri, resource, revision);
    put(entry, "mimeType", resource.mimeType);
    if (resource.size) {
        entry["size"] = *resource.size;
    }
    putValue(entry, "annotations", resource.annotations);
    return entry;
}

Json ServerWords::templateEntry(const ServedResource &resource, Revision revision)
{
    Json entry = entryOf("uriTemplate", resource.uri, resource, revision);
    put(entry, "mimeType", resource.mimeType);
    putValue(entry, "annotations", resource.annotations);
    return entry;
}

Json ServerWords::promptEntry(const ServedPrompt &prompt, Revision revision)
{
    Json entry = entryOf("name", prompt.name, prompt, revision);
    if (prompt.arguments.isEmpty()) {
        return entry;
    }
    Json list(jsoncons::json_array_arg);
    for (const ServedPrompt::Argument &argument : prompt.arguments) {
        Json item = object();
        item["name"] = fromQString(argument.name);
        if (revision >= Revision::V20250618) {
            put(item, "title", argument.title);
        }
        put(item, "description", argument.description);
        item["required"] = argument.isRequired;
        list.push_back(std::move(item));
    }
    entry["arguments"] = std::move(list);
    return entry;
}

} // namespace Signalbox
