// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogfind.h"

#include "ui/widgets/panefind.h"

#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>

namespace Signalbox {

DialogFind::DialogFind(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        return false;
    }
    auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    return dialog && !qobject_cast<QFileDialog *>(dialog) && startFindAt(dialog->focusWidget(), {dialog});
}

} // namespace Signalbox
