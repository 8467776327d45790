// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputcheck.h"

#include "app/cli/clioutput.h"
#include "core/json/jsonparse.h"
#include "core/mcp/structuredcheck.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

bool reportOutput(const QByteArray &result, const Json &outputSchema)
{
    const Result<ParsedJson> parsed = parseJson(result);
    if (!parsed) {
        printFinding({}, parsed.error().message);
        return false;
    }
    const Decoded<ToolResult> decoded = decodeToolResult(parsed->value);
    const StructuredCheck check = checkStructured(decoded.value, outputSchema);
    for (const Deviation &deviation : check.deviations) {
        printFinding(deviation.pointer, QCoreApplication::translate("CommandLine", "Expected %1, found %2.")
                                            .arg(deviation.expected, deviation.found));
    }
    for (const SchemaFault &fault : check.faults) {
        printFinding("/structuredContent"_L1 + fault.pointer, fault.message);
    }
    return check.fits();
}

} // namespace Signalbox
