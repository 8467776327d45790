// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programedit.h"

namespace Signalbox {

/// A server as it goes into a program's file when it is copied there.
struct ServerCopy
{
    ServerEntry entry{}; ///< in the program's own references; a secret that stands in the file already stays there
    /// What the person must then do, as in ReferringEntry; and which file of variables does not go with it, by its path,
    /// where the program takes none. What stands in such a file is neither read nor written.
    QStringList toDo{};
    QStringList exposed{}; ///< secrets that would newly stand in this file in plain text: "variable API_TOKEN"
};

/// `folder` as in ProgramServer. Errors: entryFor()'s.
[[nodiscard]] Result<ServerCopy> copyFor(const ServerEntry &server, const ProgramFile &file,
                                         const QString &folder = {});

/// The file with the server copied into it. Error::Kind::Usage: copyFor()'s, changeWithServer()'s, and, unless `exposes`, that
/// a secret would newly stand in the file in plain text.
[[nodiscard]] Result<FileChange> changeWithCopy(const ProgramFile &file, const ServerEntry &server,
                                                const QString &folder, bool exposes);

} // namespace Signalbox
