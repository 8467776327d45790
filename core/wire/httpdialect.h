// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// The three ways MCP has been spoken over HTTP (protocol.md 2.4, 3.2 and 3.3). Transports with one shared channel have none.
enum class HttpDialect {
    Modern, ///< 2026-07-28: each POST stands for itself
    Legacy, ///< 2025-03-26 … 2025-11-25: Streamable HTTP with sessions and a GET stream
    Sse,    ///< 2024-11-05: HTTP+SSE, everything comes on one GET stream
};

} // namespace Signalbox
