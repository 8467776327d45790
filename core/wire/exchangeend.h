// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/wire/http/httpheaders.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace Signalbox {

/// How the stream of one request ended. If no answer came on it, `error` says why, fit to show.
struct ExchangeEnd
{
    std::optional<Error> error; ///< Transport, Timeout, Framing, Auth (401, 403), or Protocol (an answer that is none)
    int status = 0;             ///< of HTTP; 0 if no answer came
    bool hadBody = false;       ///< a body that was handed on as frames
    bool unsent = false;        ///< surely nothing of the request reached the server
    int retryAfterMs = -1;      ///< the server's Retry-After (RFC 9110 section 10.2.3); -1 without one

    /// The server has what was sent, whatever it said beside.
    [[nodiscard]] bool isTaken() const { return status >= 200 && status < 300; }
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ExchangeEnd)
