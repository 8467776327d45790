// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listjson.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

Json findTool(const Lister::Outcome &tools, const QString &toolName)
{
    const std::string wanted = toolName.toStdString();
    for (const QByteArray &page : tools.pages) {
        const Result<ParsedJson> parsed = parseJson(page);
        if (!parsed || !parsed->value.is_object() || !parsed->value.contains("tools")
            || !parsed->value.at("tools").is_array()) {
            continue;
        }
        for (const Json &tool : parsed->value.at("tools").array_range()) {
            if (tool.is_object() && tool.contains("name") && isJsonString(tool.at("name"))
                && tool.at("name").as<std::string>() == wanted) {
                return tool;
            }
        }
    }
    return Json::null();
}

} // namespace

const char *listMember(Lister::List list)
{
    switch (list) {
    case Lister::List::Tools:
        return "tools";
    case Lister::List::Resources:
        return "resources";
    case Lister::List::ResourceTemplates:
        return "resourceTemplates";
    case Lister::List::Prompts:
        return "prompts";
    }
    return "";
}

QByteArray joinedPages(const Lister::Outcome &outcome)
{
    if (outcome.pages.size() == 1) {
        return outcome.pages.first();
    }
    const char *member = listMember(outcome.list);
    Json entries(jsoncons::json_array_arg);
    for (const QByteArray &page : outcome.pages) {
        const Result<ParsedJson> parsed = parseJson(page);
        if (!parsed || !parsed->value.is_object() || !parsed->value.contains(member)) {
            continue;
        }
        const Json &list = parsed->value.at(member);
        if (list.is_array()) {
            for (const Json &entry : list.array_range()) {
                entries.push_back(entry);
            }
        }
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign(member, std::move(entries));
    return compactJson(result);
}

Json toolMember(const Lister::Outcome &tools, const QString &toolName, const char *member)
{
    const Json tool = findTool(tools, toolName);
    return tool.is_object() && tool.contains(member) ? tool.at(member) : Json::null();
}

bool hasTool(const Lister::Outcome &tools, const QString &toolName)
{
    return findTool(tools, toolName).is_object();
}

} // namespace Signalbox
