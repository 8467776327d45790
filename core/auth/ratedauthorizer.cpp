// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/ratedauthorizer.h"

#include "core/base/durations.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

QString secondsText(qint64 ms)
{
    return QLocale().toString(double(ms) / kMsPerSecondReal, 'f', QLocale::FloatingPointShortest);
}

/// Up: who comes a moment too early waits twice.
qint64 wholeMs(qint64 ns)
{
    return (ns + kNsPerMs - 1) / kNsPerMs;
}

} // namespace

RatedAuthorizer::RatedAuthorizer(std::unique_ptr<HttpAuthorizer> inner, const KeyRate &rate, const Clock &clock,
                                 const Pause &pause)
    : m_inner(std::move(inner))
    , m_rate(rate)
    , m_clock(clock)
    , m_pause(pause)
{
    Q_ASSERT(rate.requests > 0 && rate.windowMs > 0);
}

void RatedAuthorizer::authorize(const QByteArray &method, const QUrl &url, Ready ready)
{
    authorizeWhile({}, method, url, std::move(ready));
}

void RatedAuthorizer::authorizeWhile(const IsWanted &isWanted, const QByteArray &method, const QUrl &url, Ready ready)
{
    if (const qint64 wait = waitNs(); wait > 0 && !m_rate.waits) {
        ready(rateLimited(wait));
        return;
    }
    m_waiters.push_back({isWanted, method, url, std::move(ready)});
    serve();
}

void RatedAuthorizer::serve()
{
    const QPointer<QObject> alive(&m_context);
    while (alive && !m_isPausing && !m_waiters.empty()) {
        if (m_waiters.front().isWanted && !m_waiters.front().isWanted()) {
            m_waiters.pop_front();
            continue;
        }
        if (const qint64 wait = waitNs(); wait > 0) {
            serveLater(wait);
            return;
        }
        Waiter next = std::move(m_waiters.front());
        m_waiters.pop_front();
        m_sentNs.append(m_clock.monotonicNs());
        if (m_sentNs.size() > m_rate.requests) {
            m_sentNs.removeFirst();
        }
        m_inner->authorizeWhile(next.isWanted, next.method, next.url, std::move(next.ready)); // may delete this
    }
}

void RatedAuthorizer::serveLater(qint64 waitNs)
{
    m_isPausing = true;
    m_pause.after(std::chrono::milliseconds(wholeMs(waitNs)), &m_context, [this] {
        m_isPausing = false;
        serve();
    });
}

qint64 RatedAuthorizer::waitNs() const
{
    if (m_sentNs.size() < m_rate.requests) {
        return 0;
    }
    return std::max<qint64>(m_sentNs.first() + (m_rate.windowMs * kNsPerMs) - m_clock.monotonicNs(), 0);
}

Failure RatedAuthorizer::rateLimited(qint64 waitNs) const
{
    Failure failure =
        fail(Error::Kind::Policy, tr("Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.")
                                      .arg(m_rate.requests)
                                      .arg(secondsText(m_rate.windowMs), secondsText(wholeMs(waitNs))));
    failure.error().advice = tr("Wait so long, or let calls wait for their turn, in the server's settings.");
    return failure;
}

void RatedAuthorizer::refused(const HttpRequest &request, const HttpHead &answer, Decided decided)
{
    m_inner->refused(request, answer, std::move(decided));
}

void RatedAuthorizer::answered(const HttpRequest &request, const HttpHead &answer)
{
    m_inner->answered(request, answer);
}

} // namespace Signalbox
