// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/entrydifference.h"
#include "ui/models/programs/programsstate.h"

#include <QMetaType>

namespace Signalbox {

/// A line of an entry's text, with its secrets masked.
struct EntryLine
{
    int number = 0; ///< in its file, from 1
    QString text{};
    bool isDifferent = false; ///< the other side says something else
    int from = 0;             ///< of what differs in it, in characters
    int length = 0;

    bool operator==(const EntryLine &) const = default;
};

/// A server as one place has it.
struct SideText
{
    QString where{};  ///< the file and its line; empty: it stands in none
    QString syntax{}; ///< "JSON", "TOML", "YAML"
    QList<EntryLine> lines{};

    bool operator==(const SideText &) const = default;
};

/// What can be said of one cell of the matrix besides its state: both texts, and in what the entries differ.
struct CellTexts
{
    ProgramSpot spot{};
    SideText own{};   ///< as Signalbox has it, in the program's words where it can be said in them
    SideText there{}; ///< as the program's file has it; no lines: it has none
    QList<EntryDifference> differences{};
    QStringList notes{};   ///< of what stands there, before it is taken; one sentence each
    bool canRefer = false; ///< the program can refer to a variable instead of holding a secret

    bool operator==(const CellTexts &) const = default;
};

/// Works out a cell of this state; parses whole files, so not for the window's thread. An empty `path`: Signalbox's own.
[[nodiscard]] CellTexts cellTexts(const ProgramsState &state, const ProgramSpot &spot);

} // namespace Signalbox
