// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QMetaType>

#include <memory>

namespace Signalbox {

/// Whether a program is on this machine, and which files of it there are.
struct ProgramPresence
{
    QString program{};        ///< its id
    bool isInstalled = false; ///< a file of the person's, or the folder that the program keeps for itself, is there
    QList<qsizetype> files{}; ///< of ProgramLook::files
    qsizetype mainFile = -1;  ///< where a server of the person's goes: the one that is there, else the first place
    qsizetype servers = 0;    ///< in all of them
};

/// What all programs' files said at one time. A value: made where files may be read, shown anywhere.
struct ProgramLook
{
    qint64 timeMs = 0;                 ///< since 1970
    QStringList projects{};            ///< the project folders that were looked into
    QList<ProgramFile> files{};        ///< every place, whether or not there is a file
    QList<ProgramPresence> programs{}; ///< all known ones, in the order in which they are shown

    [[nodiscard]] const ProgramFile *file(const QString &path) const; ///< null: no such place
    [[nodiscard]] const ProgramPresence *program(const QString &id) const;
    /// The files worth a column: those that are there, and of an installed program without any its first place.
    [[nodiscard]] QList<ProgramFile> shown() const;
    /// Of programs that are not installed, the file that a server would go into; they have none yet.
    [[nodiscard]] QList<ProgramFile> notInstalled() const;
};

/// Reads all files; starts nothing. May take as long as the disk does: not for the window's thread.
[[nodiscard]] ProgramLook lookAtPrograms(const HostPlaces &places, const QStringList &projects = {});

/// The folder that the program keeps for itself, whether or not it is there; empty: the file is not the person's own.
[[nodiscard]] QString ownFolderOf(const ProgramFilePlace &place);

} // namespace Signalbox

Q_DECLARE_METATYPE(std::shared_ptr<const Signalbox::ProgramLook>)
