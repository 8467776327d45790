// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchplaces.h"

#include <QString>

namespace Signalbox {

/// In what environment a program starts its servers.
struct ProgramEnvironment
{
    enum class Source {
        Running, ///< the program runs, and was asked
        Session, ///< it does not; the desktop session, which would start it, was asked
        Usual,   ///< neither runs: what a session usually has
    };
    LaunchPlaces places;
    Source source = Source::Usual;
    [[nodiscard]] QString sourceText() const; ///< one sentence
};

/// Is this a program that people start in a terminal, so that it has the shell's PATH? By its id (core/catalog/programs). On
/// Windows all have the same.
[[nodiscard]] bool runsInTerminal(const QString &program);

/// Of a program that is started from a menu, by its id. Reads `proc` ("/proc", or a folder that looks like it), of
/// processes of this person only; not on the window's thread.
[[nodiscard]] ProgramEnvironment programEnvironment(const QString &program,
                                                    const QString &proc = QStringLiteral("/proc"));

} // namespace Signalbox
