// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace Signalbox {

/// Takes the keys that undo and redo for `history`, which has undo() and redo(), before a text field takes them for its
/// own text alone. False: the event is another.
template<typename History>
bool undoByKeys(History *history, QEvent *event)
{
    if (!history || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo)) {
        return false;
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        undo ? history->undo() : history->redo();
    }
    return true;
}

} // namespace Signalbox
