// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/era.h"
#include "core/mcp/toolheaders.h"
#include "core/wire/http/httpheaders.h"

namespace Signalbox {

/// What a modern request over HTTP repeats in its headers (basic/transports/streamable-http, 2026-07-28; protocol.md 2.4):
/// `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` where the method has a name, and `Mcp-Param-…` where `tool` asks for
/// them. Legacy revisions repeat nothing. `params`: the text of a JSON object, or empty.
[[nodiscard]] HttpHeaders mirroredHeaders(Revision revision, QByteArrayView method, QByteArrayView params,
                                          const ToolHeaders *tool);

} // namespace Signalbox
