// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverview.h"

#include "ui/explore/appspane.h"
#include "ui/explore/authpane.h"
#include "ui/explore/consolepane.h"
#include "ui/explore/failurestrip.h"
#include "ui/explore/logpane.h"
#include "ui/explore/networkpane.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/rawrequestpane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/taskspane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
#include "ui/models/palette/paletteitem.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/splittabs.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerView::ServerView(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_tabs(new SplitTabs(SplitTabs::Look::Panes, u"server:tabs"_s, tr("Views of the server"), this))
    , m_failure(new FailureStrip(this))
    , m_overview(new OverviewPane(link, m_id, this))
    , m_tools(new ToolsPane(link, drafts, state, m_id, this))
    , m_resources(new ResourcesPane(link, state, m_id, this))
    , m_prompts(new PromptsPane(link, drafts, state, m_id, this))
    , m_apps(new AppsPane(link, state, m_id, this))
    , m_log(new LogPane(link, state, m_id, this))
    , m_tasks(new TasksPane(link, m_id, this))
    , m_raw(new RawRequestPane(link, drafts, state, m_id, this))
    , m_console(new ConsolePane(link, m_id, this))
    , m_network(new NetworkPane(link, m_id, this))
    , m_authorization(new AuthPane(link, m_id, this))
{
    buildTabs();
    connectTabs();
    connect(m_tools, &ToolsPane::stateChanged, this, &ServerView::stateChanged);
    connect(m_tools, &ToolsPane::countChanged, this, [this](int tools) {
        setCounter(m_tools, tools);
        chooseWanted();
    });
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
    connect(m_raw, &RawRequestPane::stateChanged, this, &ServerView::stateChanged);
    connect(m_raw, &RawRequestPane::showInJournal, this, &ServerView::showInJournal);
    connectPrompts();
    connectTasks();
    const ToolListPtr tools = link.tools(m_id);
    setCounter(m_tools, tools ? tools->tools.size() : 0);
    keepSplitters();
    handleServerChanged();
}

void ServerView::buildTabs()
{
    addTab(u"overview"_s, tr("Overview"), m_overview);
    addTab(u"tools"_s, tr("Tools"), m_tools);
    addTab(u"resources"_s, tr("Resources"), m_resources);
    addTab(u"prompts"_s, tr("Prompts"), m_prompts);
    addTab(u"apps"_s, tr("Apps"), m_apps);
    addTab(u"tasks"_s, tr("Tasks"), m_tasks);
    addTab(u"raw"_s, tr("Raw request"), m_raw);
    addTab(u"log"_s, tr("Log"), m_log);
    addTab(u"console"_s, tr("Console"), m_console);
    addTab(u"network"_s, tr("Network"), m_network);
    addTab(u"authorization"_s, tr("Authorization"), m_authorization);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_failure);
    column->addWidget(m_tabs, 1);
}

void ServerView::connectTabs()
{
    connect(m_tabs, &SplitTabs::currentChanged, this, &ServerView::stateChanged);
    connect(m_tabs, &SplitTabs::currentChanged, this, &ServerView::layoutChanged);
    connect(m_tabs, &SplitTabs::entered, this, &ServerView::entered);
    connect(m_tabs, &SplitTabs::planChanged, this, &ServerView::layoutChanged);
    connect(m_failure, &FailureStrip::detailsRequested, this, [this] {
        m_failure->hide();
        turnTo(m_overview);
    });
}

void ServerView::connectPrompts()
{
    connect(m_prompts, &PromptsPane::stateChanged, this, &ServerView::stateChanged);
    connect(m_prompts, &PromptsPane::countChanged, this, [this](int prompts) {
        setCounter(m_prompts, prompts);
        chooseWanted();
    });
    connect(m_prompts, &PromptsPane::showInJournal, this, &ServerView::showInJournal);
    setCounter(m_prompts, m_prompts->total());
}

/// These panes are for servers that have what they show.
void ServerView::connectTasks()
{
    const auto showTasks = [this] { m_tabs->setOffered(m_tasks, m_tasks->hasTasks()); };
    connect(m_tasks, &TasksPane::countChanged, this, [this](int running) { setCounter(m_tasks, running); });
    connect(m_tasks, &TasksPane::availabilityChanged, this, showTasks);
    connect(m_tasks, &TasksPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_network, &NetworkPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_authorization, &AuthPane::editRequested, this, &ServerView::editRequested);
    connect(m_authorization, &AuthPane::showInJournal, this, &ServerView::showInJournal);
    showTasks();
    const auto showApps = [this] { m_tabs->setOffered(m_apps, m_apps->hasSomething()); };
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

void ServerView::addTab(const QString &key, const QString &title, QWidget *pane)
{
    m_tabs->addPage(key, title, pane);
}

void ServerView::turnTo(const QWidget *pane)
{
    m_tabs->makeCurrent(const_cast<QWidget *>(pane));
}

bool ServerView::shows(const QWidget *pane) const
{
    return m_tabs->current() == pane;
}

void ServerView::setCounter(QWidget *pane, qsizetype count)
{
    m_tabs->setCounter(pane, count > 0 ? int(count) : -1);
}

void ServerView::handleServerChanged()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool connected = status && status->state == ServerStatus::State::Connected;
    m_tabs->setOffered(m_resources, !connected || status->profile->has("resources"));
    if (connected && !m_wasConnected && shows(m_overview) && status->profile->has("tools")
        && !m_tabs->isApart(m_tools)) {
        m_tabs->turnTo(m_tools); // what one connects for
    }
    m_tabs->setOffered(m_prompts, !connected || status->profile->has("prompts"));
    for (QWidget *pane : {static_cast<QWidget *>(m_network), static_cast<QWidget *>(m_authorization)}) {
        m_tabs->setOffered(pane, m_network->isOfUse()); // reached over the network
    }
    if (status) {
        const QString name = visibleText(status->entry.name);
        if (name != m_name) {
            m_name = name;
            m_tabs->setWindowTitles([name](const QString &pane) { return tr("%1 – %2 – Signalbox").arg(pane, name); });
        }
    }
    const ServerStanding standing = status ? m_link.standing(*status) : ServerStanding::Disconnected;
    if (standing != ServerStanding::Failed) {
        m_failure->hide();
    }
    if (standing != m_standing && standing == ServerStanding::Failed) {
        showFailure(status->error ? status->error->message : QString());
    } else if (standing != m_standing && standing == ServerStanding::Waiting && !isWorkedIn()
               && !m_tabs->isDetached(m_overview)) {
        m_tabs->turnTo(m_overview); // which says that it waits
    }
    m_wasConnected = connected;
    m_standing = standing;
}

bool ServerView::isWorkedIn() const
{
    const QList<QWidget *> fronts = m_tabs->fronts();
    return !fronts.contains(m_overview) && std::ranges::any_of(fronts, [](const QWidget *pane) {
        return pane->isAncestorOf(pane->window()->focusWidget());
    });
}

/// On the Overview, which says why; a strip says it to somebody who is at work in another pane.
void ServerView::showFailure(const QString &text)
{
    if (isWorkedIn()) {
        m_failure->showFailure(text);
    } else if (!m_tabs->isDetached(m_overview)) {
        m_tabs->turnTo(m_overview);
    }
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

void ServerView::openRequest(const QString &method, const QByteArray &params)
{
    turnTo(m_raw);
    m_raw->open(method, params);
}

void ServerView::openResource(const QString &address)
{
    turnTo(m_resources);
    m_resources->openAddress(address);
}

void ServerView::showConsoleLine(const QString &text, quint64 newer)
{
    turnTo(m_console);
    m_console->showLine(text, newer);
}

const QWidget *ServerView::subject() const
{
    QList<QWidget *> fronts = m_tabs->fronts();
    fronts.prepend(m_tabs->current());
    for (const QWidget *pane : std::as_const(fronts)) {
        if (pane == m_tools || pane == m_resources || pane == m_prompts || pane == m_raw) {
            return pane;
        }
    }
    return nullptr;
}

bool ServerView::showsTools() const
{
    return subject() == m_tools;
}

bool ServerView::hasSubject() const
{
    const QWidget *pane = subject();
    return pane == m_resources ? !m_resources->address().isEmpty()
           : pane == m_prompts ? m_prompts->hasPrompt()
           : pane == m_raw     ? m_raw->hasMethod()
                               : pane == m_tools && m_tools->hasTool();
}

bool ServerView::isRunning() const
{
    const QWidget *pane = subject();
    return pane == m_resources ? m_resources->isReading()
           : pane == m_prompts ? m_prompts->isRunning()
           : pane == m_raw     ? m_raw->isRunning()
                               : m_tools->isRunning();
}

bool ServerView::hasLastCall() const
{
    const QWidget *pane = subject();
    return pane == m_resources ? m_resources->wasRead()
           : pane == m_prompts ? m_prompts->hasLastCall()
           : pane == m_raw     ? m_raw->hasLastCall()
                               : m_tools->hasLastCall();
}

void ServerView::call()
{
    const QWidget *pane = subject();
    pane == m_resources ? m_resources->read()
    : pane == m_prompts ? m_prompts->call()
    : pane == m_raw     ? m_raw->call()
                        : m_tools->call();
}

void ServerView::cancelCall()
{
    const QWidget *pane = subject();
    pane == m_resources ? m_resources->cancelRead()
    : pane == m_prompts ? m_prompts->cancelCall()
    : pane == m_raw     ? m_raw->cancelCall()
                        : m_tools->cancelCall();
}

void ServerView::repeatCall()
{
    const QWidget *pane = subject();
    pane == m_resources ? m_resources->readAgain()
    : pane == m_prompts ? m_prompts->repeatCall()
    : pane == m_raw     ? m_raw->repeatCall()
                        : m_tools->repeatCall();
}

void ServerView::refreshList()
{
    if (subject() == m_resources) {
        m_link.refreshList(m_id, Lister::List::Resources);
        m_link.refreshList(m_id, Lister::List::ResourceTemplates);
    } else {
        m_link.refreshList(m_id, subject() == m_prompts ? Lister::List::Prompts : Lister::List::Tools);
    }
}

QList<QWidget *> ServerView::panes() const
{
    QList<QWidget *> panes;
    for (QWidget *front : m_tabs->fronts()) {
        panes += front == m_resources ? m_resources->panes()
                 : front == m_prompts ? m_prompts->panes()
                 : front == m_tools   ? m_tools->panes()
                 : front == m_raw     ? m_raw->panes()
                                      : QList<QWidget *>{front};
    }
    return panes;
}

} // namespace Signalbox
