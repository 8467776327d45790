// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// How a server that somebody has configured is started.
struct KnownLaunch
{
    QString program{};  ///< whose configuration it is in: "Cursor"; empty: Signalbox's own
    QString serverId{}; ///< of Signalbox's own
    QString server{};   ///< its name there
    QString command{};
    QStringList arguments{};

    bool operator==(const KnownLaunch &) const = default;
};

/// The stdio servers of the person's list and of other programs' files; the list's first.
[[nodiscard]] QList<KnownLaunch> knownLaunches(const QList<ServerEntry> &ours, const QList<ProgramFile> &files);

/// Is this command line that of the launch? A script that its interpreter was put before still is.
[[nodiscard]] bool isLaunchOf(const QStringList &commandLine, const KnownLaunch &launch);

/// Does this command line look like an MCP server: a package or program of a server's name, started by itself or by a
/// package runner, an interpreter or a container program? The word by which it does; empty if it does not.
[[nodiscard]] QString serverWord(const QStringList &commandLine);

} // namespace Signalbox
