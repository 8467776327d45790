// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/entrydialect.h"
#include "core/catalog/programs/hostplaces.h"
#include "core/catalog/text/configtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// Whom a file of a program speaks for.
enum class ProgramScope {
    User,    ///< this person, everywhere
    Project, ///< all who work in one folder
    Managed, ///< set by whoever administers the machine; only shown
};

/// One file in which a program looks for servers.
struct ProgramFilePlace
{
    QString program{}; ///< its id
    QString path{};    ///< absolute; need not exist
    ProgramScope scope = ProgramScope::User;
    QString project{}; ///< of the project's scope: the folder

    bool operator==(const ProgramFilePlace &) const = default;
};

/// A program that has MCP servers configured, and how it writes them down (protocol.md 5.6).
struct Program
{
    QString id{};   ///< stable, for settings and the command line: "claude-desktop"
    QString name{}; ///< as its makers write it
    ConfigFormat format = ConfigFormat::Json5;
    ConfigPath root{};   ///< of the object (or, of a list, the array) that holds the servers
    bool isList = false; ///< the servers are items with a `name`, not members
    EntryDialect dialect{};
};

/// All programs whose files are understood, in the order in which they are shown.
[[nodiscard]] const QList<Program> &knownPrograms();
[[nodiscard]] const Program *programById(const QString &id); ///< null: there is none

/// Where these programs look for servers on such a system, for the person and for these project folders; whether or
/// not the files are there. The places of a folder of files (Continue's `.continue/mcpServers`) are those that are.
[[nodiscard]] QList<ProgramFilePlace> programFilePlaces(const HostPlaces &places, const QStringList &projects = {});

} // namespace Signalbox
