// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "ui/explore/serverview.h"
#include "ui/explore/toolspane.h"
#include "ui/models/enginelink.h"
#include "ui/models/palette/paletteitem.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/servermark.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ExplorePage::ExplorePage(EngineLink &link, DraftStore &drafts, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_state(state)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new Notice(this))
{
    setObjectName(u"explorePage"_s);
    m_tabs->setObjectName(u"explore:tabs"_s);
    m_tabs->setAccessibleName(tr("Open servers"));
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(true);
    m_none->showEmpty(tr("Choose a server on the left, and press Enter or Ctrl+D."));
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentWidget(tab < 0 ? static_cast<QWidget *>(m_none)
                                          : m_tabs->tabData(tab).value<ServerView *>());
        emit currentServerChanged(currentServer());
        emit stateChanged();
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &ExplorePage::closeAt);
    connect(&link, &EngineLink::serversChanged, this, &ExplorePage::handleServersChanged);
    connect(&link, &EngineLink::serverChanged, this, &ExplorePage::updateTabs);
    updateTabs();
}

ServerView *ExplorePage::current() const
{
    return qobject_cast<ServerView *>(m_stack->currentWidget());
}

QString ExplorePage::currentServer() const
{
    return current() ? current()->serverId() : QString();
}

int ExplorePage::tabOf(const QString &id) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).value<ServerView *>()->serverId() == id) {
            return i;
        }
    }
    return -1;
}

void ExplorePage::openServer(const QString &id)
{
    if (const int tab = tabOf(id); tab >= 0) {
        m_tabs->setCurrentIndex(tab);
        return;
    }
    if (!m_link.server(id)) {
        return;
    }
    auto *view = new ServerView(m_link, m_drafts, m_state, id, this);
    connect(view, &ServerView::stateChanged, this, &ExplorePage::stateChanged);
    connect(view, &ServerView::editRequested, this, &ExplorePage::editRequested);
    connect(view, &ServerView::showInJournal, this, &ExplorePage::showInJournal);
    connect(view, &ServerView::toolElsewhere, this, [this](const QString &server, const QString &tool) {
        open(PaletteItem::of(PaletteItem::Kind::Tool, tool, {}, server, tool));
    });
    m_stack->addWidget(view);
    const QSignalBlocker blocker(m_tabs); // the first tab becomes current before it has its view
    const int tab = m_tabs->addTab(QString());
    m_tabs->setTabData(tab, QVariant::fromValue(view));
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(view);
    updateTabs();
    emit currentServerChanged(id);
    emit stateChanged();
}

void ExplorePage::openCall(const QString &id, const QString &tool, const QByteArray &arguments)
{
    openServer(id);
    if (ServerView *view = current(); view && view->serverId() == id) {
        view->openCall(tool, arguments);
    }
}

void ExplorePage::open(const PaletteItem &item)
{
    openServer(item.server);
    if (ServerView *view = current(); view && view->serverId() == item.server) {
        view->open(item);
    }
}

void ExplorePage::closeServer(const QString &id)
{
    closeAt(tabOf(id));
}

void ExplorePage::closeTab()
{
    closeAt(m_tabs->currentIndex());
}

void ExplorePage::closeAt(int tab)
{
    if (tab < 0) {
        return;
    }
    auto *view = m_tabs->tabData(tab).value<ServerView *>();
    m_tabs->removeTab(tab);
    m_stack->removeWidget(view);
    view->deleteLater();
    updateTabs();
}

void ExplorePage::nextTab()
{
    if (m_tabs->count() > 1) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    }
}

void ExplorePage::updateTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const ServerStatus *status = m_link.server(m_tabs->tabData(i).value<ServerView *>()->serverId());
        if (status) {
            m_tabs->setTabText(i, visibleText(status->entry.name));
            m_tabs->setTabIcon(i, markIcon(markOf(status->state)));
        }
    }
    m_tabs->setVisible(m_tabs->count() > 0);
}

void ExplorePage::handleServersChanged()
{
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (!m_link.server(m_tabs->tabData(i).value<ServerView *>()->serverId())) {
            closeAt(i);
        }
    }
    updateTabs();
}

ExploreState ExplorePage::exploreState() const
{
    ExploreState state;
    state.hasTabs = m_tabs->count() > 0;
    if (const ServerView *view = current()) {
        const ServerStatus *status = m_link.server(view->serverId());
        state.hasTool = view->hasSubject();
        state.canCall = state.hasTool && status && status->state == ServerStatus::State::Connected;
        state.callRunning = view->isRunning();
        state.hasLastCall = view->hasLastCall();
    }
    return state;
}

QList<QWidget *> ExplorePage::panes() const
{
    return current() ? current()->panes() : QList<QWidget *>{m_none};
}

void ExplorePage::call()
{
    if (current()) {
        current()->call();
    }
}

void ExplorePage::cancelCall()
{
    if (current()) {
        current()->cancelCall();
    }
}

void ExplorePage::repeatCall()
{
    if (current()) {
        current()->repeatCall();
    }
}

void ExplorePage::saveCall()
{
    if (current() && current()->showsTools()) {
        current()->tools()->saveCall();
    }
}

void ExplorePage::copyAs(CopyAs how)
{
    if (current() && current()->showsTools()) {
        current()->tools()->copyAs(how);
    }
}

void ExplorePage::refreshList()
{
    if (current()) {
        current()->refreshList();
    }
}

void ExplorePage::toggleJson()
{
    if (current()) {
        current()->tools()->toggleJson();
    }
}

} // namespace Signalbox
