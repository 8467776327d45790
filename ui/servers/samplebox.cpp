// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/samplebox.h"

#include "core/catalog/samples.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Signalbox {

SampleBox::SampleBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

QPushButton *SampleBox::addSample(const SampleServer &sample)
{
    const Metrics metrics = metricsOf(this);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(metrics.gap(8), metrics.px(6), metrics.gap(8), metrics.px(6));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics.gap(8));
    first->addWidget(new PlainLabel(sample.entry.name, FontRole::Name, Ink::Text, row));
    first->addWidget(new BadgeLabel({transportText(sample.entry.transport), BadgeKind::Plain, {}}, row));
    first->addWidget(new PlainLabel(tr("%n tool(s)", nullptr, sample.tools), FontRole::Secondary, Ink::Text2, row));
    first->addStretch();
    words->addLayout(first);
    words->addWidget(new PlainLabel(sample.description, FontRole::Secondary, Ink::Text2, row));
    auto *command = new PlainLabel(sample.entry.commandLine(), FontRole::Mono, Ink::Text3, row);
    command->setElide(PlainLabel::Elide::Middle); // as long as the path to the program is
    words->addWidget(command);
    auto *button = new QPushButton(icon(QStringLiteral("plug")), tr("Connect"), row);
    button->setObjectName(QStringLiteral("welcome:connect:") + sample.entry.name);
    button->setAccessibleName(tr("Connect %1").arg(sample.entry.name));
    setPrimary(button, m_rows->isEmpty());
    across->addLayout(words, 1);
    across->addWidget(button);
    m_rows->addWidget(row);
    return button;
}

void SampleBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const qreal radius = metricsOf(this).radius();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Signalbox
