// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <functional>

namespace Signalbox {

/// One of the texts of an entry that decide what is started or reached, and what the server is given.
struct EntryText
{
    enum class Place { Command, Argument, Folder, EnvironmentFile, Variable, Address, Header };

    Place place = Place::Command;
    qsizetype number = 0; ///< of an argument, counted from 1
    QString name{};       ///< of a variable or header
    QString text{};

    [[nodiscard]] QString words() const; ///< "argument 2", "header Authorization"
    /// Would a variable that is put in here be seen by others: a peer, or every program of this machine?
    [[nodiscard]] bool isSeenByOthers() const
    {
        return place != Place::Variable && place != Place::Folder && place != Place::EnvironmentFile;
    }
};

/// Those in which placeholders are filled in, in the order in which they are shown. What a shell is given to run
/// (`sh -c …`) is not among them: there ${…} is the shell's own.
[[nodiscard]] QList<EntryText> entryTexts(const ServerEntry &entry);
/// The entry with each of them replaced by what `change` makes of it.
[[nodiscard]] ServerEntry withEntryTexts(ServerEntry entry, const std::function<QString(const EntryText &)> &change);

/// Is this one of the shells that run what stands behind `-c`?
[[nodiscard]] bool isShell(const QString &command);

} // namespace Signalbox
