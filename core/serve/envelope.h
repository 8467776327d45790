// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/era.h"
#include "core/serve/rpcfault.h"

#include <expected>

namespace Signalbox {

/// Does `params` carry the modern version key (protocol.md 2.2), right or wrong?
[[nodiscard]] bool hasEnvelope(const Json &params);

/// Checks the modern envelope of one request: the revision it is written in, or the fault to answer with (-32602 for
/// what is missing or of a wrong type, -32022 for a revision that is not served).
[[nodiscard]] std::expected<Revision, RpcFault> checkEnvelope(const Json &params);

} // namespace Signalbox
