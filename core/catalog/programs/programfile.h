// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/program.h"
#include "core/catalog/values/inputdescription.h"

namespace Signalbox {

/// A server as a program's file has it.
struct ProgramServer
{
    QString name;
    ConfigPath path;   ///< of its value in the file
    QString folder;    ///< the one it is for, where one file speaks for several (Claude Code's local scope)
    ServerEntry entry; ///< usable only without `fault`; has no id
    Json value;        ///< as it stands in the file
    QList<InputDescription> inputs; ///< of those that its texts refer to (VS Code): ${input:ID}
    std::optional<Error> fault;     ///< why it cannot be used; `where` is line and column
};

/// What one file of a program says.
struct ProgramFile
{
    ProgramFilePlace place;
    QByteArray bytes;             ///< null: there is no such file
    QList<ProgramServer> servers; ///< in the file's order
    /// What is wrong with the file as a whole, with line and column: it cannot be read, breaks off, a name stands twice.
    QList<Error> problems;
    std::optional<Error> notEditable; ///< why Signalbox does not write it
    std::optional<Error>
        unread{}; ///< why its bytes are not known (they are empty then): a pipe, a link to itself, no right

    [[nodiscard]] bool exists() const { return !bytes.isNull(); }
    [[nodiscard]] const ProgramServer *server(const QString &name, const QString &folder = {}) const;
};

/// How this file is written: as its program writes, but for what is called .json.
[[nodiscard]] ConfigFormat configFormatOf(const ProgramFilePlace &place);

/// Reads one; never fails: what stands in the way is among its problems. Starts nothing, follows nothing, resolves no
/// placeholder. A file in UTF-16 is read, not written.
[[nodiscard]] ProgramFile readProgramFile(const ProgramFilePlace &place);
/// The same of bytes that are at hand.
[[nodiscard]] ProgramFile programFileOf(const ProgramFilePlace &place, const QByteArray &bytes);

} // namespace Signalbox
