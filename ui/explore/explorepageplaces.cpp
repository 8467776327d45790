// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the explore page's servers and their panes stand, and what of them can be gone back to.
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/explore/toolspane.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/widgets/splittabs.h"

#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kServerWindows = u"windows/servers"_s; // by id: geometry
const QString kPaneWindows = u"windows/panes"_s;     // ids whose panes stand in windows

void keep(UiState &state, const QString &key, const QVariant &value, bool isUsual)
{
    if (!isUsual) {
        state.setValue(key, value);
    } else if (state.value(key).isValid()) {
        state.remove(key);
    }
}

} // namespace

void ExplorePage::setMenus(QMenu *paneMenu, QMenu *serverMenu)
{
    m_paneMenu = paneMenu;
    connect(m_tabs, &SplitTabs::menuRequested, serverMenu,
            [serverMenu](QWidget *, const QPoint &place) { serverMenu->popup(place); });
}

QList<CallHandle *> ExplorePage::runningCalls() const
{
    QList<CallHandle *> running;
    for (const ServerView *view : views()) {
        running += view->tools()->findChildren<CallHandle *>(Qt::FindDirectChildrenOnly);
    }
    running.removeIf([](const CallHandle *call) { return !call->isRunning(); });
    return running;
}

ServerSpot ExplorePage::spot() const
{
    return current() ? current()->spot() : ServerSpot{};
}

bool ExplorePage::has(const ServerSpot &spot) const
{
    if (spot.server.isEmpty()) {
        return true;
    }
    const ServerView *view = viewOf(spot.server);
    return m_link.server(spot.server) && (!view || view->has(spot));
}

void ExplorePage::turnTo(const ServerSpot &spot)
{
    openServer(spot.server);
    if (ServerView *view = viewOf(spot.server)) {
        view->turnTo(spot);
    }
}

void ExplorePage::splitPane(Qt::Orientation orientation)
{
    if (ServerView *view = current()) {
        view->tabs()->splitOff(view->tabs()->current(), orientation);
    }
}

void ExplorePage::detachPane()
{
    if (ServerView *view = current()) {
        view->tabs()->detach(view->tabs()->current());
    }
}

void ExplorePage::splitServer(Qt::Orientation orientation)
{
    if (current()) {
        m_tabs->splitOff(current(), orientation);
    }
}

void ExplorePage::detachServer()
{
    if (current()) {
        m_tabs->detach(current());
    }
}

void ExplorePage::bringBack()
{
    ServerView *view = current();
    if (!view) {
        return;
    }
    if (QWidget *pane = view->tabs()->current(); view->tabs()->isApart(pane)) {
        view->tabs()->bringBack(pane);
    } else {
        m_tabs->bringBack(view);
    }
}

void ExplorePage::hideWindows()
{
    saveLayouts();
    m_saving.stop();
    m_isRestored = false; // what happens from here on is not kept
    m_tabs->hideWindows();
    for (const ServerView *view : views()) {
        view->tabs()->hideWindows();
    }
}

void ExplorePage::saveLayouts()
{
    if (!m_isRestored) {
        return;
    }
    QVariantMap servers;
    QStringList panes;
    for (const auto &[id, geometry] : m_tabs->plan().windows.asKeyValueRange()) {
        servers.insert(id, geometry);
    }
    for (const ServerView *view : views()) {
        const ServerLayout layout = view->layout();
        m_layouts.keep(view->serverId(), layout.toJson());
        if (!layout.panes.windows.isEmpty()) {
            panes.append(view->serverId());
        }
    }
    keep(m_state, kServerWindows, servers, servers.isEmpty());
    keep(m_state, kPaneWindows, panes, panes.isEmpty());
}

/// Once, as soon as it is known which servers there are.
void ExplorePage::restoreWindows()
{
    if (m_isRestored || !m_link.isReady()) {
        return;
    }
    m_isRestored = true;
    TabPlan plan;
    const QVariantMap servers = m_state.value(kServerWindows).toMap();
    for (const auto &[id, geometry] : servers.asKeyValueRange()) {
        if (m_link.server(id)) {
            plan.windows.insert(id, geometry.toByteArray());
        }
    }
    for (const QString &id : m_state.value(kPaneWindows).toStringList() + plan.windows.keys()) {
        if (m_link.server(id) && !viewOf(id)) {
            makeView(id);
        }
    }
    m_tabs->arrange(plan);
}

} // namespace Signalbox
