// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/launchconsent.h"
#include "app/cli/targetoptions.h"
#include "core/doctor/report/doctorformat.h"

#include <optional>

namespace Signalbox {

/// `doctor (NAME | --url URL | -- command …) [--program PROGRAM] [--format KIND] [--output FILE] [--no-call] [--strict]
/// [--mend] [--timeout SECONDS]`, and of LaunchConsent::Options what goes with --program.
struct DoctorOptions
{
    TargetOptions target;
    LaunchConsent::Options consent; ///< to the start of a server in another program's file
    QString program;                ///< the id of another program, in whose file the server is looked for; empty: none
    DoctorFormat format = DoctorFormat::Text;
    QString output; ///< a file; empty: standard output
    bool calls = true;
    bool isStrict = false;        ///< warnings count as faults
    bool mends = false;           ///< writes the first mend of an entry where the entry stands
    std::optional<int> timeoutMs; ///< for each answer
    QString helpText;             ///< not empty: show this, do nothing else

    /// `arguments` after the word doctor. Errors are Kind::Usage.
    [[nodiscard]] static Result<DoctorOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
