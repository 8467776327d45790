// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/kindlabel.h"

#include "ui/journal/kindlook.h"
#include "ui/models/formats.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Signalbox {

KindLabel::KindLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KindLabel::setKind(MessageKind kind, bool outgoing)
{
    m_kind = kind;
    m_outgoing = outgoing;
    setAccessibleName(kindText(kind));
    updateGeometry();
    update();
}

QSize KindLabel::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const QFontMetrics font(fontFor(FontRole::Name));
    return {metrics.icon() + metrics.gap(4) + font.horizontalAdvance(kindText(m_kind)) + 1,
            std::max(metrics.icon(), font.height())};
}

void KindLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics = metricsOf(this);
    const QColor colour = kindColour(m_kind, tokensOf(this));
    const int size = metrics.icon();
    const QPixmap arrow = iconPixmap(directionIcon(m_outgoing), size, colour, devicePixelRatioF());
    painter.drawPixmap(0, (height() - size) / 2, arrow);
    painter.setFont(fontFor(FontRole::Name));
    painter.setPen(colour);
    painter.drawText(rect().adjusted(size + metrics.gap(4), 0, 0, 0), int(Qt::AlignVCenter | Qt::TextSingleLine),
                     kindText(m_kind));
}

} // namespace Signalbox
