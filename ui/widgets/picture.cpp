// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture.h"

#include <QPainter>

namespace Signalbox {

Picture::Picture(const QPixmap &pixmap, QWidget *parent)
    : QWidget(parent)
    , m_pixmap(pixmap)
    , m_size(pixmap.deviceIndependentSize().toSize())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Picture::Picture(const QIcon &icon, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(side, side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(QPoint((width() - m_size.width()) / 2, (height() - m_size.height()) / 2), m_size);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, place);
    } else {
        painter.drawPixmap(place, m_pixmap);
    }
}

} // namespace Signalbox
