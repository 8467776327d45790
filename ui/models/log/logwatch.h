// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "ui/models/log/logentry.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace Signalbox {

class Journal;

/// Gathers on the engine thread what a server logs, over all its connections, and tells it ten times a second at most:
/// read in the thread pool, the newest 10,000 of a burst.
class LogWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 10'000;
    static constexpr qsizetype kMostBytes = 32 * 1024 * 1024; ///< of parameters that wait

    using Tell = std::function<void(const LogNews &)>;
    /// `journal`: where messages are recorded before they are told; null: nowhere. Must outlive it.
    LogWatch(Connection &connection, const Journal *journal, Tell tell);

private:
    struct Raw
    {
        qint64 wallNs = 0;
        quint64 sequence = 0;
        QByteArray params;
    };
    using Gathered = std::deque<Raw>;

    void follow();
    void take(const QByteArray &params);
    void flush();
    [[nodiscard]] static QList<LogEntry> read(const Gathered &gathered);

    Connection &m_connection;
    const Journal *m_journal;
    Tell m_tell;
    QPointer<Session> m_session;
    Gathered m_gathered;
    qsizetype m_bytes = 0; // of m_gathered
    LogNews m_news;        // what was skipped since it was told
    QTimer m_timer;
    bool m_isReading = false;
};

} // namespace Signalbox
