// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/contextbudget.h"

#include "core/json/jsontext.h"

#include <algorithm>

namespace Signalbox {

namespace {

void countDescription(const QString &text, ToolCost &cost)
{
    cost.descriptionBytes += text.toUtf8().size();
    qsizetype end = std::min(text.size(), kShortDescription);
    if (end < text.size() && end > 0 && text.at(end - 1).isHighSurrogate()) {
        --end; // both halves of a character
    }
    cost.savedBytes += QStringView(text).sliced(end).toUtf8().size();
}

/// All `description` texts of a schema. Its depth is bounded by the parser (core/json/jsonparse.h), but not the stack's.
void countSchema(const Json &schema, ToolCost &cost)
{
    QList<const Json *> left{&schema};
    while (!left.isEmpty()) {
        const Json &value = *left.takeLast();
        if (value.is_array()) {
            for (const Json &item : value.array_range()) {
                left.append(&item);
            }
        } else if (value.is_object()) {
            for (const auto &member : value.object_range()) {
                if (member.key() == "description" && isJsonString(member.value())) {
                    countDescription(toQString(member.value()), cost);
                } else {
                    left.append(&member.value());
                }
            }
        }
    }
}

} // namespace

ToolCost costOf(const Tool &tool)
{
    ToolCost cost;
    cost.tool = tool.name;
    cost.wholeBytes = tool.raw.size();
    QByteArray given = "{\"name\":" + jsonString(tool.name);
    if (!tool.description.isEmpty()) {
        given += ",\"description\":" + jsonString(tool.description);
        countDescription(tool.description, cost);
    }
    if (!tool.inputSchema.is_null()) {
        given += ",\"inputSchema\":" + compactJson(tool.inputSchema);
        countSchema(tool.inputSchema, cost);
    }
    cost.bytes = given.size() + 1;
    return cost;
}

ContextBudget ContextBudget::of(const QList<Tool> &tools, const QString &instructions)
{
    ContextBudget budget;
    budget.tools.reserve(tools.size());
    for (const Tool &tool : tools) {
        budget.tools.append(costOf(tool));
        const ToolCost &cost = budget.tools.constLast();
        budget.bytes += cost.bytes;
        budget.tokens += cost.tokens();
        budget.savedTokens += cost.savedTokens();
    }
    std::ranges::sort(budget.tools, [](const ToolCost &a, const ToolCost &b) {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.tool < b.tool;
    });
    budget.instructionTokens = estimatedTokens(instructions.toUtf8().size());
    return budget;
}

} // namespace Signalbox
