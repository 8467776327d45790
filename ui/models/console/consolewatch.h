// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/console/consoleclock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// Tells from the engine thread what a server writes to its standard error, in lines, which the thread pool makes, ten times
/// a second at most. First what was written before.
class ConsoleWatch : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const QList<ConsoleLine> &)>;
    ConsoleWatch(Connection &connection, Tell tell);

private:
    void take();
    void flush();

    QPointer<ConsoleClock> m_clock; // its server may be removed
    Tell m_tell;
    quint64 m_from = 0;
    QList<ConsoleChunk> m_chunks;
    qsizetype m_bytes = 0;  // of m_chunks
    ConsoleReader m_reader; // in the pool while m_isReading
    QTimer m_timer;
    bool m_isReading = false;
};

} // namespace Signalbox
