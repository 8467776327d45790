// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// The folder of a package of Node.js, with what its package.json says.
struct PackageFolder
{
    QString path{}; ///< absolute
    Json manifest{};

    /// Of the nearest package.json beside @p file or above it, at most 12 folders up; the file need not be there. None
    /// if there is none, or it is no object, or longer than 1 MiB.
    [[nodiscard]] static std::optional<PackageFolder> above(const QString &file);

    /// What installs the dependencies it names, by the lock file that lies there; to type in a shell.
    [[nodiscard]] QString installCommand() const;
    /// What runs one of its scripts, as "build"; to type in a shell.
    [[nodiscard]] QString runCommand(const QString &script) const;
    [[nodiscard]] bool hasScript(const QString &script) const;
    /// The file that is started when the folder is: its only program (`bin`), else `main`, else index.js; absolute, and it
    /// need not be there.
    [[nodiscard]] QString mainFile() const;
    /// A member of an object in the manifest that is a text, as `engines` `node`; empty if there is none.
    [[nodiscard]] QString text(const char *object, const QString &member) const;

private:
    [[nodiscard]] bool has(const QString &name) const;
};

} // namespace Signalbox
