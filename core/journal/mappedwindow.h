// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filehandle.h"
#include "core/journal/mapguard.h"

#include <optional>

namespace Signalbox {

/// The part of a growing file that is mapped for writing: moves forward as the file grows, and takes the disk's room
/// before it maps, so that a full disk is an error and not a signal. Begins small and doubles with each move.
class MappedWindow
{
public:
    explicit MappedWindow(quint64 mostBytes)
        : m_most(mostBytes)
    {
    }
    Q_DISABLE_COPY_MOVE(MappedWindow)
    ~MappedWindow() { drop(); }

    [[nodiscard]] bool holds(quint64 offset, quint64 length) const
    {
        return offset >= m_start && offset + length <= m_start + m_length;
    }
    /// Where to put these bytes of the file; nullptr with error() set if there is no room.
    [[nodiscard]] char *reach(const FileHandle &file, quint64 offset, quint64 length)
    {
        return holds(offset, length) || move(file, offset, length) ? m_data + (offset - m_start) : nullptr;
    }
    [[nodiscard]] int error() const { return m_error; }
    /// What was put here did not reach the file: the disk took the mapping away.
    [[nodiscard]] bool isBroken() const { return m_guard && m_guard->isBroken(); }
    /// The file cannot be mapped safely here: its bytes must be written the plain way.
    [[nodiscard]] bool isUnsupported() const;
    void drop();

private:
    bool move(const FileHandle &file, quint64 offset, quint64 length);

    quint64 m_most;
    quint64 m_step = 64 * 1024;
    quint64 m_start = 0;
    quint64 m_length = 0;
    char *m_data = nullptr;
    std::optional<MapGuard> m_guard;
    int m_error = 0;
};

} // namespace Signalbox
