// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/chosenline.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/formats.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

ChosenLine::ChosenLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(QString(), FontRole::Body, Ink::Text, this))
{
    setObjectName(u"monitor:chosen"_s);
    setSurface(this, Surface::Raised);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.px(3), metrics.gap(8), metrics.px(3));
    row->setSpacing(metrics.gap(8));
    auto *zoom = new QPushButton(tr("&Zoom in"), this);
    auto *letGo = new QPushButton(tr("Let &go"), this);
    zoom->setObjectName(u"monitor:zoom"_s);
    letGo->setObjectName(u"monitor:letGo"_s);
    m_text->setElide(PlainLabel::Elide::End);
    row->addWidget(m_text, 1);
    row->addWidget(zoom);
    row->addWidget(letGo);
    connect(zoom, &QPushButton::clicked, this, &ChosenLine::showRequested);
    connect(letGo, &QPushButton::clicked, this, &ChosenLine::letGoRequested);
    hide();
}

void ChosenLine::setRange(const TimeRange &range)
{
    setVisible(!range.isEmpty());
    if (!range.isEmpty()) {
        m_text->setText(tr("Chosen: %1 (%2). The journal shows what was recorded then.")
                            .arg(rangeText(range), durationText(range.lengthNs())));
    }
}

void ChosenLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEdge(&painter, rect(), Qt::TopEdge, tokensOf(this).line);
}

} // namespace Signalbox
