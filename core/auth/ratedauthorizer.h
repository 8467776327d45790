// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/keyrate.h"
#include "core/base/clock.h"
#include "core/base/pause.h"
#include "core/wire/http/httpauthorizer.h"

#include <QCoreApplication>
#include <QList>

#include <deque>
#include <memory>

namespace Signalbox {

/// Keeps what another authorizer gives within a rate: in any window of time no more requests than allowed go out, in the
/// order in which they came. A request that is repeated counts again. Who finds the window full waits, or gets an Error
/// (Kind::Policy) that says when the next may go; who is no longer wanted when the turn comes leaves the place to the next.
class RatedAuthorizer : public HttpAuthorizer
{
    Q_DECLARE_TR_FUNCTIONS(RatedAuthorizer)
public:
    /// `rate.requests` and `rate.windowMs` are at least 1. Clock and pause outlive this.
    RatedAuthorizer(std::unique_ptr<HttpAuthorizer> inner, const KeyRate &rate, const Clock &clock, const Pause &pause);

    void authorize(const QByteArray &method, const QUrl &url, Ready ready) override;
    void authorizeWhile(const IsWanted &isWanted, const QByteArray &method, const QUrl &url, Ready ready) override;
    void refused(const HttpRequest &request, const HttpHead &answer, Decided decided) override;
    void answered(const HttpRequest &request, const HttpHead &answer) override;
    [[nodiscard]] QString identity() const override { return m_inner->identity(); }
    [[nodiscard]] bool asksPerson() const override { return m_inner->asksPerson(); }

private:
    struct Waiter
    {
        IsWanted isWanted;
        QByteArray method;
        QUrl url;
        Ready ready;
    };
    void serve();
    void serveLater(qint64 waitNs);
    [[nodiscard]] qint64 waitNs() const; ///< until a place is free; 0: one is
    [[nodiscard]] Failure rateLimited(qint64 waitNs) const;

    const std::unique_ptr<HttpAuthorizer> m_inner;
    const KeyRate m_rate;
    const Clock &m_clock;
    const Pause &m_pause;
    QObject m_context;
    QList<qint64> m_sentNs; ///< the last `requests` of them, on the monotonic clock
    std::deque<Waiter> m_waiters;
    bool m_isPausing = false;
};

} // namespace Signalbox
