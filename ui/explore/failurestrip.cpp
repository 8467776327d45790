// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/failurestrip.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

FailureStrip::FailureStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, FontRole::Body, Ink::Text, this))
{
    setObjectName(u"server:failure"_s);
    setSurface(this, Surface::Raised);
    m_text->setObjectName(u"server:failureText"_s);
    m_text->setElide(PlainLabel::Elide::End);
    auto *mark = new StateMark(StateShape::Failed, this);
    mark->setAccessibleName(tr("Failed"));
    auto *details = new QPushButton(tr("Show why"), this);
    details->setObjectName(u"server:failureDetails"_s);
    auto *dismiss = new ToolButton(u"close"_s, tr("Hide this line"), this);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(details);
    row->addWidget(dismiss);
    hide();
    connect(details, &QPushButton::clicked, this, &FailureStrip::detailsRequested);
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
}

void FailureStrip::showFailure(const QString &cause)
{
    m_text->setText(cause.isEmpty() ? tr("The server failed.") : tr("The server failed: %1").arg(cause));
    setAccessibleName(m_text->rawText());
    show();
}

} // namespace Signalbox
