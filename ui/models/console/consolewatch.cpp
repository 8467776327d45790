// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console/consolewatch.h"

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
    : m_clock(&ConsoleClock::of(connection))
    , m_tell(std::move(tell))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleWatch::flush);
    connect(m_clock, &ConsoleClock::grown, this, &ConsoleWatch::take);
    take();
}

void ConsoleWatch::take()
{
    const QList<ConsoleChunk> chunks = m_clock->read(m_from);
    for (const ConsoleChunk &chunk : chunks) {
        m_bytes += chunk.bytes.size();
    }
    m_chunks += chunks;
    while (m_bytes > kMostBytes && m_chunks.size() > 1) {
        m_bytes -= m_chunks.takeFirst().bytes.size();
        m_chunks.first().isAfterGap = true;
    }
    if (!m_chunks.isEmpty() && !m_timer.isActive() && !m_isReading) {
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
