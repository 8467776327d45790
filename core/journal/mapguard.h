// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace Signalbox {

/// While it lives, an access to this mapping that the disk cannot serve (the file was cut, the device failed, the file
/// system turned read-only) does not end the program: the mapping becomes ordinary memory of zeros, and isBroken() says
/// so. Without a free place among kMost the mapping is unguarded, as any other.
class MapGuard
{
public:
    static constexpr int kMost = 256; ///< at once in the program

    MapGuard(void *start, quint64 length);
    MapGuard(const MapGuard &) = delete;
    MapGuard &operator=(const MapGuard &) = delete;
    ~MapGuard() { end(); }

    void end(); ///< before the mapping is taken away
    [[nodiscard]] bool isBroken() const;

private:
    int m_place = -1;
    mutable bool m_wasBroken = false;
};

} // namespace Signalbox
