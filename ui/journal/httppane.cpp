// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/httppane.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/phasechart.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

HttpPane::HttpPane(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_status(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_phases(new PhaseChart(this))
    , m_heads(new JsonView(this))
    , m_find(*m_heads)
{
    const Metrics metrics = metricsOf(this);
    m_choice->setObjectName(u"journal:exchange"_s);
    m_choice->setAccessibleName(tr("Exchange"));
    m_status->setObjectName(u"journal:httpStatus"_s);
    m_phases->setObjectName(u"journal:phases"_s);
    m_heads->setObjectName(u"journal:heads"_s);
    m_heads->pane()->setAccessibleName(tr("Heads of request and response"));
    m_heads->pane()->setMinimumHeight(1); // in a low dock it is the heads that scroll, not the times that are cut
    setFocusProxy(m_heads);
    for (PlainLabel *label : {m_status, m_facts}) {
        label->setElide(PlainLabel::Elide::End);
        label->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics.gap(4), 0, 0);
    column->setSpacing(0);
    column->addWidget(m_choice);
    column->addWidget(m_status);
    column->addWidget(m_facts);
    column->addWidget(m_phases);
    column->addWidget(m_heads, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HttpPane::showChosen);
}

void HttpPane::setExchanges(const QList<MessageExchange> &exchanges)
{
    m_exchanges = exchanges;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (qsizetype i = 0; i < exchanges.size(); ++i) {
            m_choice->addItem(tr("Exchange %1 of %2").arg(i + 1).arg(exchanges.size()));
        }
        m_choice->setVisible(exchanges.size() > 1);
    }
    showChosen();
}

void HttpPane::showChosen()
{
    const MessageExchange exchange = m_exchanges.value(std::max(m_choice->currentIndex(), 0));
    const RecordedExchange &parts = exchange.parts;
    const QString status = parts.status == 0 ? tr("no answer came")
                                             : QString::number(parts.status) + u' ' + QString::fromUtf8(parts.reason);
    m_status->setText(tr("%1 %2 → %3").arg(QString::fromUtf8(parts.method), QString::fromUtf8(parts.url), status));
    m_status->setInk(parts.status == 0 || parts.status >= 400 ? Ink::Err : Ink::Text);
    QStringList facts{QString::fromUtf8(parts.answerVersion.isEmpty() ? parts.version : parts.answerVersion)};
    facts.append(parts.peer.isEmpty() ? QString() : tr("peer %1").arg(QString::fromUtf8(parts.peer)));
    facts.append(parts.answerHeadBytes < 0 ? QString() : tr("body %1").arg(sizeText(parts.answerBytes)));
    facts.append(parts.times.end < 0 ? QString() : tr("%1 in all").arg(durationText(parts.times.end)));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_phases->setPhases(phasesOf(parts.times));
    m_heads->setText(exchange.heads, u"HTTP"_s);
    emit textChanged();
}

} // namespace Signalbox
