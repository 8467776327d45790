// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/launch/launchfinding.h"
#include "core/catalog/launch/launchplaces.h"
#include "core/catalog/serverentry.h"

namespace Signalbox::LaunchChecks {

/// The program in these folders; a path is looked at from the entry's working folder. Errors: those of ProgramLookup.
[[nodiscard]] Result<QString> findIn(const ServerEntry &entry, const QString &program, const QStringList &folders);
/// A program of this bare name wherever one may lie: PATH, login shell, version managers. Empty: nowhere.
[[nodiscard]] QString foundAnywhere(const ServerEntry &entry, const QString &name, const LaunchPlaces &places);
/// A program of the name of @p path that lies elsewhere, and can be run as far as its first bytes tell. Empty: none.
[[nodiscard]] QString anotherProgram(const ServerEntry &entry, const QString &path, const LaunchPlaces &places);
/// The entry with the program's full path, and with its folder in the PATH: npx is a script that starts node, which
/// lies beside it.
[[nodiscard]] ServerEntry withFullPath(const ServerEntry &entry, const QString &path, const LaunchPlaces &places);
/// Puts into the finding what installs a well-known program on this system, and where it comes from otherwise; leaves the
/// finding as it is if the program is none.
void offerInstallation(const ServerEntry &entry, const QString &program, const LaunchPlaces &places,
                       LaunchFinding &finding);
/// The well-known programs that start servers.
[[nodiscard]] QStringList knownStarters();
/// The absolute path that the entry means by a path, clean.
[[nodiscard]] QString pathOf(const ServerEntry &entry, const QString &path);

} // namespace Signalbox::LaunchChecks
