// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callresult.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/structuredcheck.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

CallResultPtr readCallResult(const CallOutcome &outcome, const Json &outputSchema)
{
    auto result = std::make_shared<CallResult>();
    result->sent = outcome.result;
    result->raw = reindentJson(outcome.result);
    result->deviations = outcome.deviations;
    result->hides = hidesCharacters(outcome.result);
    Result<ParsedJson> parsed = parseJson(outcome.result);
    if (!parsed) {
        result->deviations.append(
            {Deviation::Severity::Violation, {}, QStringLiteral("JSON"), parsed.error().message, {}});
        return result;
    }
    Decoded<ToolResult> decoded = decodeToolResult(parsed->value);
    result->tool = std::move(decoded.value);
    result->deviations += decoded.deviations;
    result->tree =
        std::make_shared<const Json>(result->tool.hasStructured ? result->tool.structured : std::move(parsed->value));
    result->shown = prepareContents(result->tool.content);
    result->hides = result->hides || hidesInJson(result->shown);
    result->table = result->tool.hasStructured ? tableOf(result->tree) : nullptr;
    const StructuredCheck check = checkStructured(result->tool, outputSchema);
    result->deviations += check.deviations;
    result->schemaFaults = check.faults;
    result->checked = check.checked;
    return result;
}

} // namespace Signalbox
