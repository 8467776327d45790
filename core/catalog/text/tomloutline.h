// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"

#include <QByteArrayView>
#include <QList>

namespace Signalbox {

/// The lines of a TOML text (toml.io, version 1.0) that say something, with the places where they stand. It only says
/// where things are; whether the text is TOML is for a parser to say. Offsets are bytes, ranges half open.
struct TomlOutline
{
    /// `key = value`, which may go over several lines.
    struct Statement
    {
        ConfigPath path;     ///< from the root on
        qsizetype begin = 0; ///< of its first line
        qsizetype valueBegin = 0;
        qsizetype valueEnd = 0;
        qsizetype end = 0; ///< behind its last line
    };
    /// `[table]` and what stands under it; the first is the root, which has no header.
    struct Table
    {
        ConfigPath path;
        qsizetype begin = 0; ///< of the header's line
        qsizetype end = 0;   ///< behind its last statement, or behind the header; comments below are not its own
        bool isArrayItem = false;
    };

    QList<Statement> statements;
    QList<Table> tables;

    [[nodiscard]] static TomlOutline of(QByteArrayView text);
    /// The statement that says this path or something around it; null if none does.
    [[nodiscard]] const Statement *around(const ConfigPath &path) const;
};

/// Is `inner` the same as `outer`, or inside it?
[[nodiscard]] bool isWithin(const ConfigPath &inner, const ConfigPath &outer);

} // namespace Signalbox
