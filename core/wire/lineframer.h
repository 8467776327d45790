// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/frame.h"
#include "core/wire/spillfile.h"

#include <cstdlib>
#include <memory>
#include <optional>
#include <span>

namespace Signalbox {

/// Cuts a byte stream into lines, for every transport whose messages end in a line feed. The bytes are read straight
/// into its buffer and handed out as views of it; each byte is looked at once. Frames carry no time: who reads knows it.
/// Of a line that goes on and on, what has come waits on the disk, if there is a folder for it: in memory are no more
/// than kHeldBytes of it until its end is there.
class LineFramer
{
public:
    static constexpr qsizetype kHeldBytes = 16 * 1024 * 1024;

    explicit LineFramer(qint64 lineLimit, const QString &folderForLongLines = {}, qsizetype heldBytes = kHeldBytes);

    /// Where the next read goes; ends every view given out before. Empty: there is no memory, see error().
    [[nodiscard]] std::span<char> room();
    void filled(qsizetype count); ///< so many bytes were put into room()

    /// The next line that is not blank; none when more bytes are needed or a line is over the limit.
    [[nodiscard]] std::optional<Frame> next();
    /// At the end of the stream, after next() gave none: what came without a line end, flagged Unended.
    [[nodiscard]] std::optional<Frame> last();

    [[nodiscard]] bool isOverLimit() const { return m_overLimit; } ///< nothing more will be handed out
    /// The system's number for why a line cannot be put together (memory, disk); then nothing more will be handed out.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] qint64 lineLimit() const { return m_lineLimit; }
    [[nodiscard]] qint64 pendingBytes() const { return m_spilled + m_have - m_begin; } ///< of the line not yet ended
    [[nodiscard]] qint64 capacity() const { return m_capacity; }

private:
    struct Free
    {
        void operator()(char *memory) const { std::free(memory); }
    };

    void compact();
    [[nodiscard]] bool resize(qsizetype capacity);
    [[nodiscard]] bool spill();
    [[nodiscard]] bool bringBack();
    [[nodiscard]] std::optional<Frame> frame(qsizetype begin, qsizetype end, quint8 flags) const;

    const qint64 m_lineLimit;
    const qsizetype m_heldBytes;
    std::unique_ptr<char, Free> m_buffer; ///< m_capacity bytes and the padding
    qsizetype m_capacity = 0;
    qsizetype m_begin = 0;   ///< of the first line not handed out
    qsizetype m_scanned = 0; ///< no line end before this
    qsizetype m_have = 0;    ///< end of the bytes read
    SpillFile m_spill;
    qint64 m_spilled = 0; ///< bytes of the line at m_begin that came before it
    bool m_overLimit = false;
    int m_error = 0;
};

} // namespace Signalbox
