// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Signalbox {

/// Moves the keyboard from the pane that holds `focus` (the first, if none does) so many of the visible ones on, round
/// and round.
void movePaneFocus(QList<QWidget *> panes, const QWidget *focus, int step);

} // namespace Signalbox
