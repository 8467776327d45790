// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/hub/gate.h"
#include "core/hub/resilience/breakerstatus.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>

namespace Signalbox {

/// Spares a server that fails: a breaker for each server as a whole, which opens when it cannot be reached, and one for
/// each of its tools, which opens when that tool is late or fails inside. A call that may not pass ends as Refused at once.
class BreakerGate : public Gate
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::BreakerGate)
public:
    explicit BreakerGate(const Clock &clock)
        : m_clock(clock)
    {
    }

    void setRule(const BreakerRule &rule); ///< of servers without their own
    void setRule(const QString &server, const BreakerRule &rule);
    /// All that ever failed and were not reset since, by server and tool.
    [[nodiscard]] QList<BreakerStatus> statuses() const;
    void reset(const QString &server, const QString &tool); ///< empty tool: the server's and all of its tools'
    /// Its rule too. How calls end that are under way says nothing of the server that comes in its place.
    void forget(const QString &server);

    [[nodiscard]] Way enter(const CallRequest &request, Ticket &ticket) override;
    [[nodiscard]] bool ended(const CallRequest &request, const Ticket &ticket, const CallOutcome &outcome) override;
    void handle(const CallRequest &request, HubCall &call, const Next &next, Done done) override; ///< refuses it

private:
    struct OfServer
    {
        std::optional<BreakerRule> rule;
        Breaker::Ticket fresh = 0; // what its breakers give as long as they never failed; tickets below were another's
        Breaker whole;
        QHash<QString, Breaker> tools; // only such as failed once
    };
    [[nodiscard]] OfServer &known(const QString &server);
    [[nodiscard]] Breaker::Ticket pass(Breaker &breaker) const;
    static void apply(const BreakerRule &rule, OfServer &known);
    [[nodiscard]] CallOutcome refusal(const CallRequest &request, const Breaker &breaker, bool isWhole) const;
    [[nodiscard]] BreakerStatus statusOf(const QString &server, const QString &tool, const Breaker &breaker) const;

    const Clock &m_clock;
    BreakerRule m_rule;
    QHash<QString, OfServer> m_servers;
    quint64 m_kept = 0; // how many there were
};

} // namespace Signalbox
