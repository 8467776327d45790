// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"
#include "core/catalog/launch/launchplaces.h"

#include <QList>

namespace Signalbox {

/// The checks of examineLaunch, each group over one part of an entry. What a group finds it appends.
namespace LaunchChecks {

/// How the command is written: empty, a whole command line, quoted, an address, a word of the shell, `~`, variables, and
/// placeholders, anywhere in the entry.
void command(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);
/// The working folder.
void folder(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);
/// Where the program lies, and whether the system can run it.
void program(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);
/// What the file that is to be started holds: its machine, or the interpreter that its first line names.
void contents(const ServerEntry &entry, const LaunchPlaces &places, const QString &path,
              QList<LaunchFinding> &findings);
/// What is given to well-known programs: scripts that are not there, npx without a package, docker without `-i`, ports.
void arguments(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);
/// The script that an interpreter is told to run: whether it is there, the modules it names, and the version it needs.
void script(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);
/// Whether the interpreter is of a version that the package of the script says it works with.
void version(const ServerEntry &entry, const LaunchPlaces &places, const QString &interpreter, const QString &script,
             QList<LaunchFinding> &findings);
/// Variables that were never filled in, and a PATH that hides the system.
void environment(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings);

/// Can it be said before the start which file the command means? Not if a placeholder stands in it, in the server's PATH,
/// or in the folder that a relative command counts from.
[[nodiscard]] bool isProgramKnown(const ServerEntry &entry);
/// The PATH that the server gets, as folders: the entry's own, else that of the starting program.
[[nodiscard]] QStringList searchPath(const ServerEntry &entry, const LaunchPlaces &places);
/// The last part of a command without the ending of a Windows program: "npx" of "C:\…\npx.cmd".
[[nodiscard]] QString baseName(const QString &command);

} // namespace LaunchChecks
} // namespace Signalbox
