// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panefocus.h"

#include <QWidget>

namespace Signalbox {

void movePaneFocus(QList<QWidget *> panes, const QWidget *focus, int step)
{
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty()) {
        return;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        at = focus && panes.at(i)->isAncestorOf(focus) ? i : at;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::TabFocusReason);
}

} // namespace Signalbox
