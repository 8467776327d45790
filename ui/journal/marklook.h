// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QWidget;

namespace Signalbox {

/// Draws what a person put on a message at the end of a cell: tags, the sign of a note, the pin. Answers how many pixels it
/// took; never more than half of the cell.
int paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index, bool isStrong, const QWidget *widget);

} // namespace Signalbox
