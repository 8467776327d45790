// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverview.h"

#include "ui/explore/appspane.h"
#include "ui/explore/authpane.h"
#include "ui/explore/consolepane.h"
#include "ui/explore/logpane.h"
#include "ui/explore/networkpane.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/taskspane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
#include "ui/models/palette/paletteitem.h"
#include "ui/widgets/innertabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerView::ServerView(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new OverviewPane(link, m_id, this))
    , m_tools(new ToolsPane(link, drafts, state, m_id, this))
    , m_resources(new ResourcesPane(link, state, m_id, this))
    , m_prompts(new PromptsPane(link, drafts, state, m_id, this))
    , m_apps(new AppsPane(link, state, m_id, this))
    , m_log(new LogPane(link, state, m_id, this))
    , m_tasks(new TasksPane(link, m_id, this))
    , m_console(new ConsolePane(link, m_id, this))
    , m_network(new NetworkPane(link, m_id, this))
    , m_authorization(new AuthPane(link, m_id, this))
{
    m_tabs->setObjectName(u"server:tabs"_s);
    m_tabs->setAccessibleName(tr("Views of the server"));
    addTab(tr("Overview"), m_overview);
    addTab(tr("Tools"), m_tools);
    addTab(tr("Resources"), m_resources);
    addTab(tr("Prompts"), m_prompts);
    addTab(tr("Apps"), m_apps);
    addTab(tr("Tasks"), m_tasks);
    addTab(tr("Log"), m_log);
    addTab(tr("Console"), m_console);
    addTab(tr("Network"), m_network);
    addTab(tr("Authorization"), m_authorization);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        emit stateChanged();
    });
    connect(m_tools, &ToolsPane::stateChanged, this, &ServerView::stateChanged);
    connect(m_tools, &ToolsPane::countChanged, this, [this](int tools) { setCounter(m_tools, tools); });
    connect(m_tools, &ToolsPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_tools, &ToolsPane::toolElsewhere, this, &ServerView::toolElsewhere);
    connectResources();
    connect(m_overview, &OverviewPane::consoleRequested, this, [this] { turnTo(m_console); });
    connect(m_overview, &OverviewPane::editRequested, this, &ServerView::editRequested);
    connect(m_overview, &OverviewPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_overview, &OverviewPane::toolChosen, this, &ServerView::chooseTool);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleServerChanged();
        }
    });
    connect(m_log, &LogPane::unseenChanged, this, [this](int count) { setCounter(m_log, count); });
    connect(m_log, &LogPane::showInJournal, this, &ServerView::showInJournal);
    connectPrompts();
    connectTasks();
    const ToolListPtr tools = link.tools(m_id);
    setCounter(m_tools, tools ? tools->tools.size() : 0);
    handleServerChanged();
}

void ServerView::connectPrompts()
{
    connect(m_prompts, &PromptsPane::stateChanged, this, &ServerView::stateChanged);
    connect(m_prompts, &PromptsPane::countChanged, this, [this](int prompts) { setCounter(m_prompts, prompts); });
    connect(m_prompts, &PromptsPane::showInJournal, this, &ServerView::showInJournal);
    setCounter(m_prompts, m_prompts->total());
}

/// These panes are for servers that have what they show.
void ServerView::connectTasks()
{
    const auto showTasks = [this] { m_tabs->setTabVisible(m_stack->indexOf(m_tasks), m_tasks->hasTasks()); };
    connect(m_tasks, &TasksPane::countChanged, this, [this](int running) { setCounter(m_tasks, running); });
    connect(m_tasks, &TasksPane::availabilityChanged, this, showTasks);
    connect(m_tasks, &TasksPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_network, &NetworkPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_authorization, &AuthPane::editRequested, this, &ServerView::editRequested);
    connect(m_authorization, &AuthPane::showInJournal, this, &ServerView::showInJournal);
    showTasks();
    const auto showApps = [this] { m_tabs->setTabVisible(m_stack->indexOf(m_apps), m_apps->hasApps()); };
    connect(m_apps, &AppsPane::countChanged, this, [this](int apps) { setCounter(m_apps, apps); });
    connect(m_apps, &AppsPane::availabilityChanged, this, showApps);
    showApps();
}

void ServerView::connectResources()
{
    connect(m_resources, &ResourcesPane::countChanged, this,
            [this](int resources) { setCounter(m_resources, resources); });
    connect(m_resources, &ResourcesPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_resources, &ResourcesPane::stateChanged, this, &ServerView::stateChanged);
    setCounter(m_resources, m_resources->total());
}

void ServerView::addTab(const QString &title, QWidget *pane)
{
    m_tabs->addTab(title);
    m_stack->addWidget(pane);
}

void ServerView::turnTo(const QWidget *pane)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(pane));
}

bool ServerView::shows(const QWidget *pane) const
{
    return m_stack->currentWidget() == pane;
}

void ServerView::setCounter(const QWidget *pane, qsizetype count)
{
    m_tabs->setCounter(m_stack->indexOf(pane), count > 0 ? int(count) : -1);
}

void ServerView::handleServerChanged()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool connected = status && status->state == ServerStatus::State::Connected;
    m_tabs->setTabVisible(m_stack->indexOf(m_resources), !connected || status->profile->has("resources"));
    if (connected && !m_wasConnected && shows(m_overview) && status->profile->has("tools")) {
        turnTo(m_tools); // what one connects for
    }
    m_tabs->setTabVisible(m_stack->indexOf(m_prompts), !connected || status->profile->has("prompts"));
    for (const QWidget *pane : {static_cast<QWidget *>(m_network), static_cast<QWidget *>(m_authorization)}) {
        m_tabs->setTabVisible(m_stack->indexOf(pane), m_network->isOfUse()); // reached over the network
    }
    const bool failed = status && status->state == ServerStatus::State::Failed;
    if (failed && !m_hadFailed) {
        turnTo(m_overview); // says why
    }
    m_wasConnected = connected;
    m_hadFailed = failed;
}

void ServerView::open(const PaletteItem &item)
{
    switch (item.kind) {
    case PaletteItem::Kind::Tool:
        return chooseTool(item.name);
    case PaletteItem::Kind::Prompt:
        turnTo(m_prompts);
        return m_prompts->choose(item.name);
    case PaletteItem::Kind::Resource:
        return openResource(item.name);
    case PaletteItem::Kind::ResourceTemplate:
        turnTo(m_resources);
        return m_resources->openTemplate(item.name);
    case PaletteItem::Kind::Server:
    case PaletteItem::Kind::Command:
        return;
    }
}

void ServerView::chooseTool(const QString &tool)
{
    turnTo(m_tools);
    m_tools->choose(tool);
}

void ServerView::openCall(const QString &tool, const QByteArray &arguments)
{
    turnTo(m_tools);
    m_tools->openCall(tool, arguments);
}

void ServerView::openResource(const QString &address)
{
    turnTo(m_resources);
    m_resources->openAddress(address);
}

bool ServerView::showsTools() const
{
    return shows(m_tools);
}

bool ServerView::hasSubject() const
{
    if (shows(m_resources)) {
        return !m_resources->address().isEmpty();
    }
    return shows(m_prompts) ? m_prompts->hasPrompt() : showsTools() && m_tools->hasTool();
}

bool ServerView::isRunning() const
{
    if (shows(m_resources)) {
        return m_resources->isReading();
    }
    return shows(m_prompts) ? m_prompts->isRunning() : m_tools->isRunning();
}

bool ServerView::hasLastCall() const
{
    if (shows(m_resources)) {
        return m_resources->wasRead();
    }
    return shows(m_prompts) ? m_prompts->hasLastCall() : m_tools->hasLastCall();
}

void ServerView::call()
{
    if (shows(m_resources)) {
        m_resources->read();
        return;
    }
    shows(m_prompts) ? m_prompts->call() : m_tools->call();
}

void ServerView::cancelCall()
{
    if (shows(m_resources)) {
        m_resources->cancelRead();
        return;
    }
    shows(m_prompts) ? m_prompts->cancelCall() : m_tools->cancelCall();
}

void ServerView::repeatCall()
{
    if (shows(m_resources)) {
        m_resources->readAgain();
        return;
    }
    shows(m_prompts) ? m_prompts->repeatCall() : m_tools->repeatCall();
}

void ServerView::refreshList()
{
    if (shows(m_resources)) {
        m_link.refreshList(m_id, Lister::List::Resources);
        m_link.refreshList(m_id, Lister::List::ResourceTemplates);
    } else {
        m_link.refreshList(m_id, shows(m_prompts) ? Lister::List::Prompts : Lister::List::Tools);
    }
}

QList<QWidget *> ServerView::panes() const
{
    if (shows(m_resources)) {
        return m_resources->panes();
    }
    if (shows(m_prompts)) {
        return m_prompts->panes();
    }
    return showsTools() ? m_tools->panes() : QList<QWidget *>{m_stack->currentWidget()};
}

} // namespace Signalbox
