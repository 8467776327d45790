// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/json/schema.h"
#include "core/mcp/content.h"
#include "core/session/outcome.h"
#include "ui/models/result/showncontent.h"

#include <QList>

#include <memory>

namespace Signalbox {

/// The result of a tool call, taken apart for showing.
struct CallResult
{
    ToolResult tool;
    std::shared_ptr<const Json> tree; ///< structured content, else the whole result; null if it is no JSON
    QList<ShownContent> shown;        ///< the first blocks of the content, made ready
    JsonTablePtr table;               ///< of the structured content; null: it is none
    QByteArray sent;                  ///< the result as it came
    QByteArray raw;                   ///< the same, laid out over lines
    QList<Deviation> deviations;
    QList<SchemaFault> schemaFaults; ///< of the structured content against the tool's output schema
    bool hides = false;              ///< characters in it are not seen, or turn the direction of what is
    bool checked = false;            ///< there was an output schema and structured content to hold against it
};
using CallResultPtr = std::shared_ptr<const CallResult>;

/// Pure, and maybe slow: made for the thread pool.
[[nodiscard]] CallResultPtr readCallResult(const CallOutcome &outcome, const Json &outputSchema);

} // namespace Signalbox
