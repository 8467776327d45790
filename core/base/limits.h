// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// Every limit on what a server may send or hold up, in one table. Reaching one is a message, never a crash.
/// Tests and settings replace single values; the defaults are reliability.md section 4's.
struct Limits
{
    qint64 messageBytes = 256LL * 1024 * 1024;   ///< one message on any transport
    int jsonDepth = 256;                         ///< nesting of arrays and objects
    qint64 stderrBytes = 1024 * 1024;            ///< kept per server; older bytes are dropped and counted
    qint64 writeQueueBytes = 64LL * 1024 * 1024; ///< unsent bytes towards a server that does not read
    int listPages = 1000;                        ///< pages of one list
    int listItems = 20000;                       ///< items of one list
    int listTimeMs = 60000;                      ///< a whole list, all pages
    int connectMs = 30000;                       ///< process start until the end of the handshake
    int probeMs = 5000;                          ///< the answer to server/discover (protocol.md 2.1)
    int requestMs = 30000;                       ///< one request without an answer
    bool progressExtends = true;                 ///< progress starts the limit of the request anew
    int totalMs = 600000;                        ///< one request whatever progress says
    int stopGentleMs = 3000;                     ///< closed stdin until SIGTERM
    int stopFirmMs = 2000;                       ///< SIGTERM until SIGKILL
    int inputRounds = 16;                        ///< input_required rounds of one call
    int strayLines = 1000;                       ///< stray stdout lines reported one by one; more are only counted
};

} // namespace Signalbox
