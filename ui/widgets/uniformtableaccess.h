// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QModelIndex;

namespace Signalbox {

class UniformTable;

/// Makes UniformTables known to screen readers; once is enough. Their children are the cells in sight, made when they
/// are asked for: a reader that goes through all children would go through millions of rows else. Any cell can be had
/// by its row and column.
void installUniformTableAccess();

/// Says that something happened to a cell. Does nothing while no reader listens, or without a cell.
void tellUniformTableAccess(UniformTable *table, const QModelIndex &index, QAccessible::Event what);

} // namespace Signalbox
