// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Signalbox {

/// Gives all rows of a table the height of the theme, from now on: another density or font gives them another. `drawn`: of
/// the compact look, in pixels of the drawing.
void keepRowHeight(QTableView *table, int drawn = 20);

} // namespace Signalbox
