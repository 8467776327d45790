// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programedit.h"

namespace Signalbox {

/// One thing that the person means to do to one file of a program, or to Signalbox's own list, and that is not done yet.
struct PlannedStep
{
    enum class Kind {
        Write,         ///< `entry` is written under its name, as changeWithCopy()
        Remove,        ///< the server `name` goes
        Restore,       ///< the file is as in `bytes`
        RestoreServer, ///< the server `name` is as in `bytes`
        Rewrite,       ///< the file is `bytes`, if it is `before` now
        Take,          ///< `entry` goes into Signalbox's own list; `path` is empty
    };

    int id = 0;
    Kind kind = Kind::Write;
    QString path{};
    QString name{};   ///< of the server; empty: the whole file is meant
    QString folder{}; ///< as in ProgramServer
    ServerEntry entry{};
    QByteArray before{};
    QByteArray bytes{};
    QString summary{};    ///< one sentence
    QStringList toDo{};   ///< of Write: what the person must then do, as in ReferringEntry
    bool exposes = false; ///< of Write: secrets may newly stand in the file in plain text
    /// Of Take: by the name of the input that `entry` refers to, what goes where secrets are kept.
    QList<QPair<QString, QString>> secrets{};

    /// Is it about the same server, or the same whole file?
    [[nodiscard]] bool isAbout(const PlannedStep &other) const
    {
        return path == other.path && name == other.name && folder == other.folder;
    }
};

/// The file's change by this step. Errors as the functions of programedit.h.
[[nodiscard]] Result<FileChange> changeBy(const PlannedStep &step, const ProgramFile &file);

} // namespace Signalbox
