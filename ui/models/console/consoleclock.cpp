// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console/consoleclock.h"

#include "core/base/clock.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kLookMs = 100;

} // namespace

ConsoleClock &ConsoleClock::of(Connection &connection)
{
    auto *clock = connection.findChild<ConsoleClock *>(Qt::FindDirectChildrenOnly);
    return clock ? *clock : *new ConsoleClock(connection);
}

ConsoleClock::ConsoleClock(Connection &connection)
    : QObject(&connection)
    , m_connection(connection)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ConsoleClock::note);
    connect(&connection, &Connection::statusChanged, this, &ConsoleClock::follow);
    (void)m_connection.console(m_end); // when that came nobody knows
    m_from = m_end;
    follow();
}

void ConsoleClock::follow()
{
    Session *session = m_connection.session();
    if (session && session != m_session) {
        m_session = session;
        // Queued: the connection takes it first, whoever connected first.
        connect(session, &Session::diagnosticReceived, this, &ConsoleClock::note, Qt::QueuedConnection);
    }
    if (m_connection.status().state == ServerStatus::State::Connecting) {
        m_look.start();
    } else {
        m_look.stop();
    }
    note();
}

void ConsoleClock::note()
{
    const quint64 before = m_end;
    (void)m_connection.console(m_end);
    if (m_end == before) {
        return;
    }
    m_stamps.push_back({m_end, Clock::system().wallNs()});
    if (m_stamps.size() > kMost) {
        m_from = m_stamps.front().end;
        m_stamps.pop_front();
    }
    emit grown();
}

QList<ConsoleChunk> ConsoleClock::read(quint64 &from)
{
    note();
    const quint64 wanted = from;
    const QByteArray bytes = m_connection.console(from);
    const quint64 begin = from - quint64(bytes.size());
    quint64 at = begin;
    const auto take = [&](quint64 end) {
        const QByteArrayView piece = QByteArrayView(bytes).sliced(qsizetype(at - begin), qsizetype(end - at));
        at = end;
        return piece.toByteArray();
    };
    QList<ConsoleChunk> chunks;
    if (at < m_from && !bytes.isEmpty()) {
        chunks.append({0, take(std::min(m_from, from))});
    }
    for (auto stamp = std::ranges::upper_bound(m_stamps, at, {}, &Stamp::end); stamp != m_stamps.end(); ++stamp) {
        chunks.append({stamp->wallNs, take(stamp->end)});
    }
    if (!chunks.isEmpty()) {
        chunks.first().isAfterGap = wanted > 0 && begin > wanted;
    }
    return chunks;
}

} // namespace Signalbox
