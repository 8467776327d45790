// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QtTypes>

#include <vector>

namespace Signalbox {

/// What retention took out of a journal: the file `removals`, replaced as a whole before anything is deleted. By it a
/// reader tells what is no longer kept from what is damaged, and a crash in the middle leaves files only that the next
/// start deletes.
class Removals
{
public:
    /// Neighbouring segments that are gone, with their messages.
    struct Range
    {
        quint32 firstSegment = 0;
        quint32 lastSegment = 0; ///< inclusive
        quint64 begin = 0;
        quint64 end = 0; ///< one past the last message

        bool operator==(const Range &) const = default;
    };

    /// No file: nothing was removed. A damaged one is empty, and says so.
    [[nodiscard]] static Removals read(const QString &folder);
    /// Replaces the file and waits until that is safe on the disk. Answers the system's error number.
    [[nodiscard]] int write(const QString &folder) const;
    [[nodiscard]] static QString path(const QString &folder);

    void add(const Range &range); ///< joins those that touch
    [[nodiscard]] bool hasSegment(quint32 number) const;
    [[nodiscard]] bool hasSequence(quint64 sequence) const;
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; }

    /// Messages of this server (by its name's number) from before this one are not kept, though their segment may be.
    void setFloor(quint16 server, quint64 sequence);
    [[nodiscard]] quint64 floorOf(quint16 server) const { return server < m_floors.size() ? m_floors[server] : 0; }
    [[nodiscard]] quint64 highestFloor() const { return m_highestFloor; }
    void setExceptions(std::vector<quint64> sequences); ///< those that are kept below a floor; sorted
    /// Is this message below its server's floor?
    [[nodiscard]] bool hides(quint16 server, quint64 sequence) const
    {
        return sequence < m_highestFloor && sequence < floorOf(server) && !isException(sequence);
    }

    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    bool operator==(const Removals &) const = default;

private:
    [[nodiscard]] bool isException(quint64 sequence) const;

    std::vector<Range> m_ranges;   ///< in order
    std::vector<quint64> m_floors; ///< by the server's number
    std::vector<quint64> m_exceptions;
    quint64 m_highestFloor = 0;
    bool m_isDamaged = false;
};

} // namespace Signalbox
