// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// Where a server's processes begin. Its own are all that descend from the guard, without the guard itself: the guard is
/// their subreaper, so what the server orphaned is still below it.
struct ProcessRoot
{
    qint64 guard = 0;  ///< process id; 0: the tree begins at the server
    qint64 server = 0; ///< process id; 0: there is no process here

    bool operator==(const ProcessRoot &) const = default;
};

} // namespace Signalbox
