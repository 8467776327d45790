// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/schema.h"
#include "core/mcp/content.h"

namespace Signalbox {

/// A tool's structured content held against its output schema.
struct StructuredCheck
{
    QList<Deviation> deviations; ///< the content is absent, or the schema cannot be used
    QList<SchemaFault> faults;   ///< of the content
    bool checked = false;        ///< there was content and a schema to hold against it

    [[nodiscard]] bool fits() const { return deviations.isEmpty() && faults.isEmpty(); }
};

/// A tool with an output schema must give structured content that fits it, unless the tool failed (server/tools, from
/// 2025-06-18). Nothing to find without a schema (null).
[[nodiscard]] StructuredCheck checkStructured(const ToolResult &result, const Json &outputSchema);

} // namespace Signalbox
