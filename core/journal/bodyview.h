// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filehandle.h"
#include "core/journal/mapguard.h"

#include <expected>
#include <memory>

namespace Signalbox {

/// A message's bytes, mapped to read: the disk's pages come as they are looked at, and the system takes them back when
/// it needs the room. Holds nothing open; stays whole when the segment is deleted meanwhile. Copies share the mapping.
class BodyView
{
public:
    BodyView() = default;
    /// Error: the system's number.
    [[nodiscard]] static std::expected<BodyView, int> map(const FileHandle &file, quint64 offset, quint64 length);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// The file lost these bytes while they were mapped, or the disk cannot give them: what stands there now is zeros.
    [[nodiscard]] bool isBroken() const { return m_mapping && m_mapping->guard.isBroken(); }
    /// Gives back the room of pages read so far; they come again when they are looked at.
    void release() const;

private:
    struct Mapping
    {
        Mapping(char *at, quint64 size)
            : data(at)
            , length(size)
            , guard(at, size)
        {
        }
        Q_DISABLE_COPY_MOVE(Mapping)
        ~Mapping();

        char *data;
        quint64 length;
        MapGuard guard;
    };

    std::shared_ptr<Mapping> m_mapping;
    QByteArrayView m_bytes;
};

} // namespace Signalbox
