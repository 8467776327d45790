// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// Something of a server that can be gone back to.
struct ServerSpot
{
    QString server;        ///< id; empty: no server is open
    QString pane;          ///< key of its tab
    QString subject;       ///< the chosen tool or prompt, or the resource's address; empty: none
    bool isSettled = true; ///< false: the subject is being typed

    bool operator==(const ServerSpot &) const = default;
};

} // namespace Signalbox
