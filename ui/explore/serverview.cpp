// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/serverview.h"

#include "ui/explore/consolepane.h"
#include "ui/explore/failurestrip.h"
#include "ui/explore/networkpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/rawrequestpane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/callhandle.h"
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
    , m_drafts(drafts)
    , m_state(state)
    , m_id(std::move(serverId))
    , m_tabs(new SplitTabs(SplitTabs::Look::Panes, u"server:tabs"_s, tr("Views of the server"), this))
    , m_failure(new FailureStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_failure);
    column->addWidget(m_tabs, 1);
    addTabs();
    connectTabs();
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleServerChanged();
        }
    });
    handleServerChanged();
}

void ServerView::connectTabs()
{
    connect(m_tabs, &SplitTabs::currentChanged, this, &ServerView::stateChanged);
    connect(m_tabs, &SplitTabs::currentChanged, this, &ServerView::layoutChanged);
    connect(m_tabs, &SplitTabs::entered, this, &ServerView::entered);
    connect(m_tabs, &SplitTabs::planChanged, this, &ServerView::layoutChanged);
    connect(m_failure, &FailureStrip::detailsRequested, this, [this] {
        m_failure->hide();
        turnTo(m_overview.page());
    });
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
    m_tabs->setOffered(m_resources.page(), !connected || status->profile->has("resources"));
    if (connected && !m_wasConnected && shows(m_overview.page()) && status->profile->has("tools")
        && !m_tabs->isApart(m_tools.page())) {
        m_tabs->turnTo(m_tools.page()); // what one connects for
    }
    m_tabs->setOffered(m_prompts.page(), !connected || status->profile->has("prompts"));
    for (LatePage *page : {m_network.page(), m_authorization.page()}) {
        m_tabs->setOffered(page, NetworkPane::isOfUse(status));
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
               && !m_tabs->isDetached(m_overview.page())) {
        m_tabs->turnTo(m_overview.page()); // which says that it waits
    }
    m_wasConnected = connected;
    m_standing = standing;
}

bool ServerView::isWorkedIn() const
{
    const QList<QWidget *> fronts = m_tabs->fronts();
    return !fronts.contains(m_overview.page()) && std::ranges::any_of(fronts, [](const QWidget *pane) {
        return pane->isAncestorOf(pane->window()->focusWidget());
    });
}

/// On the Overview, which says why; a strip says it to somebody who is at work in another pane.
void ServerView::showFailure(const QString &text)
{
    if (isWorkedIn()) {
        m_failure->showFailure(text);
    } else if (!m_tabs->isDetached(m_overview.page())) {
        m_tabs->turnTo(m_overview.page());
    }
}

void ServerView::open(const PaletteItem &item)
{
    switch (item.kind) {
    case PaletteItem::Kind::Tool:
        return chooseTool(item.name);
    case PaletteItem::Kind::Prompt:
        turnTo(m_prompts.page());
        return m_prompts->choose(item.name);
    case PaletteItem::Kind::Resource:
        return openResource(item.name);
    case PaletteItem::Kind::ResourceTemplate:
        turnTo(m_resources.page());
        return m_resources->openTemplate(item.name);
    case PaletteItem::Kind::Server:
    case PaletteItem::Kind::Command:
        return;
    }
}

void ServerView::chooseTool(const QString &tool)
{
    turnTo(m_tools.page());
    m_tools->choose(tool);
}

void ServerView::openCall(const QString &tool, const QByteArray &arguments)
{
    turnTo(m_tools.page());
    m_tools->openCall(tool, arguments);
}

void ServerView::openRequest(const QString &method, const QByteArray &params)
{
    turnTo(m_raw.page());
    m_raw->open(method, params);
}

void ServerView::openResource(const QString &address)
{
    turnTo(m_resources.page());
    m_resources->openAddress(address);
}

void ServerView::showConsoleLine(const QString &text, quint64 newer)
{
    turnTo(m_console.page());
    m_console->showLine(text, newer);
}

const QWidget *ServerView::subject() const
{
    QList<QWidget *> fronts = m_tabs->fronts();
    fronts.prepend(m_tabs->current());
    for (const QWidget *pane : std::as_const(fronts)) {
        if (pane == m_tools.page() || pane == m_resources.page() || pane == m_prompts.page() || pane == m_raw.page()) {
            return pane;
        }
    }
    return nullptr;
}

ToolsPane *ServerView::tools() const
{
    return m_tools.operator->();
}

bool ServerView::showsTools() const
{
    return subject() == m_tools.page();
}

bool ServerView::hasSubject() const
{
    const QWidget *pane = subject();
    return pane == m_resources.page() ? !m_resources->address().isEmpty()
           : pane == m_prompts.page() ? m_prompts->hasPrompt()
           : pane == m_raw.page()     ? m_raw->hasMethod()
                                      : pane == m_tools.page() && m_tools->hasTool();
}

bool ServerView::isRunning() const
{
    const QWidget *pane = subject();
    return pane == m_resources.page() ? m_resources->isReading()
           : pane == m_prompts.page() ? m_prompts->isRunning()
           : pane == m_raw.page()     ? m_raw->isRunning()
                                      : m_tools.known() && m_tools->isRunning();
}

bool ServerView::hasLastCall() const
{
    const QWidget *pane = subject();
    return pane == m_resources.page() ? m_resources->wasRead()
           : pane == m_prompts.page() ? m_prompts->hasLastCall()
           : pane == m_raw.page()     ? m_raw->hasLastCall()
                                      : m_tools.known() && m_tools->hasLastCall();
}

void ServerView::call()
{
    const QWidget *pane = subject();
    pane == m_resources.page() ? m_resources->read()
    : pane == m_prompts.page() ? m_prompts->call()
    : pane == m_raw.page()     ? m_raw->call()
                               : m_tools->call();
}

void ServerView::cancelCall()
{
    const QWidget *pane = subject();
    pane == m_resources.page() ? m_resources->cancelRead()
    : pane == m_prompts.page() ? m_prompts->cancelCall()
    : pane == m_raw.page()     ? m_raw->cancelCall()
                               : m_tools->cancelCall();
}

void ServerView::repeatCall()
{
    const QWidget *pane = subject();
    pane == m_resources.page() ? m_resources->readAgain()
    : pane == m_prompts.page() ? m_prompts->repeatCall()
    : pane == m_raw.page()     ? m_raw->repeatCall()
                               : m_tools->repeatCall();
}

void ServerView::refreshList()
{
    if (subject() == m_resources.page()) {
        m_link.refreshList(m_id, Lister::List::Resources);
        m_link.refreshList(m_id, Lister::List::ResourceTemplates);
    } else {
        m_link.refreshList(m_id, subject() == m_prompts.page() ? Lister::List::Prompts : Lister::List::Tools);
    }
}

QList<CallHandle *> ServerView::runningCalls() const
{
    QList<CallHandle *> running;
    if (const ToolsPane *tools = m_tools.known()) {
        running = tools->findChildren<CallHandle *>(Qt::FindDirectChildrenOnly);
        running.removeIf([](const CallHandle *call) { return !call->isRunning(); });
    }
    return running;
}

QList<QWidget *> ServerView::panes() const
{
    QList<QWidget *> panes;
    for (QWidget *front : m_tabs->fronts()) {
        panes += front == m_resources.page() ? m_resources->panes()
                 : front == m_prompts.page() ? m_prompts->panes()
                 : front == m_tools.page()   ? m_tools->panes()
                 : front == m_raw.page()     ? m_raw->panes()
                                             : QList<QWidget *>{static_cast<LatePage *>(front)->content()};
    }
    return panes;
}

} // namespace Signalbox
