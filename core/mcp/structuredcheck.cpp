// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/structuredcheck.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

StructuredCheck checkStructured(const ToolResult &result, const Json &outputSchema)
{
    StructuredCheck check;
    if (outputSchema.is_null() || result.isError) {
        return check;
    }
    const auto tell = [&check](Deviation::Severity severity, const QString &expected, const QString &found) {
        check.deviations.append({severity, u"/structuredContent"_s, expected, found, u"server/tools"_s});
    };
    if (!result.hasStructured) {
        tell(Deviation::Severity::Violation, u"a value that fits the output schema"_s, u"absent"_s);
        return check;
    }
    const Result<Schema> schema = Schema::compile(outputSchema);
    if (!schema) {
        tell(Deviation::Severity::Warning, u"an output schema that can be checked"_s, schema.error().message);
        return check;
    }
    check.faults = schema->validate(result.structured);
    check.checked = true;
    return check;
}

} // namespace Signalbox
