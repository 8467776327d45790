// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/latencyhistogram.h"

#include <QEvent>
#include <QFile>
#include <QString>

#include <deque>

namespace Signalbox {

/// An event that was handled. The names are those of classes and live as long as the program.
struct HandledEvent
{
    const char *receiver = nullptr;
    const char *owner = nullptr; ///< the receiver's parent; null if it has none
    QEvent::Type type = QEvent::None;
    qint64 ns = 0; ///< how long it took, with all that it caused
    int depth = 0; ///< 1 for what the event loop delivers itself, more for what that caused
};

/// A turn of the event loop in which nothing else could be answered for over 16 ms.
struct Stall
{
    qint64 wallMs = 0; ///< since 1970, when it was over
    qint64 ns = 0;
    HandledEvent ran; ///< what took most of it: the innermost event that explains half of it

    /// Class and kind of event, such as `JournalModel (QTimer), Timer`.
    [[nodiscard]] QString what() const;
    [[nodiscard]] QByteArray toJson() const; ///< an object: `at`, `ms`, `receiver`, `owner`, `event`
};

/// How long the turns of an event loop take, and which of them were too long to be unnoticed: a frame at 60 Hz. Told by
/// whoever sees the loop (WatchedApplication); used on that loop's thread only. Times are monotonic nanoseconds.
class StallLog
{
public:
    static constexpr qint64 kStallNs = 16'000'000;
    static constexpr std::size_t kKept = 1000; ///< stalls that are kept, the newest

    void turnBegan(qint64 ns);
    void turnEnded(qint64 ns); ///< nothing happens if none began
    [[nodiscard]] bool isInTurn() const { return m_began >= 0; }
    void handled(const HandledEvent &event);

    /// Every further stall is also appended to this file, an object a line. False: it cannot be written.
    [[nodiscard]] bool writeTo(const QString &file);
    void clear();

    [[nodiscard]] const LatencyHistogram &turns() const { return m_turns; } ///< all of them
    [[nodiscard]] const std::deque<Stall> &stalls() const { return m_stalls; }
    [[nodiscard]] quint64 count() const { return m_count; } ///< of all stalls, kept or not

private:
    qint64 m_began = -1;
    HandledEvent m_longest; // of this turn
    LatencyHistogram m_turns;
    std::deque<Stall> m_stalls;
    quint64 m_count = 0;
    QFile m_file;
};

} // namespace Signalbox
