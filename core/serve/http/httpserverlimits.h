// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// What one HTTP server takes from its clients. Reaching a limit is an answer with its status, never a crash.
struct HttpServerLimits
{
    qint64 headBytes = 64LL * 1024;          ///< of one request: 431
    qint64 bodyBytes = 64LL * 1024 * 1024;   ///< of one request: 413
    int requestMs = 30000;                   ///< from its first byte to its last: 408
    int idleMs = 75000;                      ///< a kept connection between requests: it is closed
    int connections = 1000;                  ///< at once; one more is closed at once
    qint64 unsentBytes = 64LL * 1024 * 1024; ///< towards a client that does not read: its connection is cut
};

} // namespace Signalbox
