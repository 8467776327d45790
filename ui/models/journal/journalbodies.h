// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/indexrecord.h"
#include "ui/models/journal/foundbytes.h"
#include "ui/models/journal/messageexchange.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>

namespace Signalbox {

/// Fetches message bodies from the journal on a thread of its own, so that the window never waits for a file.
class JournalBodies : public QObject
{
    Q_OBJECT
public:
    explicit JournalBodies(const QString &folder, QObject *parent = nullptr);
    ~JournalBodies() override;

    using Then = std::function<void(const Result<QByteArray> &)>;
    /// At most `limit` bytes of a message (0: all), handed to `then` on this object's thread, unless `context` is gone.
    void fetch(quint64 sequence, qint64 limit, QObject *context, Then then);

    using Record = std::function<void(const IndexRecord &)>;
    void fetchRecord(quint64 sequence, QObject *context, Record then); ///< a zeroed one if there is none
    /// At most `length` bytes from `offset` on.
    void fetchPart(quint64 sequence, quint64 offset, qint64 length, QObject *context, Then then);

    using Exchanges = std::function<void(const QList<MessageExchange> &)>;
    void fetchExchanges(quint64 sequence, QObject *context, Exchanges then); ///< those that carried the message

    using Decisions = std::function<void(const QStringList &)>;
    void fetchDecisions(quint64 sequence, QObject *context, Decisions then); ///< of the gates, in words

    using Found = std::function<void(const Result<FoundBytes> &)>;
    /// Looks through the whole message, mapped; the next search ends the one before, which then answers what it has.
    void find(quint64 sequence, const WantedBytes &wanted, QObject *context, Found then);

    using Summary = std::function<void(const QString &)>;
    /// The line that messageSummary() makes of a message, fit to show; read and parsed on the other thread.
    void summarise(quint64 sequence, QObject *context, Summary then);

private:
    class Worker;
    /// Runs `work` on the worker's thread, then `then` with its answer here.
    template<typename Answer>
    void ask(std::function<Answer(Worker &)> work, QObject *context, std::function<void(const Answer &)> then);

    std::atomic<quint64> m_searches = 0; // number of the newest
    QThread m_thread;
    Worker *m_worker; // lives on m_thread
};

} // namespace Signalbox
