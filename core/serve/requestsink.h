// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/notifications.h"
#include "core/serve/service.h"

#include <functional>

namespace Signalbox {

class RequestContext;

/// The conversation, as a running request sees it.
class RequestSink
{
public:
    virtual ~RequestSink() = default;
    [[nodiscard]] virtual Service &service() = 0;
    [[nodiscard]] virtual LogLevel logLevel() const = 0; ///< of the session (handshake era)
    /// A notification on the stream of an exchange; 0: on the shared channel.
    virtual void notify(const QByteArray &method, const Json &params, quint64 exchange) = 0;
    /// The request is answered: it is not running any more.
    virtual void finish(RequestContext &request, const QByteArray &answer, int httpStatus) = 0;
    /// A request of ours to the client (handshake era), on the stream of `exchange`.
    virtual void askClient(RequestContext &request, const ServedQuestion &question, quint64 exchange,
                           std::function<void(const Result<Json> &)> done) = 0;
    virtual void forgetQuestions(const RequestContext &request) = 0; ///< nobody waits for their answers any more
    virtual void hangUp(quint64 exchange) = 0;
};

} // namespace Signalbox
