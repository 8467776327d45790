// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Signalbox {

/// The type roles; sizes follow the system's UI font and its fixed-width font.
enum class FontRole {
    Body,      ///< rows, inputs
    Name,      ///< name in a list, pane title
    Secondary, ///< second line, status bar
    Small,     ///< badge, count, axis, rail
    Heading,   ///< page heading
    Figure,    ///< figure of a tile
    ToolName,  ///< tool name over its form
    Mono,      ///< ids, times, JSON, commands, addresses
};

QFont fontFor(FontRole role);

/// The same with figures of equal width, for columns of numbers.
QFont tabular(QFont font);

} // namespace Signalbox
