// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// Where this run keeps its files, as its command line and a file beside the program say. Paths() knows nothing of it
/// before apply(), which hands it on in this process's environment.
struct PlaceChoice
{
    QString configDir;       ///< --config-dir: settings alone
    QString dataDir;         ///< --data-dir: everything, unless configDir takes the settings
    bool isPortable = false; ///< --portable: everything beside the program

    /// Takes --config-dir, --data-dir and --portable off the front of a command line without the program's name; they end
    /// where the first other word stands. Errors: Kind::Usage, one without its folder.
    [[nodiscard]] static Result<PlaceChoice> takeFrom(QStringList &arguments);

    /// What is chosen here wins over SIGNALBOX_CONFIG_DIR and SIGNALBOX_DATA_DIR, and these over the file `portable`
    /// beside the program. Where one folder has everything, SIGNALBOX_ONE_FOLDER is set: then secrets do not go into the
    /// keychain unless the person says so. Errors: Kind::Storage, the folder beside the program cannot be made.
    [[nodiscard]] Result<> apply() const;

    /// The folder of a portable Signalbox: `signalbox-data` beside the program, or above its folder if that is called bin.
    /// Empty if it is not asked for and no file `portable` stands there.
    [[nodiscard]] static QString portableFolder(const QString &programDir, bool isAsked);
    /// The folder the person sees the program in: of an AppImage, the one that holds it.
    [[nodiscard]] static QString programDir();
    /// The AppImage we were started from: what is in it lies elsewhere at each start. Empty if there is none.
    [[nodiscard]] static QString appImage();
};

} // namespace Signalbox
