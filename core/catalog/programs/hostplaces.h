// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace Signalbox {

/// Where programs keep their files on a system; of this machine, or of one that is only described.
struct HostPlaces
{
    enum class System { Linux, MacOs, Windows };

    System system = System::Linux;
    QString home;                    ///< empty: there is none, and nothing below it is looked for
    QProcessEnvironment environment; ///< for `XDG_CONFIG_HOME`, `APPDATA`, `LOCALAPPDATA`, `CODEX_HOME` and their like

    [[nodiscard]] static HostPlaces ofThisMachine();

    /// Where a program's settings of this person lie: `~/.config`, `~/Library/Application Support`, `%APPDATA%`.
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString localData() const; ///< `%LOCALAPPDATA%`; elsewhere as settings()
    /// The folder that this variable names if it is set, else `fallback` below home.
    [[nodiscard]] QString folder(const QString &variable, const QString &fallback) const;
};

} // namespace Signalbox
