// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callresult.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

CallResultPtr readCallResult(const CallOutcome &outcome, const Json &outputSchema)
{
    auto result = std::make_shared<CallResult>();
    result->raw = reindentJson(outcome.result);
    result->deviations = outcome.deviations;
    const Result<ParsedJson> parsed = parseJson(outcome.result);
    if (!parsed) {
        result->deviations.append({Deviation::Severity::Violation, {}, QStringLiteral("JSON"), parsed.error().message, {}});
        return result;
    }
    Decoded<ToolResult> decoded = decodeToolResult(parsed->value);
    result->tool = std::move(decoded.value);
    result->deviations += decoded.deviations;
    result->tree = std::make_shared<const Json>(result->tool.hasStructured ? result->tool.structured : parsed->value);
    if (!outputSchema.is_null() && result->tool.hasStructured) {
        if (const Result<Schema> schema = Schema::compile(outputSchema)) {
            result->schemaFaults = schema->validate(result->tool.structured);
            result->checked = true;
        }
    }
    return result;
}

} // namespace Signalbox
