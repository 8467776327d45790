// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtTypes>

#include <optional>

namespace Signalbox {

/// One process as /proc/ID/stat tells of it (man 5 proc_pid_stat).
struct ProcStat
{
    char state = '?'; ///< R, S, D, Z …
    qint64 parent = 0;
    qint64 ownTicks = 0;    ///< processor time in user and system mode, in clock ticks
    qint64 reapedTicks = 0; ///< the same of its children that ended and were waited for, and of theirs
    int threads = 0;
    quint64 startTicks = 0; ///< since the machine started: with the id, this is who it is
    qint64 residentPages = 0;

    /// `text` is the whole file. The name in parentheses may hold anything, line ends and parentheses included, so fields
    /// are counted from its last one. None if fields are missing.
    [[nodiscard]] static std::optional<ProcStat> parse(QByteArrayView text);
};

} // namespace Signalbox
