// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// Deadlines of one request in milliseconds; 0 takes the server's (Limits::requestMs, totalMs), -1 means none.
struct CallLimits
{
    int requestMs = 0; ///< without an answer
    int totalMs = 0;   ///< whatever progress says

    enum class Progress : unsigned char { AsServer, Extends, ChangesNothing };
    Progress progress = Progress::AsServer; ///< does it start the first one anew? AsServer: Limits::progressExtends
};

} // namespace Signalbox
