// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/calllimits.h"
#include "core/session/outcome.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Signalbox {

class HubCall;

/// One tool call on its way to a server.
struct CallRequest
{
    QString server; ///< name
    QString tool;
    QByteArray arguments; ///< JSON object text; empty means {}
    QByteArray meta;      ///< `_meta` members from the caller, JSON object text; may be empty
    QString caller;       ///< "form", "cli", "suite" …: who asked
    QString session;      ///< of the secure session it belongs to, its id; empty: the person's own
    CallLimits limits;
    /// 2025-11-25: asks the server to make it a task that is kept so many milliseconds (0: as long as it likes). Whoever
    /// makes a task of the call, its outcome is the task's.
    std::optional<qint64> asTaskMs;
    bool isProbe = false; ///< a health check: marked in the journal, not counted, asks nobody
    /// The person said yes to this very call, of a tool whose definition has this hash; null: they did not. The policy
    /// writes it, for those who ask it once more.
    QByteArray consentedTo;
    quint64 number = 0; ///< the caller's own, which the server's questions of this call carry (InputOrigin); 0: none

    [[nodiscard]] QString address() const { return server + u'.' + tool; } ///< as the hub resolves it
};

/// A station every call passes on its way out (design.md section 3: policy, cache, batch, breaker, retry).
class Gate
{
public:
    using Done = std::function<void(const CallOutcome &)>;
    using Next = std::function<void(const CallRequest &, Done)>;

    /// What a gate remembers of a call that it let go on at once.
    struct Ticket
    {
        quint64 first = 0;
        quint64 second = 0;
        std::shared_ptr<const void> kept;
    };
    enum class Way : quint8 {
        Open,    ///< it has nothing to do with this call, which goes on as if the gate were not there
        Lets,    ///< it lets the call go on at once, and hears of its end through ended()
        Handles, ///< it wants the call in its hands: handle()
    };

    virtual ~Gate() = default;
    /// Asked of every call that comes to it. Lets is what nearly all calls should get: it costs no closures.
    [[nodiscard]] virtual Way enter(const CallRequest &request, Ticket &ticket)
    {
        Q_UNUSED(request)
        Q_UNUSED(ticket)
        return Way::Handles;
    }
    /// How a call ended that it let go on. False: that is not to be its end; resume() follows, unless nobody waits for it
    /// any more.
    [[nodiscard]] virtual bool ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome)
    {
        Q_UNUSED(request)
        Q_UNUSED(ticket)
        Q_UNUSED(outcome)
        return true;
    }
    /// Takes a call into its hands whose end ended() did not accept; then as handle().
    virtual void resume(const CallRequest &request, HubCall &call, const Ticket &ticket, const CallOutcome &outcome,
                        const Next &next, Done done)
    {
        Q_UNUSED(request)
        Q_UNUSED(call)
        Q_UNUSED(ticket)
        Q_UNUSED(next)
        const Done end = std::move(done);
        end(outcome);
    }
    /// Lets the call go on with next(request, done), maybe changed or with `done` wrapped to see the outcome, or
    /// answers by itself with done(outcome); now or later, but exactly one `done` in the end.
    /// A cancelled call reaches its gates as an outcome with End::Cancelled: one in flight through the `done` given to
    /// next; one that a gate still holds ends without it, and its next and done do nothing from then on.
    /// `call` lives until its outcome is delivered; a gate that holds it longer than handle() keeps a QPointer.
    virtual void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) = 0;
};

} // namespace Signalbox
