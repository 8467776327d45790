// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/systeminstaller.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// What an entry finds around it when it is started: looked at once, then only read.
struct LaunchPlaces
{
    QString home{};
    QStringList path{};      ///< folders of the PATH that the starting program has
    QStringList loginPath{}; ///< folders of the PATH in the person's login shell; empty: not known
    QStringList brewPrefixes{QStringLiteral("/opt/homebrew"),
                             QStringLiteral("/home/linuxbrew/.linuxbrew")}; ///< where Homebrew may lie
    QSet<quint16> listening{};                            ///< TCP ports that something on this machine listens on
    SystemInstaller installer = SystemInstaller::Unknown; ///< what missing programs are installed with
    QString quarantine{}; ///< the attribute of files that are held back; empty: there is none

    /// Of this process, without asking the login shell.
    [[nodiscard]] static LaunchPlaces ofThisProcess();
    /// The folders where version managers and package tools put programs, below this home; those that are there.
    [[nodiscard]] QStringList managedFolders() const;
    /// The folders with the programs of each installed version of "node" or "python", below this home and of Homebrew, the
    /// newest first; those that are there.
    [[nodiscard]] QStringList versionFolders(const QString &interpreter) const;
};

} // namespace Signalbox
