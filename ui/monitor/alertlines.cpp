// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/alertlines.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/models/monitor/alerttexts.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 3;

} // namespace

AlertLines::AlertLines(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"monitor:alerts"_s);
    setAccessibleName(tr("Alerts"));
    const Metrics metrics = metricsOf(this);
    m_column->setContentsMargins(metrics.gap(12), metrics.px(3), metrics.gap(12), metrics.px(3));
    m_column->setSpacing(metrics.px(2));
    hide();
}

void AlertLines::setAlerts(const QList<AlertEvent> &alerts)
{
    QStringList texts;
    for (const AlertEvent &alert : alerts.first(std::min(alerts.size(), kMostLines))) {
        texts.append(
            tr("%1 (%2), since %3").arg(alertHeadline(alert), alertRuleText(alert.rule), momentText(alert.wallNs)));
    }
    if (alerts.size() > kMostLines) {
        texts.append(tr("and %n more", nullptr, int(alerts.size() - kMostLines)));
    }
    if (texts == m_texts) {
        return;
    }
    m_texts = texts;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : std::as_const(texts)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metricsOf(this).gap(8));
        row->addWidget(new StateMark(StateShape::Failed, line));
        auto *label = new PlainLabel(text, FontRole::Body, Ink::Err, line);
        label->setElide(PlainLabel::Elide::End);
        row->addWidget(label, 1);
        m_column->addWidget(line);
    }
    setVisible(!texts.isEmpty());
}

void AlertLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.errBack);
    paintEdge(&painter, rect(), Qt::BottomEdge, tokens.line);
}

} // namespace Signalbox
