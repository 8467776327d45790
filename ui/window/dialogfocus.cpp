// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogfocus.h"

#include "ui/widgets/focuskeeper.h"

#include <QApplication>
#include <QFileDialog>

namespace Signalbox {

DialogFocus::DialogFocus(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &DialogFocus::handleFocus);
}

void DialogFocus::handleFocus(const QWidget *, const QWidget *now)
{
    auto *dialog = now ? qobject_cast<QDialog *>(now->window()) : nullptr;
    if (dialog && !qobject_cast<QFileDialog *>(dialog)
        && !dialog->findChild<FocusKeeper *>(Qt::FindDirectChildrenOnly)) {
        new FocusKeeper(dialog);
    }
}

} // namespace Signalbox
