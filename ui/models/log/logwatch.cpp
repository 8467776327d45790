// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log/logwatch.h"

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/json/rawjson.h"
#include "ui/models/log/logline.h"
#include "ui/models/visibletext.h"

#include <QtConcurrentRun>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kIntervalMs = 100;
constexpr qsizetype kLongestText = 2000;          ///< of a row
constexpr qsizetype kLongestParams = 1024 * 1024; ///< what is longer is in the journal

bool isGraveMessage(const QByteArray &params)
{
    const QByteArrayView level = rawMember(params, "level");
    const std::optional<LogLevel> known =
        level.size() > 2 ? logLevelFrom(QString::fromLatin1(level.sliced(1, level.size() - 2))) : std::nullopt;
    return known && isGrave(*known);
}

} // namespace

LogWatch::LogWatch(Connection &connection, const Journal *journal, Tell tell)
    : m_connection(connection)
    , m_journal(journal)
    , m_tell(std::move(tell))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LogWatch::flush);
    connect(&connection, &Connection::statusChanged, this, &LogWatch::follow);
    follow();
}

void LogWatch::follow()
{
    Session *session = m_connection.session();
    if (session && session != m_session) {
        m_session = session;
        connect(session, &Session::logMessage, this, &LogWatch::take);
    }
}

void LogWatch::take(const QByteArray &params)
{
    // It was recorded right before it is told, on this thread.
    const quint64 sequence = m_journal && !m_journal->trouble() ? m_journal->endSequence() - 1 : 0;
    m_gathered.push_back({Clock::system().wallNs(), sequence, params});
    m_bytes += params.size();
    while (m_gathered.size() > kMost || (m_bytes > kMostBytes && m_gathered.size() > 1)) {
        const QByteArray &oldest = m_gathered.front().params;
        ++m_news.skipped;
        m_news.skippedGrave += isGraveMessage(oldest) ? 1 : 0;
        m_bytes -= oldest.size();
        m_gathered.pop_front();
    }
    if (!m_timer.isActive() && !m_isReading) {
        m_timer.start();
    }
}

void LogWatch::flush()
{
    m_isReading = true;
    m_bytes = 0;
    QtConcurrent::run(read, std::exchange(m_gathered, {})).then(this, [this](const QList<LogEntry> &entries) {
        m_isReading = false;
        m_news.entries = entries;
        m_tell(std::exchange(m_news, {}));
        if (!m_gathered.empty()) {
            m_timer.start();
        }
    });
}

QList<LogEntry> LogWatch::read(const Gathered &gathered)
{
    QList<LogEntry> entries;
    entries.reserve(qsizetype(gathered.size()));
    for (const Raw &raw : gathered) {
        const LogNotification message = decodeLogNotification(raw.params).value; // what is no such thing: as info
        const QString text = message.data.is_null() ? QString::fromUtf8(raw.params.left(kLongestText))
                                                    : logLine(message.data, kLongestText);
        entries.append({.wallNs = raw.wallNs,
                        .level = message.level,
                        .logger = visibleText(QStringView(message.logger).left(kLongestText)),
                        .text = visibleText(QStringView(text).left(kLongestText)),
                        .sequence = raw.sequence,
                        .params = raw.params.size() <= kLongestParams ? raw.params : QByteArray()});
    }
    return entries;
}

} // namespace Signalbox
