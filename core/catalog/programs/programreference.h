// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programedit.h"
#include "core/catalog/programs/secretnames.h"

namespace Signalbox {

/// An entry as a program's file can hold it: every reference in the program's own way of writing it.
struct ReferringEntry
{
    ServerEntry entry{};
    /// What the person must then do, one sentence each: "Set the variable GITHUB_TOKEN where Cursor is started from."
    QStringList toDo{};
};

/// The entry with its references (`${env:NAME}`, `${input:ID}`, a variable that holds its credentials) as this program
/// writes them. Secrets that Signalbox keeps are not written out: the program gets a reference, or the entry is refused.
/// `there`: what its file holds now; a text that is in there already stays as it is.
/// Error::Kind::Usage: it has no way of referring to what the entry needs.
[[nodiscard]] Result<ReferringEntry> entryFor(const ServerEntry &entry, const Program &program,
                                              const ServerEntry &there = {});

/// A program's file with secrets of one server replaced by references of its own.
struct MovedSecrets
{
    FileChange change{};
    QList<QPair<QByteArray, QByteArray>> replaced{}; ///< each secret and its reference, as they stand in the text
    QList<QPair<QString, QString>> values{};         ///< by the name that refers to it, what it stands for
    QStringList toDo{};                              ///< as in ReferringEntry
    QList<LiteralSecret> left{};                     ///< those that the program has no way to refer to
};

/// As many of them as the program has a way of referring to, of those that are meant; `names` says which names are taken,
/// and takes those that are given. Error::Kind::Usage: it has no way for any, or the file cannot be edited.
[[nodiscard]] Result<MovedSecrets> moveSecretsOut(const ProgramFile &file, const ProgramServer &server,
                                                  const std::function<bool(const LiteralSecret &secret)> &isMeant,
                                                  SecretNames &names);
/// All of the server's, under names that nothing in the file has.
[[nodiscard]] Result<MovedSecrets> moveSecretsOut(const ProgramFile &file, const ProgramServer &server);

/// How a file of this program would refer to one secret, fit to show: "${env:NAME}". Error: as moveSecretsOut().
[[nodiscard]] Result<QString> secretReference(const ProgramFile &file, const ProgramServer &server,
                                              const LiteralSecret &secret, SecretNames &names);

} // namespace Signalbox
