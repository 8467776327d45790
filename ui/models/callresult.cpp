// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callresult.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

/// A tool with an output schema must give structured content that fits it (server/tools, from 2025-06-18).
void checkStructured(CallResult &result, const Json &outputSchema)
{
    const auto tell = [&result](Deviation::Severity severity, const QString &expected, const QString &found) {
        result.deviations.append(
            {severity, QStringLiteral("/structuredContent"), expected, found, QStringLiteral("server/tools")});
    };
    if (!result.tool.hasStructured) {
        tell(Deviation::Severity::Violation, QStringLiteral("a value that fits the output schema"),
             QStringLiteral("absent"));
        return;
    }
    const Result<Schema> schema = Schema::compile(outputSchema);
    if (!schema) {
        tell(Deviation::Severity::Warning, QStringLiteral("an output schema that can be checked"),
             schema.error().message);
        return;
    }
    result.schemaFaults = schema->validate(result.tool.structured);
    result.checked = true;
}

} // namespace

CallResultPtr readCallResult(const CallOutcome &outcome, const Json &outputSchema)
{
    auto result = std::make_shared<CallResult>();
    result->raw = reindentJson(outcome.result);
    result->deviations = outcome.deviations;
    const Result<ParsedJson> parsed = parseJson(outcome.result);
    if (!parsed) {
        result->deviations.append(
            {Deviation::Severity::Violation, {}, QStringLiteral("JSON"), parsed.error().message, {}});
        return result;
    }
    Decoded<ToolResult> decoded = decodeToolResult(parsed->value);
    result->tool = std::move(decoded.value);
    result->deviations += decoded.deviations;
    result->tree = std::make_shared<const Json>(result->tool.hasStructured ? result->tool.structured : parsed->value);
    if (!outputSchema.is_null() && !result->tool.isError) {
        checkStructured(*result, outputSchema);
    }
    return result;
}

} // namespace Signalbox
