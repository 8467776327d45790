// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverview.h"

#include "ui/explore/consolepane.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
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
    , m_console(new ConsolePane(link, m_id, this))
{
    m_tabs->setObjectName(u"server:tabs"_s);
    m_tabs->setAccessibleName(tr("Views of the server"));
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Tools"));
    m_tabs->addTab(tr("Console"));
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_tools);
    m_stack->addWidget(m_console);
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
    connect(m_tools, &ToolsPane::countChanged, this,
            [this](int tools) { m_tabs->setCounter(Tools, tools > 0 ? tools : -1); });
    connect(m_tools, &ToolsPane::showInJournal, this, &ServerView::showInJournal);
    connect(m_overview, &OverviewPane::consoleRequested, this, [this] { m_tabs->setCurrentIndex(Console); });
    connect(m_overview, &OverviewPane::editRequested, this, &ServerView::editRequested);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleServerChanged();
        }
    });
    const ToolListPtr tools = link.tools(m_id);
    m_tabs->setCounter(Tools, tools ? int(tools->tools.size()) : -1);
    handleServerChanged();
}

void ServerView::handleServerChanged()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool connected = status && status->state == ServerStatus::State::Connected;
    if (connected && !m_wasConnected && m_tabs->currentIndex() == Overview && status->profile->has("tools")) {
        m_tabs->setCurrentIndex(Tools); // what one connects for
    }
    const bool failed = status && status->state == ServerStatus::State::Failed;
    if (failed && !m_hadFailed) {
        m_tabs->setCurrentIndex(Overview); // says why
    }
    m_wasConnected = connected;
    m_hadFailed = failed;
}

void ServerView::openCall(const QString &tool, const QByteArray &arguments)
{
    m_tabs->setCurrentIndex(Tools);
    m_tools->openCall(tool, arguments);
}

bool ServerView::showsTools() const
{
    return m_tabs->currentIndex() == Tools;
}

QList<QWidget *> ServerView::panes() const
{
    return showsTools() ? m_tools->panes() : QList<QWidget *>{m_stack->currentWidget()};
}

} // namespace Signalbox
