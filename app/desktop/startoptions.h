// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/placechoice.h"

class QCoreApplication;

namespace Signalbox {

/// The desktop program's own command line.
struct StartOptions
{
    PlaceChoice places;
    bool announceFirstFrame = false;
    QString stallFile;  ///< gets a line for each moment in which the window is held up; empty: none is written
    QStringList toOpen; ///< files with their whole path, and links (OpenArgument)

    /// Ends the program for --help, --version and options it does not know, as programs do.
    [[nodiscard]] static StartOptions parse(const QCoreApplication &app);
};

} // namespace Signalbox
