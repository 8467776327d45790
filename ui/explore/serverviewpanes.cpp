// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a server's page gets its panes, and what it hears of them.
#include "ui/explore/appspane.h"
#include "ui/explore/authpane.h"
#include "ui/explore/consolepane.h"
#include "ui/explore/logpane.h"
#include "ui/explore/networkpane.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/rawrequestpane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/serverview.h"
#include "ui/explore/taskspane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/splittabs.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

template<typename Pane, typename... What>
LatePane<Pane> ServerView::addTab(const QString &key, const QString &title, void (ServerView::*connectMore)(),
                                  What &...what)
{
    auto *page = new LatePage([&what...](QWidget *parent) { return new Pane(what..., parent); }, this);
    connect(page, &LatePage::made, this, [this, page, connectMore](QWidget *pane) {
        connectPane(page, static_cast<Pane *>(pane));
        if (connectMore) {
            (this->*connectMore)();
        }
        keepSplitters(pane);
    });
    m_tabs->addPage(key, title, page);
    return LatePane<Pane>(page);
}

template<typename Pane>
void ServerView::connectPane(QWidget *page, Pane *pane)
{
    if constexpr (requires { &Pane::stateChanged; }) {
        connect(pane, &Pane::stateChanged, this, &ServerView::stateChanged);
    }
    if constexpr (requires { &Pane::editRequested; }) {
        connect(pane, &Pane::editRequested, this, &ServerView::editRequested);
    }
    if constexpr (requires { &Pane::showInJournal; }) {
        connect(pane, &Pane::showInJournal, this, &ServerView::showInJournal);
    }
    if constexpr (requires { &Pane::countChanged; }) {
        connect(pane, &Pane::countChanged, this, [this, page](int count) { setCounter(page, count); });
    }
    if constexpr (requires { pane->total(); }) {
        setCounter(page, pane->total());
    }
}

void ServerView::addTabs()
{
    m_overview = addTab<OverviewPane>(u"overview"_s, tr("Overview"), &ServerView::connectOverview, m_link, m_id);
    m_tools = addTab<ToolsPane>(u"tools"_s, tr("Tools"), &ServerView::connectTools, m_link, m_drafts, m_state, m_id);
    m_resources = addTab<ResourcesPane>(u"resources"_s, tr("Resources"), nullptr, m_link, m_state, m_id);
    m_prompts =
        addTab<PromptsPane>(u"prompts"_s, tr("Prompts"), &ServerView::connectPrompts, m_link, m_drafts, m_state, m_id);
    m_apps = addTab<AppsPane>(u"apps"_s, tr("Apps"), &ServerView::connectApps, m_link, m_state, m_id);
    m_tasks = addTab<TasksPane>(u"tasks"_s, tr("Tasks"), &ServerView::connectTasks, m_link, m_id);
    m_raw = addTab<RawRequestPane>(u"raw"_s, tr("Raw request"), nullptr, m_link, m_drafts, m_state, m_id);
    m_log = addTab<LogPane>(u"log"_s, tr("Log"), &ServerView::connectLog, m_link, m_state, m_id);
    m_console = addTab<ConsolePane>(u"console"_s, tr("Console"), nullptr, m_link, m_id);
    m_network = addTab<NetworkPane>(u"network"_s, tr("Network"), nullptr, m_link, m_id);
    m_authorization = addTab<AuthPane>(u"authorization"_s, tr("Authorization"), nullptr, m_link, m_id);
    for (LatePage *page : {m_apps.page(), m_tasks.page()}) {
        m_tabs->setOffered(page, false); // until there is something for it
    }
    (void)m_log.page()->content(); // which hears only of what comes from then on
}

void ServerView::connectOverview()
{
    connect(m_overview.known(), &OverviewPane::consoleRequested, this, [this] { turnTo(m_console.page()); });
    connect(m_overview.known(), &OverviewPane::toolChosen, this, &ServerView::chooseTool);
}

void ServerView::connectTools()
{
    const ToolListPtr tools = m_link.tools(m_id);
    setCounter(m_tools.page(), tools ? tools->tools.size() : 0);
    connect(m_tools.known(), &ToolsPane::countChanged, this, &ServerView::chooseWanted);
    connect(m_tools.known(), &ToolsPane::toolElsewhere, this, &ServerView::toolElsewhere);
    chooseWanted();
}

void ServerView::connectPrompts()
{
    connect(m_prompts.known(), &PromptsPane::countChanged, this, &ServerView::chooseWanted);
    chooseWanted();
}

void ServerView::connectApps()
{
    const auto show = [this] { m_tabs->setOffered(m_apps.page(), m_apps->hasSomething()); };
    connect(m_apps.known(), &AppsPane::availabilityChanged, this, show);
    show();
}

void ServerView::connectTasks()
{
    const auto show = [this] { m_tabs->setOffered(m_tasks.page(), m_tasks->hasTasks()); };
    connect(m_tasks.known(), &TasksPane::availabilityChanged, this, show);
    show();
}

void ServerView::connectLog()
{
    connect(m_log.known(), &LogPane::unseenChanged, this, [this](int count) { setCounter(m_log.page(), count); });
}

} // namespace Signalbox
