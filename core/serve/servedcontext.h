// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/era.h"
#include "core/mcp/notifications.h"
#include "core/serve/servedquestion.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

/// What a provider knows of one request it works on, and what it can do beside answering it. The same for both eras and
/// every transport. Keep it (ServedContextPtr) for as long as the work goes on; once the request is over, cancelled or
/// its client gone, every function does nothing.
class ServedContext
{
public:
    /// Key to answer, an object; or why there is none (the client cannot be asked this, or refused).
    using Answered = std::function<void(const Result<Json> &answers)>;

    virtual ~ServedContext() = default;

    [[nodiscard]] virtual Revision revision() const = 0;
    [[nodiscard]] virtual const Json &clientCapabilities() const = 0; ///< as declared; an object
    [[nodiscard]] virtual bool isOver() const = 0;
    /// Called once if the request is taken back while it runs; at once if it was already.
    virtual void whenCancelled(std::function<void()> cancelled) = 0;

    /// Sent if the client asked for progress; must grow from call to call, others are dropped.
    virtual void progress(double value, std::optional<double> total = {}, const QString &message = {}) = 0;
    /// Sent if the client wants this level (session or request, as its era has it).
    virtual void log(LogLevel level, const Json &data, const QString &logger = {}) = 0;

    /// Asks the client all of these at once. In the handshake era the questions are requests, and `done` is called when
    /// the last is answered. In the stateless era the request ends here with `input_required` and begins anew, from the
    /// provider's first line, when the client comes back with the answers: then `done` is called at once. So ask before
    /// you act. A question the client did not declare ends the request there with -32021; in the handshake era, and if
    /// the client answers with an error, `done` gets the error.
    virtual void ask(const QList<ServedQuestion> &questions, Answered done) = 0;

    /// Goes on as a task: the client gets a handle now and the answer later (protocol.md 2.12). False if this client,
    /// revision or request has no tasks; then the answer is awaited as usual.
    virtual bool beginTask(const QString &statusMessage = {}) = 0;
    /// Ends the connection that waits for this answer, where the transport lets the client come back for it (Streamable
    /// HTTP from 2025-11-25). Elsewhere nothing happens.
    virtual void hangUp() = 0;
};

using ServedContextPtr = std::shared_ptr<ServedContext>;

} // namespace Signalbox
