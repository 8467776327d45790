// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/filterfaultlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

FilterFaultLabel::FilterFaultLabel(QWidget *parent)
    : QWidget(parent)
    , m_message(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_advice(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
{
    setObjectName(QStringLiteral("journal:fault"));
    m_message->setObjectName(QStringLiteral("journal:faultText"));
    m_advice->setElide(PlainLabel::Elide::End);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_message);
    row->addWidget(m_advice, 1);
    hide();
}

void FilterFaultLabel::showFault(const std::optional<FilterFault> &fault, const QPoint &at)
{
    if (!fault) {
        hide();
        return;
    }
    m_message->setInk(fault->isUnfinished ? Ink::Text2 : Ink::Err);
    m_message->setText(fault->message);
    m_advice->setText(fault->advice);
    m_advice->setVisible(!fault->advice.isEmpty());
    layout()->invalidate();
    const int room = parentWidget()->width();
    const QSize size = sizeHint().boundedTo({room, QWIDGETSIZE_MAX});
    setGeometry(QRect(QPoint(std::clamp(at.x(), 0, room - size.width()), at.y()), size));
    show();
    raise();
}

void FilterFaultLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.edge);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), tokens.raised);
}

} // namespace Signalbox
