// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/doctoroptions.h"
#include "core/catalog/programs/programfile.h"
#include "core/doctor/examoptions.h"
#include "core/hub/launch/launchquestion.h"

namespace Signalbox {

/// Whom `doctor` examines, where the entry stands, and in what environment.
struct DoctorTarget
{
    ServerEntry entry;
    ExamOptions options;             ///< environment and limits; no credentials yet
    QString note;                    ///< where the environment is from; may be empty
    std::optional<ProgramFile> file; ///< of another program, that has the entry
    QString folder;                  ///< as in ProgramServer
    ServerEntry launched{};          ///< of another program: the entry as it is started, from elsewhere
    LaunchAnswer answer{};           ///< and what the person said about that

    /// Shows what is in another program's file, and asks at a terminal. Errors are Kind::Usage or Kind::Storage.
    [[nodiscard]] static Result<DoctorTarget> of(const DoctorOptions &options);
    /// Writes the entry where it stands, keeping what was there before. Answers where that was. Errors as above.
    [[nodiscard]] Result<QString> write(const ServerEntry &mended) const;
};

} // namespace Signalbox
