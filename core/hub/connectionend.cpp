// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/reads.h"
#include "core/hub/connection.h"
#include "core/hub/errormask.h"
#include "core/hub/releaselater.h"
#include "core/session/closewords.h"

#include <QPointer>

#include <chrono>

// How a connection ends, and whether it is tried again.

namespace Signalbox {

using State = ServerStatus::State;

namespace {

constexpr int kRenewalPauseMs = 10000;

} // namespace

void Connection::handleConnectFailed(const Error &error, const CloseInfo &info)
{
    releaseLater(m_negotiator, this);
    m_verdict.reset(); // a remembered verdict may have been the reason
    m_status.lastClose = maskedClose(info, m_reached);
    if (m_status.state == State::Disconnecting) {
        enter(State::Disconnected);
        return;
    }
    endConnecting(error);
}

void Connection::endConnecting(const Error &error)
{
    m_status.error = maskedError(error, m_reached);
    if (m_status.reconnects > 0) {
        planReconnect();
    }
    enter(State::Failed);
}

/// Of a connection that is about to be Failed.
void Connection::planReconnect()
{
    const GateSettings &gates = m_status.entry.gates;
    m_reconnects.setBackoff({.first = std::chrono::milliseconds(gates.firstWaitMs),
                             .longest = std::chrono::milliseconds(gates.longestWaitMs)});
    const auto wait = m_status.error->kind == Error::Kind::Auth
                              || m_status.error->kind == Error::Kind::Policy // only the person can change that
                          ? std::nullopt
                          : m_reconnects.failed(Clock::system().monotonicNs());
    if (!wait) {
        m_status.reconnects = 0;
        m_lostSubscriptions.clear();
        if (m_reconnects.failures() >= ReconnectPlan::kMostFailures) {
            m_status.error->advice = tr("It was lost %1 times within %2 minutes and is not tried again by itself. "
                                        "Connect it when the reason is gone.")
                                         .arg(m_reconnects.failures())
                                         .arg(ReconnectPlan::kWithin.count());
        }
        return;
    }
    ++m_status.reconnects;
    m_status.nextTryWallNs = Clock::system().wallNs() + std::chrono::nanoseconds(*wait).count();
    m_reconnectTimer.start(*wait);
}

void Connection::handleClosed(const CloseInfo &info)
{
    m_tasks.reset();
    m_lostSubscriptions = m_subscriptions ? m_subscriptions->resources() : QSet<QString>();
    m_subscriptions.reset();
    m_reads.reset();
    releaseLater(m_session, this);
    m_status.lastClose = maskedClose(info, m_reached);
    m_status.inFlight = 0;
    if (m_status.state == State::Disconnecting) {
        enter(State::Disconnected);
        return;
    }
    m_status.error = maskedError(closeError(info), m_reached);
    // The server is there but forgot us: a new handshake goes on, unless it forgets at once again.
    const bool renews = info.reason == CloseInfo::Reason::SessionLost
                        && (!m_sinceRenewal.isValid() || m_sinceRenewal.hasExpired(kRenewalPauseMs));
    if (!renews && m_status.entry.gates.reconnects) {
        planReconnect();
    } else if (!renews) {
        m_lostSubscriptions.clear();
    }
    const QPointer<Connection> guard(this);
    enter(State::Failed);
    if (guard && renews && m_status.state == State::Failed) {
        m_sinceRenewal.start();
        beginConnecting();
    }
}

} // namespace Signalbox
