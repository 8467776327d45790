// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/fileversions.h"
#include "core/catalog/programs/programfile.h"

#include <QHash>
#include <QSet>

namespace Signalbox {

/// The secrets in one file's kept versions, remembered by version: a version is read once.
using VersionSecrets = QHash<QString, QSet<QString>>;

/// Secrets that kept versions of a file hold and the file itself does not any more: a way back for as long as they are
/// there, and in plain text for as long.
struct HeldSecrets
{
    QString path{};
    QString program{};      ///< its id
    qsizetype secrets = 0;  ///< different ones
    qsizetype versions = 0; ///< that hold any of them

    bool operator==(const HeldSecrets &) const = default;
};

/// Of a file that cannot be read nothing is told: its versions are what it is mended from. May read every version: not for
/// the window's thread.
[[nodiscard]] HeldSecrets heldSecrets(const ProgramFile &now, const FileVersions &versions, VersionSecrets &known);

/// Puts references in the place of these secrets (by value) in all kept versions. A short one is replaced only where it
/// stands as a value of a server, for its letters may stand elsewhere and mean something else. Errors: FileVersions'; and
/// Error::Kind::Usage if one is left that cannot be told apart.
[[nodiscard]] Result<> forgetSecrets(const ProgramFilePlace &place, const QHash<QString, QString> &references,
                                     FileVersions &versions);
/// All of heldSecrets().
[[nodiscard]] Result<> forgetHeldSecrets(const ProgramFile &now, FileVersions &versions);

} // namespace Signalbox
