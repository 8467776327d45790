// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/models/enginelink.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/monitor/alertrulejson.h"
#include "ui/models/monitor/alerttexts.h"
#include "ui/models/monitor/monitorfeed.h"
#include "ui/models/monitor/servertilemodel.h"
#include "ui/models/monitor/toolfiguresmodel.h"
#include "ui/models/monitor/uptimemodel.h"
#include "ui/monitor/alertlines.h"
#include "ui/monitor/alertsdialog.h"
#include "ui/monitor/chosenline.h"
#include "ui/monitor/figurestrip.h"
#include "ui/monitor/monitorbar.h"
#include "ui/monitor/servertiles.h"
#include "ui/monitor/toolfigurestable.h"
#include "ui/monitor/uptimestrip.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kRulesKey = u"monitor/alerts"_s;
constexpr int kToolsHeight = 118; // title, head and three rows
constexpr int kChartsHeight = 480;

QVBoxLayout *bareColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

ChartData withLimit(ChartData latency, std::optional<double> p95Ms)
{
    if (p95Ms) {
        latency.limit = ChartLimit{
            *p95Ms * 1e6, MonitorPage::tr("limit for p95: %1").arg(alertValueText(AlertRule::Figure::P95, *p95Ms))};
    }
    return latency;
}

} // namespace

MonitorPage::MonitorPage(EngineLink &link, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_feed(new MonitorFeed(this))
    , m_keeper(new AlertKeeper(link, this))
    , m_alerts(new AlertLines(this))
    , m_bar(new MonitorBar(*m_feed, this))
    , m_tileModel(new ServerTileModel(link, this))
    , m_tiles(new ServerTiles(*m_tileModel, this))
    , m_strip(new FigureStrip(this))
    , m_uptimeModel(new UptimeModel(this))
    , m_uptime(new UptimeStrip(*m_uptimeModel, this))
    , m_charts(new ChartStack(this))
    , m_chosen(new ChosenLine(this))
    , m_toolsTitle(new PanelTitle(tr("Tools"), this))
    , m_toolModel(new ToolFiguresModel(this))
    , m_tools(new ToolFiguresTable(*m_toolModel, state, this))
    , m_notice(new Notice(this))
    , m_saved(new PlainLabel(QString(), FontRole::Secondary, Ink::Text2, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"monitorPage"_s);
    setAccessibleName(tr("Monitor"));
    buildCharts();
    buildLayout(state);
    connectParts();
    m_charts->setFocusProxy(m_latency);
    m_keeper->setRules(alertRulesFromJson(state.value(kRulesKey).toByteArray()));
    m_feed->setFolder(link.journalFolder());
    m_uptimeModel->setFolder(link.journalFolder());
    showState();
}

void MonitorPage::buildCharts()
{
    TimeAxis &axis = m_charts->axis();
    m_latency = new TimeChart(tr("Response time"), axis);
    m_heat = new HeatMap(tr("Spread"), axis);
    m_throughput = new BarChart(tr("Calls a second"), axis);
    m_errors = new BarChart(tr("Failed calls"), axis);
    m_bytes = new TimeChart(tr("Bytes a second"), axis);
    m_process = new TimeChart(tr("Processes"), axis);
    m_latency->setObjectName(u"monitor:latency"_s);
    m_heat->setObjectName(u"monitor:heat"_s);
    m_throughput->setObjectName(u"monitor:throughput"_s);
    m_errors->setObjectName(u"monitor:errors"_s);
    m_bytes->setObjectName(u"monitor:bytes"_s);
    m_process->setObjectName(u"monitor:process"_s);
    m_latency->setDrawnHeight(132);
    m_heat->setDrawnHeight(108);
    m_throughput->setDrawnHeight(92);
    m_errors->setDrawnHeight(92);
    m_bytes->setDrawnHeight(80);
    m_process->setDrawnHeight(96);
    m_latency->setEmptyText(tr("No call was answered in this time."));
    m_heat->setEmptyText(tr("No call was answered in this time."));
    m_throughput->setEmptyText(tr("No call ended in this time."));
    m_errors->setEmptyText(tr("No call failed in this time."));
    m_bytes->setEmptyText(tr("Nothing was sent or received in this time."));
    m_process->setEmptyText(tr("No process of ours ran in this time."));
    for (ChartView *chart :
         std::initializer_list<ChartView *>{m_latency, m_heat, m_throughput, m_errors, m_bytes, m_process}) {
        m_charts->add(chart);
    }
}

void MonitorPage::buildLayout(UiState &state)
{
    setSurface(m_notice, Surface::Base);
    auto *upper = new QWidget(this);
    QVBoxLayout *upperColumn = bareColumn(upper);
    upperColumn->addWidget(m_tiles);
    upperColumn->addWidget(m_strip);
    upperColumn->addWidget(m_uptime);
    upperColumn->addWidget(m_charts, 1);
    upperColumn->addWidget(m_chosen);
    auto *lower = new QWidget(this);
    QVBoxLayout *lowerColumn = bareColumn(lower);
    lowerColumn->addWidget(m_toolsTitle);
    lowerColumn->addWidget(m_tools, 1);
    m_toolsTitle->addAtRight(m_saved);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"monitor:splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({metricsOf(this).px(kChartsHeight), metricsOf(this).px(kToolsHeight)});
    state.keepSplitter(splitter);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_notice);
    QVBoxLayout *column = bareColumn(this);
    column->addWidget(m_bar);
    column->addWidget(m_alerts);
    column->addWidget(m_stack, 1);
}

void MonitorPage::connectParts()
{
    TimeAxis &axis = m_charts->axis();
    connect(&m_link, &EngineLink::journalStateChanged, this, [this] {
        m_feed->setFolder(m_link.journalFolder());
        m_uptimeModel->setFolder(m_link.journalFolder());
        showState();
    });
    connect(m_feed, &MonitorFeed::figuresChanged, this, &MonitorPage::showFigures);
    connect(m_feed, &MonitorFeed::problemChanged, this, &MonitorPage::showState);
    connect(m_feed, &MonitorFeed::choiceChanged, this, &MonitorPage::showChoice);
    connect(m_bar, &MonitorBar::tablesWanted, m_charts, &ChartStack::setTables);
    connect(m_bar, &MonitorBar::alertsRequested, this, &MonitorPage::openAlerts);
    connect(m_keeper, &AlertKeeper::raisedChanged, this, &MonitorPage::showAlerts);
    connect(m_keeper, &AlertKeeper::rulesChanged, this,
            [this] { m_state.setValue(kRulesKey, alertRulesToJson(m_keeper->rules())); });
    connect(m_bar, &MonitorBar::saveRequested, this, [this] { save(nullptr); });
    connect(m_charts, &ChartStack::saveRequested, this, &MonitorPage::save);
    connect(m_tiles, &ServerTiles::serverChosen, this, &MonitorPage::showServer);
    connect(m_tools, &ToolFiguresTable::toolChosen, this, [this](const QString &server, const QString &tool) {
        m_feed->setServer(server);
        m_feed->setTool(tool);
    });
    connect(&axis, &TimeAxis::rangeChosen, this, [this, &axis] { m_feed->setRange(axis.range()); });
    connect(&axis, &TimeAxis::selectionChanged, this, [this, &axis] { m_chosen->setRange(axis.selection()); });
    connect(&axis, &TimeAxis::selectionFinished, this, &MonitorPage::tellChosen);
    connect(m_chosen, &ChosenLine::showRequested, &axis, &TimeAxis::showSelection);
    connect(m_chosen, &ChosenLine::letGoRequested, &axis, [&axis] {
        axis.setSelection({});
        axis.finishSelection();
    });
}

void MonitorPage::showServer(const QString &name)
{
    m_feed->setServer(name);
}

QList<QWidget *> MonitorPage::panes() const
{
    return {m_bar, m_charts, m_tools};
}

void MonitorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setActive(true);
    m_uptimeModel->setActive(true);
}

void MonitorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setActive(false);
    m_uptimeModel->setActive(false);
}

void MonitorPage::showFigures()
{
    const MonitorFigures &figures = m_feed->figures();
    m_charts->axis().setStep(figures.stepNs);
    m_charts->axis().setRange(figures.query.range);
    m_latency->setFigures(withLimit(figures.latency, m_keeper->p95Limit(m_feed->server())));
    m_heat->setHeat(figures.heat);
    m_throughput->setFigures(figures.throughput);
    m_errors->setFigures(figures.errors);
    m_bytes->setFigures(figures.bytes);
    m_process->setFigures(figures.process);
    m_charts->setChartShown(m_process, !figures.process.series.isEmpty());
    m_strip->setTiles(figureTiles(figures));
    m_tileModel->setFigures(figures.servers);
    m_toolModel->setTools(figures.tools);
    m_toolsTitle->setNote(tr("%n in this time", nullptr, int(figures.tools.size())));
    m_bar->setServers(serverNames());
    if (m_feed->tool().isEmpty()) { // else only that one would be left to choose
        QStringList tools;
        for (const ToolFigures &tool : figures.tools) {
            if (!tools.contains(tool.tool)) {
                tools.append(tool.tool);
            }
        }
        tools.sort(Qt::CaseInsensitive);
        m_bar->setTools(tools);
    }
    showChoice();
    showState();
}

void MonitorPage::showChoice()
{
    m_tiles->setVisible(m_feed->server().isEmpty() && m_tileModel->rowCount() > 0);
    m_tools->setServerShown(m_feed->server().isEmpty());
    m_uptimeModel->setServer(m_feed->server());
    if (m_feed->server() != m_server) {
        m_server = m_feed->server();
        emit serverChosen(m_server);
    }
}

void MonitorPage::showState()
{
    const bool noServer = m_feed->hasFigures() && m_feed->figures().servers.isEmpty() && m_tileModel->rowCount() == 0;
    if (m_link.journalFolder().isEmpty()) {
        showNotice(m_link.journalTrouble().isEmpty() ? QString()
                                                     : tr("Nothing is measured, because nothing is recorded."),
                   m_link.journalTrouble());
    } else if (!m_feed->hasFigures() && m_feed->problem()) {
        showNotice(tr("Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a "
                      "tool, and its times, failures and bytes are drawn here."),
                   {});
    } else if (noServer) {
        showNotice(tr("No server yet. Add one and call a tool, and its times, failures and bytes are drawn here."), {});
    } else {
        m_stack->setCurrentIndex(0);
        m_noticeText.clear();
    }
}

/// Made once for each text: its button must not be made anew under the pointer.
void MonitorPage::showNotice(const QString &text, const QString &cause)
{
    m_stack->setCurrentWidget(m_notice);
    if (text == m_noticeText && !text.isEmpty()) {
        return;
    }
    m_noticeText = text;
    if (!cause.isEmpty()) {
        m_notice->showFailed(text, cause);
        return;
    }
    m_notice->showEmpty(text);
    if (!text.isEmpty()) {
        QPushButton *explore = m_notice->addButton(tr("Go to &Explore"), u"explore"_s);
        explore->setObjectName(u"monitor:explore"_s);
        connect(explore, &QPushButton::clicked, this, &MonitorPage::exploreRequested);
    }
}

void MonitorPage::tellChosen()
{
    const TimeRange chosen = m_charts->axis().selection();
    if (!chosen.isEmpty()) {
        m_feed->setLive(false); // what is chosen stays where it is
    }
    emit rangeChosen(chosen);
}

QStringList MonitorPage::serverNames() const
{
    QStringList names;
    for (int row = 0; row < m_tileModel->rowCount(); ++row) {
        names.append(m_tileModel->index(row).data(ServerTileRole::Name).toString());
    }
    return names;
}

void MonitorPage::showAlerts()
{
    m_alerts->setAlerts(m_keeper->raised());
}

void MonitorPage::openAlerts()
{
    (new AlertsDialog(*m_keeper, serverNames(), this))->open();
}

void MonitorPage::save(ChartView *chart)
{
    auto *dialog = new QFileDialog(this, tr("Save charts"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Drawing (*.svg)"), tr("Picture (*.png)"), tr("Figures (*.csv)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    dialog->selectFile(u"signalbox-monitor"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart](const QString &path) { writeTo(path, chart); });
    dialog->open();
}

void MonitorPage::writeTo(const QString &path, ChartView *chart)
{
    const QList<ChartView *> charts = chart ? QList{chart} : m_charts->charts();
    const Result<> saved = saveCharts(charts, m_charts->bar(), path);
    m_saved->setInk(saved ? Ink::Text2 : Ink::Err);
    m_saved->setText(saved ? tr("Saved to %1").arg(path) : saved.error().message);
}

} // namespace Signalbox
