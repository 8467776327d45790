// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tasks/taskfacts.h"

#include <optional>

namespace Signalbox {

/// How often a server's list of tasks is read while it is looked at: not at all when no task of it is unfinished, and
/// more seldom the longer nothing changes.
class ListPace
{
public:
    static constexpr qint64 kFirstMs = 5000;
    static constexpr qint64 kLongestMs = 60000;        ///< unless the server wants longer pauses
    static constexpr qint64 kLongestWantedMs = 600000; ///< whatever it wants

    /// The pause before the next reading, in milliseconds; none: there is nothing to wait for. Told what the last brought.
    [[nodiscard]] std::optional<qint64> next(const TaskFactsList &facts);
    void restart() { m_pauseMs = 0; } ///< somebody looks anew

private:
    QList<std::pair<QString, Task::Status>> m_last;
    qint64 m_pauseMs = 0; ///< 0: none yet
};

} // namespace Signalbox
