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
#include "ui/widgets/keytext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/servermark.h"
#include "ui/widgets/splittabs.h"

#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveMs = 500;

} // namespace

ExplorePage::ExplorePage(EngineLink &link, DraftStore &drafts, UiState &state, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_state(state)
    , m_layouts(state)
    , m_tabs(new SplitTabs(SplitTabs::Look::Servers, u"explore:tabs"_s, tr("Open servers"), this))
    , m_none(new Notice(this))
{
    setObjectName(u"explorePage"_s);
    setChosen({});
    m_tabs->setEmpty(m_none);
    m_tabs->setWindowTitles([](const QString &server) { return tr("%1 – Signalbox").arg(server); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveMs);

    connect(m_tabs, &SplitTabs::currentChanged, this, [this] {
        emit currentServerChanged(currentServer());
        emit stateChanged();
    });
    connect(m_tabs, &SplitTabs::planChanged, this, &ExplorePage::saveSoon);
    connect(m_tabs, &SplitTabs::planChanged, this, &ExplorePage::stateChanged);
    connect(m_tabs, &SplitTabs::windowOpened, this, &ExplorePage::windowOpened);
    connect(m_tabs, &SplitTabs::closeRequested, this,
            [this](QWidget *page) { close(qobject_cast<ServerView *>(page)); });
    connect(&m_saving, &QTimer::timeout, this, &ExplorePage::saveLayouts);
    connect(&link, &EngineLink::serversChanged, this, &ExplorePage::handleServersChanged);
    connect(&link, &EngineLink::serverChanged, this, &ExplorePage::updateTabs);
    QMetaObject::invokeMethod(this, &ExplorePage::handleServersChanged,
                              Qt::QueuedConnection); // the menus are set by then
}

ExplorePage::~ExplorePage()
{
    blockSignals(true); // what goes tells nobody
    disconnect(m_tabs, nullptr, this, nullptr);
    for (ServerView *view : views()) {
        view->disconnect(this);
    }
}

ServerView *ExplorePage::current() const
{
    return qobject_cast<ServerView *>(m_tabs->current());
}

QString ExplorePage::currentServer() const
{
    return current() ? current()->serverId() : QString();
}

ServerView *ExplorePage::viewOf(const QString &id) const
{
    return qobject_cast<ServerView *>(m_tabs->page(id));
}

QList<ServerView *> ExplorePage::views() const
{
    QList<ServerView *> views;
    for (QWidget *page : m_tabs->pages()) {
        views.append(qobject_cast<ServerView *>(page));
    }
    return views;
}

void ExplorePage::openServer(const QString &id)
{
    ServerView *view = viewOf(id);
    if (!view && m_link.server(id)) {
        view = makeView(id);
    }
    if (view) {
        m_tabs->makeCurrent(view);
    }
}

ServerView *ExplorePage::makeView(const QString &id)
{
    auto *view = new ServerView(m_link, m_drafts, m_state, id, this);
    connect(view, &ServerView::stateChanged, this, &ExplorePage::stateChanged);
    connect(view, &ServerView::stateChanged, this, &ExplorePage::saveSoon); // a tool may have been chosen
    connect(view, &ServerView::editRequested, this, &ExplorePage::editRequested);
    connect(view, &ServerView::showInJournal, this, &ExplorePage::showInJournal);
    connect(view, &ServerView::toolElsewhere, this, [this](const QString &server, const QString &tool) {
        open(PaletteItem::of(PaletteItem::Kind::Tool, tool, {}, server, tool));
    });
    connect(view, &ServerView::entered, this, [this, view] { m_tabs->adopt(view); });
    connect(view, &ServerView::layoutChanged, this, &ExplorePage::saveSoon);
    connect(view->tabs(), &SplitTabs::windowOpened, this, &ExplorePage::windowOpened);
    if (m_paneMenu) {
        view->setTabMenu(m_paneMenu);
    }
    view->setLayout(ServerLayout::fromJson(m_layouts.layout(id))); // first: then it comes as it was left
    m_tabs->addPage(id, {}, view);
    updateTabs();
    return view;
}

void ExplorePage::openCall(const QString &id, const QString &tool, const QByteArray &arguments)
{
    openServer(id);
    if (ServerView *view = viewOf(id)) {
        view->openCall(tool, arguments);
    }
}

void ExplorePage::openRequest(const QString &id, const QString &method, const QByteArray &params)
{
    openServer(id);
    if (ServerView *view = viewOf(id)) {
        view->openRequest(method, params);
    }
}

void ExplorePage::open(const PaletteItem &item)
{
    openServer(item.server);
    if (ServerView *view = viewOf(item.server)) {
        view->open(item);
    }
}

void ExplorePage::closeServer(const QString &id)
{
    close(viewOf(id));
}

void ExplorePage::forgetServer(const QString &id)
{
    closeServer(id);
    m_layouts.forget(id);
}

/// Of a pane in a window of its own: that window.
void ExplorePage::closeTab()
{
    ServerView *view = current();
    if (view && view->tabs()->isDetached(view->tabs()->current())) {
        view->tabs()->bringBack(view->tabs()->current());
    } else {
        close(view);
    }
}

void ExplorePage::close(ServerView *view)
{
    if (view) {
        saveLayouts();
        m_tabs->removePage(view);
    }
}

void ExplorePage::setChosen(const QString &serverId)
{
    const ServerStatus *status = m_link.server(serverId);
    const QString connecting = keyText(u"Ctrl+D"_s);
    m_none->showEmpty(status ? tr("“%1” is chosen. Enter opens it, %2 connects it.")
                                   .arg(visibleText(status->entry.name.left(80)), connecting)
                             : tr("Choose a server on the left, and press Enter or %1.").arg(connecting));
}

void ExplorePage::nextTab()
{
    m_tabs->next();
}

void ExplorePage::updateTabs()
{
    for (ServerView *view : views()) {
        if (const ServerStatus *status = m_link.server(view->serverId())) {
            m_tabs->setTitle(view, visibleText(status->entry.name), markIcon(markOf(m_link.standing(*status))));
        }
    }
}

void ExplorePage::handleServersChanged()
{
    for (ServerView *view : views()) {
        if (!m_link.server(view->serverId())) {
            forgetServer(view->serverId());
        }
    }
    updateTabs();
    restore();
}

ExploreState ExplorePage::exploreState() const
{
    ExploreState state;
    state.hasTabs = !m_tabs->pages().isEmpty();
    if (const ServerView *view = current()) {
        const ServerStatus *status = m_link.server(view->serverId());
        state.hasTool = view->hasSubject();
        state.canCall = state.hasTool && status && status->state == ServerStatus::State::Connected;
        state.callRunning = view->isRunning();
        state.hasLastCall = view->hasLastCall();
        const SplitTabs *panes = view->tabs();
        state.canSplitPane = panes->canSplit(panes->current());
        state.canDetachPane = panes->canDetach(panes->current());
        state.canSplitServer = m_tabs->canSplit(view);
        state.canDetachServer = m_tabs->canDetach(view);
        state.canBringBack = panes->isApart(panes->current()) || m_tabs->isApart(view);
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
