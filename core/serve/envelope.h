// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/era.h"
#include "core/mcp/notifications.h"
#include "core/serve/requestcheck.h"

#include <expected>
#include <optional>

namespace Signalbox {

/// What a stateless request says of itself and its client in `_meta` (protocol.md 2.2).
struct Envelope
{
    Revision revision = Revision::V20260728;
    Json capabilities{jsoncons::json_object_arg};
    std::optional<LogLevel> logLevel; ///< absent: no log messages

    /// Does `params` carry the version key, right or wrong?
    [[nodiscard]] static bool isIn(const Json &params);

    /// Checks and reads it, or names the fault to answer with: -32602 for what is missing or of a wrong type, what
    /// `check` (may be null) objects to, -32022 for a revision that is not served.
    [[nodiscard]] static std::expected<Envelope, RpcFault> read(const QByteArray &method, const Json &params,
                                                                const RequestCheck *check);
};

} // namespace Signalbox
