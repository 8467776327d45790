// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frontstack.h"

namespace Signalbox {

FrontStack::FrontStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize FrontStack::sizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->sizeHint() : QSize();
}

QSize FrontStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
}

} // namespace Signalbox
