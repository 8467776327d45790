// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/connection.h"
#include "ui/models/console/consoleline.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// Notes on the engine thread when a server writes to its standard error, and tells it in lines ten times a second at most,
/// which the thread pool makes. First what was written before.
class ConsoleWatch : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const QList<ConsoleLine> &)>;
    ConsoleWatch(Connection &connection, Tell tell);

private:
    void follow();
    void take();
    void flush();

    QPointer<Connection> m_connection; // its server may be removed
    Tell m_tell;
    QPointer<Session> m_session;
    quint64 m_from = 0;
    QList<ConsoleChunk> m_chunks;
    qsizetype m_bytes = 0;  // of m_chunks
    ConsoleReader m_reader; // in the pool while m_isReading
    QTimer m_timer;
    QTimer m_look; // while it connects nobody says that something came
    bool m_isReading = false;
    bool m_isFirst = true;
};

} // namespace Signalbox
