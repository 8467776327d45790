// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Signalbox {

/// Moves the focus as Tab does (or Shift+Tab): to the next widget of the window that takes it itself, in the order in which
/// one reads, and into sight. Qt goes in the order in which widgets were made; it stops at a pane whose focus proxy could
/// take it, and so stays where it is if that one is hidden, and skips what stands before it in the pane. An area that
/// scrolls has the focus only if nothing in it can. If what has it is hidden, it goes to the pane around (FocusKeeper). For QWidget::focusNextPrevChild() of windows. False: there is no other.
bool moveTabFocus(QWidget *window, bool next);

/// Where Tab stops in a widget and in what is seen of it, as one reads.
[[nodiscard]] QList<QWidget *> tabStops(QWidget *widget);

} // namespace Signalbox
