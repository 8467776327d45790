// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What Signalbox and its guard say to each other over the control socket (the guard's descriptor 3), one message a
/// packet. Signalbox sends single bytes. The end of the stream means that Signalbox is gone or has let go.
namespace Signalbox::GuardProtocol {

constexpr int kControlDescriptor = 3;

enum class Command : char {
    Terminate = 'T', ///< SIGTERM to the whole tree
    Kill = 'K',      ///< SIGKILL to the whole tree
};

enum class Stage : int32_t { Guard, Fork, Folder, Exec }; ///< how far a start came that failed

struct Report
{
    enum class Kind : int32_t {
        Started, ///< value: process id of the server
        Failed,  ///< value: errno, stage: where
        Ended,   ///< value: the wait status of the server
    };
    Kind kind;
    int32_t value;
    Stage stage;
};

/// argv of the guard: its own name, the working folder (empty: stay), the program's path, the program's arguments.
constexpr int kFolderArgument = 1;
constexpr int kProgramArgument = 2;

/// How long the tree has from SIGTERM to SIGKILL, in milliseconds.
constexpr int kOrphanGraceMs = 1500;  ///< when Signalbox is gone
constexpr int kLeftoverGraceMs = 500; ///< when the server ended and left processes behind

} // namespace Signalbox::GuardProtocol
