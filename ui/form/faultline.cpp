// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/faultline.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Signalbox {

FaultLine::FaultLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
{
    const Metrics metrics = metricsOf(this);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addSpacing(metrics.px(14) + metrics.gap(4));
    layout->addWidget(m_text, 1);
    hide();
}

void FaultLine::setText(const QString &text)
{
    if (m_text->rawText() != text) {
        m_text->setText(text);
    }
    setVisible(!text.isEmpty());
}

QString FaultLine::text() const
{
    return m_text->rawText();
}

void FaultLine::paintEvent(QPaintEvent *)
{
    const int size = metricsOf(this).px(14);
    const int top = qMax(0, (m_text->fontMetrics().height() - size) / 2);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - size : 0;
    QPainter painter(this);
    painter.drawPixmap(left, top, iconPixmap(u"error"_s, size, tokensOf(this).err, devicePixelRatioF()));
}

} // namespace Signalbox
