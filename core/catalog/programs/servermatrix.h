// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/programs/programchoices.h"
#include "core/catalog/programs/programfile.h"

namespace Signalbox {

/// What one program (or Signalbox itself) has of one server.
struct MatrixCell
{
    enum class State {
        Absent,
        Same, ///< as most have it: the row's reference
        Kept, ///< the same, but for secrets: Signalbox keeps one, and here it stands in plain text. Not compared
        Different,
        Broken, ///< it stands there and cannot be used
    };

    State state = State::Absent;
    int file = -1;             ///< which file; -1: Signalbox, or none
    ConfigPath path{};         ///< of the server in it
    QString folder{};          ///< as in ProgramServer
    QStringList differences{}; ///< from the row's reference, one sentence each; never a secret
    QStringList kept{};        ///< secrets that Signalbox keeps and that stand here, one sentence each
    QStringList others{};      ///< of the same name in this file, for other folders: one sentence each
    QString fault{};           ///< of a broken one, with its place
    bool isDisabled = false;
    bool isAccepted = false; ///< of a different one: the person said that it may be

    bool operator==(const MatrixCell &) const = default;
};

/// One server, by its name, over all programs.
struct MatrixRow
{
    QString name;
    ServerEntry reference;   ///< Signalbox's own, else the one that most programs have, of equals the first
    QList<MatrixCell> cells; ///< one a column
};

/// Servers down, programs across. The first column is Signalbox; after it one for each file that is there.
struct ServerMatrix
{
    QList<ProgramFilePlace> columns; ///< of the files, without Signalbox
    QList<MatrixRow> rows;           ///< by name, as people sort

    /// `matches`: what is known of secrets that Signalbox keeps: those that are equal are the same.
    [[nodiscard]] static ServerMatrix of(const QList<ServerEntry> &ours, const QList<ProgramFile> &files,
                                         const ProgramChoices &choices = {}, const SecretMatches &matches = {});
};

} // namespace Signalbox
