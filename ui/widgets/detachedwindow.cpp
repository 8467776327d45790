// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detachedwindow.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace Signalbox {

DetachedWindow::DetachedWindow(QWidget *content)
    : QWidget(nullptr, Qt::Window)
{
    setObjectName(QStringLiteral("detachedWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // the main window alone decides
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
}

void DetachedWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace Signalbox
