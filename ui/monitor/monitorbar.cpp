// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorbar.h"

#include "ui/models/charts/chartvalues.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/pickbutton.h"
#include "ui/widgets/toolbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kStanding = u"standing"_s; // of the span, while a range of the person's own is shown

QPushButton *checkable(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setCheckable(true);
    return button;
}

} // namespace

MonitorBar::MonitorBar(MonitorFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_server(new PickButton(tr("Server"), this))
    , m_tool(new PickButton(tr("Tool"), this))
    , m_span(new PickButton(tr("Time"), this))
    , m_live(checkable(u"play"_s, tr("&Live"), this))
    , m_charts(checkable(u"monitor"_s, tr("&Charts"), this))
    , m_tables(checkable(u"list"_s, tr("Ta&bles"), this))
    , m_alerts(new ToolButton(u"triangle-alert"_s, tr("Alerts"), this))
    , m_save(new ToolButton(u"export"_s, tr("Save charts or figures"), this))
{
    setSurface(this, Surface::Raised);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(metricsOf(this).pageBar());
    m_server->setObjectName(u"monitor:server"_s);
    m_tool->setObjectName(u"monitor:tool"_s);
    m_span->setObjectName(u"monitor:span"_s);
    m_live->setObjectName(u"monitor:live"_s);
    m_tables->setObjectName(u"monitor:tables"_s);
    m_alerts->setObjectName(u"monitor:alertRules"_s);
    m_save->setObjectName(u"monitor:save"_s);
    setFocusProxy(m_server);
    buildRow();
    connectParts();
    setServers({});
    setTools({});
    showChoice();
}

void MonitorBar::buildRow()
{
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(10), 0, metrics.gap(8), 0);
    row->setSpacing(metrics.gap(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_server, m_tool, m_span, m_live}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    auto *segment = new QHBoxLayout;
    segment->setSpacing(0);
    segment->addWidget(m_charts);
    segment->addWidget(m_tables);
    row->addLayout(segment);
    row->addWidget(m_alerts);
    row->addWidget(m_save);
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_charts);
    kinds->addButton(m_tables);
    m_charts->setChecked(true);
}

void MonitorBar::connectParts()
{
    connect(m_server, &PickButton::pickedByPerson, &m_feed, &MonitorFeed::setServer);
    connect(m_tool, &PickButton::pickedByPerson, &m_feed, &MonitorFeed::setTool);
    connect(m_span, &PickButton::pickedByPerson, this, [this](const QString &value) {
        if (value != kStanding) {
            m_feed.setSpan(MonitorFeed::Span(value.toInt()));
        }
    });
    connect(m_live, &QPushButton::clicked, &m_feed, &MonitorFeed::setLive);
    connect(m_tables, &QPushButton::toggled, this, &MonitorBar::tablesWanted);
    connect(m_alerts, &QToolButton::clicked, this, &MonitorBar::alertsRequested);
    connect(m_save, &QToolButton::clicked, this, &MonitorBar::saveRequested);
    connect(&m_feed, &MonitorFeed::choiceChanged, this, &MonitorBar::showChoice);
}

void MonitorBar::setServers(const QStringList &names)
{
    QList<PickButton::Choice> choices{{tr("All servers"), {}}};
    for (const QString &name : names) {
        choices.append({name, name});
    }
    m_server->setChoices(choices);
}

void MonitorBar::setTools(const QStringList &names)
{
    QList<PickButton::Choice> choices{{tr("All calls"), {}}};
    for (const QString &name : names) {
        choices.append({name, name});
    }
    m_tool->setChoices(choices);
}

bool MonitorBar::showsTables() const
{
    return m_tables->isChecked();
}

void MonitorBar::showChoice()
{
    using Span = MonitorFeed::Span;
    const auto value = [](Span span) { return QString::number(int(span)); };
    QList<PickButton::Choice> spans{{tr("Last minute"), value(Span::Minute)},
                                    {tr("Last 15 minutes"), value(Span::QuarterHour)},
                                    {tr("Last hour"), value(Span::Hour)},
                                    {tr("Last 24 hours"), value(Span::Day)},
                                    {tr("All there is"), value(Span::All)}};
    if (!m_feed.isLive()) {
        spans.append({rangeText(m_feed.range()), kStanding});
    }
    m_span->setChoices(spans);
    m_span->setPicked(m_feed.isLive() ? value(m_feed.span()) : kStanding);
    m_server->setPicked(m_feed.server());
    m_tool->setPicked(m_feed.tool());
    m_live->setChecked(m_feed.isLive());
    m_live->setAccessibleDescription(m_feed.isLive() ? tr("The charts end now.") : tr("The charts stand still."));
}

void MonitorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEdge(&painter, rect(), Qt::BottomEdge, tokensOf(this).line);
}

} // namespace Signalbox
