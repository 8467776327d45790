// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// What a system installs programs with, as far as this program knows its words.
enum class SystemInstaller {
    Unknown,
    Apt,      ///< Debian, Ubuntu and what is made of them
    Dnf,      ///< Fedora, RHEL
    Pacman,   ///< Arch
    Homebrew, ///< macOS
    Winget,   ///< Windows
};

/// By the ID and ID_LIKE of a text in the form of os-release(5).
[[nodiscard]] SystemInstaller installerOf(const QByteArray &osRelease);
/// Of the system that this runs on; in a Flatpak that of the host.
[[nodiscard]] SystemInstaller systemInstaller();

/// What to type so that a well-known program ("npx", "uvx", "docker", "python3") is there: "sudo apt-get install nodejs
/// npm". Where the system has no package of its own, pipx or npm install it, and @p hasPipx tells whether pipx has to come
/// first. Empty: not known.
[[nodiscard]] QString installCommand(const QString &program, SystemInstaller installer, bool hasPipx);

} // namespace Signalbox
