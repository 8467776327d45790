// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programsstate.h"

#include <QSet>

namespace Signalbox {

/// A column of the matrix as it is shown.
struct MatrixColumn
{
    enum class Kind {
        Name,
        Transport,
        Own,     ///< Signalbox's own list
        File,    ///< one file of a program
        Missing, ///< a program that is not installed
    };

    Kind kind = Kind::File;
    QString key{};           ///< stable: the path, the program's id, or a word
    QString path{};          ///< of the file that a server goes into; empty: none
    QString title{};         ///< first line of the header
    QString note{};          ///< its second line
    QString tip{};           ///< what is to be known besides: the path, what is wrong with the file
    QString program{};       ///< id; of files and missing programs
    int file = -1;           ///< of ProgramsState::files
    bool isFaulty = false;   ///< something is wrong with the file
    bool isWritable = false; ///< a server can be written into it

    bool operator==(const MatrixColumn &) const = default;
};

/// The columns for this state: the three of every row, a file each, then programs that are not installed if
/// `showsMissing`. `hidden`: ids of programs that are left out.
[[nodiscard]] QList<MatrixColumn> matrixColumns(const ProgramsState &state, const QSet<QString> &hidden,
                                                bool showsMissing);
/// Of programs that are not installed; a server can be written for them nevertheless.
[[nodiscard]] QList<MatrixColumn> missingColumns(const ProgramsState &state);

} // namespace Signalbox
