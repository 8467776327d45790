// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console/consolewatch.h"

#include "core/base/clock.h"

#include <QtConcurrentRun>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kIntervalMs = 100;
constexpr qsizetype kMostBytes = 1024 * 1024; ///< that wait; of more nobody could see the beginning

struct Reading
{
    ConsoleReader reader;
    QList<ConsoleLine> lines;
};

/// Nothing new behind words that have not ended their line: they are shown as they are.
Reading readChunks(ConsoleReader reader, const QList<ConsoleChunk> &chunks)
{
    Reading reading;
    reading.lines = chunks.isEmpty() ? reader.finish() : reader.read(chunks);
    reading.reader = std::move(reader);
    return reading;
}

} // namespace

ConsoleWatch::ConsoleWatch(Connection &connection, Tell tell)
    : m_connection(&connection)
    , m_tell(std::move(tell))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleWatch::flush);
    m_look.setInterval(kIntervalMs);
    connect(&m_look, &QTimer::timeout, this, &ConsoleWatch::take);
    connect(&connection, &Connection::statusChanged, this, &ConsoleWatch::follow);
    take(); // when that came nobody knows
    m_isFirst = false;
    follow();
}

void ConsoleWatch::follow()
{
    if (!m_connection) {
        return;
    }
    Session *session = m_connection->session();
    if (session && session != m_session) {
        m_session = session;
        // Queued: the connection takes it first, whoever connected first.
        connect(session, &Session::diagnosticReceived, this, &ConsoleWatch::take, Qt::QueuedConnection);
    }
    if (m_connection->status().state == ServerStatus::State::Connecting) {
        m_look.start();
    } else {
        m_look.stop();
    }
    take();
}

void ConsoleWatch::take()
{
    const QByteArray bytes = m_connection ? m_connection->console(m_from) : QByteArray();
    if (bytes.isEmpty()) {
        return;
    }
    m_chunks.append({m_isFirst ? 0 : Clock::system().wallNs(), bytes});
    m_bytes += bytes.size();
    while (m_bytes > kMostBytes && m_chunks.size() > 1) {
        m_bytes -= m_chunks.takeFirst().bytes.size();
    }
    if (!m_timer.isActive() && !m_isReading) {
        m_timer.start();
    }
}

void ConsoleWatch::flush()
{
    m_isReading = true;
    m_bytes = 0;
    QtConcurrent::run(readChunks, std::exchange(m_reader, {}), std::exchange(m_chunks, {}))
        .then(this, [this](const Reading &reading) {
            m_isReading = false;
            m_reader = reading.reader;
            if (!reading.lines.isEmpty()) {
                m_tell(reading.lines);
            }
            if (!m_chunks.isEmpty() || m_reader.hasPartial()) {
                m_timer.start();
            }
        });
}

} // namespace Signalbox
