// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>

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

    using Summary = std::function<void(const QString &)>;
    /// The line that messageSummary() makes of a message, fit to show; read and parsed on the other thread.
    void summarise(quint64 sequence, QObject *context, Summary then);

private:
    class Worker;
    /// Runs `work` on the worker's thread, then `then` with its answer here.
    template<typename Answer>
    void ask(std::function<Answer(Worker &)> work, QObject *context, std::function<void(const Answer &)> then);

    QThread m_thread;
    Worker *m_worker; // lives on m_thread
};

} // namespace Signalbox
