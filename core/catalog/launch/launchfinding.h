// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// One thing that stands between an entry and its server, and what mends it.
struct LaunchFinding
{
    enum class Severity {
        Note,    ///< worth knowing; it starts all the same
        Warning, ///< it may start here and not elsewhere
        Fault,   ///< it cannot start like this
    };

    QString check{}; ///< which check found it, stable: "program.missing"
    Severity severity = Severity::Fault;
    QString message{};                   ///< one sentence; never a secret
    QString advice{};                    ///< what the person can do, one sentence
    QString command{};                   ///< what to type in a terminal, if that is what mends it
    std::optional<ServerEntry> mended{}; ///< the entry with this mended, if the entry is what must change
    QString executable{};                ///< a file that must be made executable
};

} // namespace Signalbox
