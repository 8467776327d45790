// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "ui/models/console/consoleline.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Signalbox {

/// Notes when a server writes to its standard error, over all its connections and from before anybody looks. Lives with its
/// connection, on the engine thread.
class ConsoleClock : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 10'000; ///< times; older bytes have none

    static ConsoleClock &of(Connection &connection); ///< made when it is first asked for

    /// What was written from byte `from` on (a running count, which is moved to the end), as far as it is kept.
    [[nodiscard]] QList<ConsoleChunk> read(quint64 &from);

signals:
    void grown();

private:
    explicit ConsoleClock(Connection &connection);

    struct Stamp
    {
        quint64 end = 0; // of the bytes that came then
        qint64 wallNs = 0;
    };

    void follow();
    void note();

    Connection &m_connection;
    QPointer<Session> m_session;
    std::deque<Stamp> m_stamps;
    quint64 m_from = 0; // where the first stamp's bytes begin
    quint64 m_end = 0;
    QTimer m_look; // while it connects nobody says that something came
};

} // namespace Signalbox
