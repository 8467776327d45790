// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the explore page's servers and their panes stand, and what of them can be gone back to.
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/widgets/splittabs.h"

#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kOpen = u"servers/open"_s;         // ids, as their tabs stand
const QString kArranged = u"servers/arranged"_s; // where they stand, as JSON

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
        running += view->runningCalls();
    }
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

void ExplorePage::showConsoleLine(const QString &id, const QString &text, quint64 newer)
{
    openServer(id);
    if (ServerView *view = viewOf(id)) {
        view->showConsoleLine(text, newer);
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
    m_keeping = Keeping::Over;
    m_tabs->hideWindows();
    for (const ServerView *view : views()) {
        view->tabs()->hideWindows();
    }
}

void ExplorePage::saveSoon()
{
    if (!m_saving.isActive()) {
        m_saving.start();
    }
}

void ExplorePage::saveLayouts()
{
    if (m_keeping != Keeping::On) {
        return;
    }
    for (const ServerView *view : views()) {
        m_layouts.keep(view->serverId(), view->layout().toJson());
    }
    const QStringList open = m_tabs->order();
    ServerLayout arranged; // written the same way
    arranged.panes = m_tabs->plan();
    keep(m_state, kOpen, open, open.isEmpty());
    keep(m_state, kArranged, arranged.toJson(), open.isEmpty());
}

/// Once, as soon as it is known which servers there are.
void ExplorePage::restore()
{
    if (m_keeping != Keeping::NotYet || !m_link.isReady()) {
        return;
    }
    m_keeping = Keeping::On;
    for (const QString &id : m_state.value(kOpen).toStringList()) {
        if (m_link.server(id) && !viewOf(id)) {
            makeView(id);
        }
    }
    m_tabs->arrange(ServerLayout::fromJson(m_state.value(kArranged).toByteArray()).panes);
}

} // namespace Signalbox
