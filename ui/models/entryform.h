// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QString>

namespace Signalbox {

/// A server entry as texts that a form holds: one argument, variable or header a line.
struct EntryTexts
{
    QString name;
    QString transport; ///< transportText()
    QString url;
    QString headers; ///< one `Name: value` a line
    QString command;
    QString arguments;
    QString environment;
    QString environmentFile; ///< a file that further variables are taken from
    QString workingDirectory;
    QString era;
    bool inheritEnvironment = false;
};

/// What stands beside a field that cannot be taken; empty where all is well.
struct EntryFaults
{
    QString name;
    QString command;
    QString environment;
    QString url;
    QString headers;

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && command.isEmpty() && environment.isEmpty() && url.isEmpty() && headers.isEmpty();
    }
};

[[nodiscard]] EntryTexts textsOf(const ServerEntry &entry);
/// The entry over `base`: its id and unknown members stay, and so do arguments and variables whose text was not touched,
/// which may hold line ends.
[[nodiscard]] ServerEntry entryFrom(const EntryTexts &texts, const ServerEntry &base);
/// `taken` are names other servers have.
[[nodiscard]] EntryFaults faultsOf(const EntryTexts &texts, const QStringList &taken, const ServerEntry &base = {});

} // namespace Signalbox
