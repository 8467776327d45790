// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/lookwhileseen.h"

#include <QTimer>
#include <QWidget>

namespace Signalbox {

namespace {

constexpr int kLookMs = 1000;

} // namespace

void lookWhileSeen(QWidget *widget, const std::function<void()> &look)
{
    auto *timer = new QTimer(widget);
    timer->setInterval(kLookMs);
    QObject::connect(timer, &QTimer::timeout, widget, [widget, look] {
        const QWidget *page = widget->parentWidget();
        if (page == nullptr || page->isVisible()) {
            look();
        }
    });
    timer->start();
    look();
}

} // namespace Signalbox
