// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/filedescriptor.h"

#include <QtTypes>

#include <expected>
#include <optional>
#include <span>

namespace Signalbox::PipeIo {

/// Two joined descriptors: `ours` does not block; `theirs` is what a child gets. Both are closed on exec and numbered
/// above the standard three and the guard's fourth, so that dup2() in a child never meets one of them.
struct Pair
{
    FileDescriptor ours;
    FileDescriptor theirs;
};

using MadePair = std::expected<Pair, int>; ///< or errno

[[nodiscard]] MadePair pipeToChild();   ///< we write
[[nodiscard]] MadePair pipeFromChild(); ///< we read
[[nodiscard]] MadePair controlSocket(); ///< both ways, message by message

/// What one read(2) brought: bytes, nothing for now, or the end of the stream.
struct ReadResult
{
    enum class Kind { Bytes, Empty, End };
    Kind kind = Kind::Empty;
    qsizetype count = 0;
};
[[nodiscard]] ReadResult read(int descriptor, std::span<char> room);

/// Bytes that can be read at this moment.
[[nodiscard]] qsizetype waitingBytes(int descriptor);

/// A peer that went away is an error code of the write (EPIPE), not a signal that ends the program. The first call
/// ignores SIGPIPE for the whole process; started programs get the default back.
void ignoreBrokenPipes();

} // namespace Signalbox::PipeIo
