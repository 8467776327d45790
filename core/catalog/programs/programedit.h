// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fileversions.h"
#include "core/catalog/programs/programfile.h"

namespace Signalbox {

/// A change of one file that has been worked out and not yet made: what a preview shows and Apply writes.
struct FileChange
{
    QString path{};
    QByteArray before{}; ///< null: there is no file yet
    QByteArray after{};
    QString summary{}; ///< one sentence: "The server github is added for Cursor."

    [[nodiscard]] bool changesNothing() const { return before == after && before.isNull() == after.isNull(); }
};

/// The file with this server in it, in its program's words: added under its name, or written over the one that is
/// there; `folder` as in ProgramServer. Every other byte stays. Error::Kind::Usage: the program cannot reach such a
/// server, or the file cannot be edited.
[[nodiscard]] Result<FileChange> changeWithServer(const ProgramFile &file, const ServerEntry &server,
                                                  const QString &folder = {});

/// The file without this server of it.
[[nodiscard]] Result<FileChange> changeWithoutServer(const ProgramFile &file, const ProgramServer &server);

/// The file as it was at a kept version; it may be gone or broken now.
[[nodiscard]] Result<FileChange> changeToVersion(const ProgramFilePlace &place, const QByteArray &version);

/// The file with one server as a kept version of the file has it (absent there: without it).
[[nodiscard]] Result<FileChange> changeToVersionOf(const ProgramFile &file, const ProgramFile &version,
                                                   const QString &name, const QString &folder = {});

/// Keeps what is there now and writes what was worked out. Error::Kind::Usage if the file changed since (nothing is
/// written then), Error::Kind::Storage if it, or the version before it, cannot be written.
[[nodiscard]] Result<> applyChange(const FileChange &change, FileVersions &versions);

} // namespace Signalbox
