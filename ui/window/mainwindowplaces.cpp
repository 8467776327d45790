// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is in the window and where they were, and windows of their own.
#include "ui/explore/explorepage.h"
#include "ui/manage/serverspage.h"
#include "ui/models/enginelink.h"
#include "ui/requests/requestsdialog.h"
#include "ui/servers/serverspane.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/wheelguard.h"
#include "ui/window/dialogfind.h"
#include "ui/window/dialogfocus.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace Signalbox {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    const auto make = [this](const QList<CommandId> &ids) {
        auto *menu = new QMenu(this);
        for (const CommandId id : ids) {
            menu->addAction(m_commands->action(id));
        }
        return menu;
    };
    m_explore->setMenus(
        make({CommandId::PaneBeside, CommandId::PaneBelow, CommandId::DetachPane, CommandId::BringBack}),
        make({CommandId::ServerBeside, CommandId::ServerBelow, CommandId::DetachServer, CommandId::BringBack,
              CommandId::CloseTab}));
}

void MainWindow::connectPlaces()
{
    new FocusKeeper(this);
    connect(m_explore, &ExplorePage::windowOpened, m_commands, &CommandSet::serve);
    connect(m_explore, &ExplorePage::windowOpened, this, [](QWidget *window) { new FocusKeeper(window); });
    // Where one comes to without an open server that is the list's, Enter in the list opens it.
    connect(m_commands->action(CommandId::ExplorePage), &QAction::triggered, this, [this] {
        if (m_explore->isVisible() && m_servers->currentId() != m_explore->currentServer()) {
            m_servers->setFocus(Qt::OtherFocusReason);
        }
    });
    m_servers->setFocus(Qt::OtherFocusReason); // where one begins
    connect(m_servers, &ServersPane::clicked, this, [this](const QString &id) {
        if (m_place == Place::Explore) {
            openServer(id);
        }
    });
    connect(m_status, &StatusLine::serverWanted, this, &MainWindow::openServer);
    connect(m_status, &StatusLine::toolWanted, this, [this](const QString &id, const QString &tool) {
        travel([&] {
            openServer(id);
            m_explore->turnTo({.server = id, .pane = u"tools"_s, .subject = tool});
        });
    });
    connect(m_status, &StatusLine::requestsWanted, this, [this] { run(CommandId::ShowRequests); });
    connect(m_status, &StatusLine::journalWanted, this, [this] { goTo(Place::Journal); });
    connect(m_status, &StatusLine::updatesWanted, this, [this] {
        goTo(Place::Settings);
        m_settings->showUpdates();
    });
    qApp->installEventFilter(this);
    new WheelGuard(this);
    new DialogFind(this);
    new DialogFocus(this);
}

WindowSpot MainWindow::spot() const
{
    if (m_place == Place::Servers) {
        return {int(m_place), ServerSpot{.server = {}, .pane = m_manage->currentTab(), .subject = {}}};
    }
    return {int(m_place), m_place == Place::Explore ? m_explore->spot() : ServerSpot{}};
}

void MainWindow::noteSpot()
{
    const WindowSpot now = spot();
    if (!m_isGoing && now != m_spot) {
        m_spot = now;
        m_navigation.visit(now);
    }
}

void MainWindow::go(int step)
{
    const auto exists = [this](const WindowSpot &one) { return m_explore->has(one.server); };
    const std::optional<WindowSpot> to = m_navigation.go(step, exists);
    if (!to) {
        return;
    }
    {
        const QScopedValueRollback going(m_isGoing, true);
        goTo(Place(to->page));
        if (Place(to->page) == Place::Servers) {
            m_manage->turnTo(to->server.pane);
        }
        if (!to->server.server.isEmpty()) {
            m_explore->turnTo(to->server);
            m_servers->setCurrent(to->server.server);
        }
    }
    m_spot = spot(); // is known, also if what was there cannot be shown now
    updateState();
}

void MainWindow::travel(const std::function<void()> &way)
{
    {
        const QScopedValueRollback going(m_isGoing, true);
        way();
    }
    updateState();
}

void MainWindow::arrange(CommandId id)
{
    switch (id) {
    case CommandId::PaneBeside:
        return m_explore->splitPane(Qt::Horizontal);
    case CommandId::PaneBelow:
        return m_explore->splitPane(Qt::Vertical);
    case CommandId::DetachPane:
        return m_explore->detachPane();
    case CommandId::ServerBeside:
        return m_explore->splitServer(Qt::Horizontal);
    case CommandId::ServerBelow:
        return m_explore->splitServer(Qt::Vertical);
    case CommandId::DetachServer:
        return m_explore->detachServer();
    default:
        return m_explore->bringBack();
    }
}

void MainWindow::updatePlaces(WindowState &state) const
{
    const auto exists = [this](const WindowSpot &one) { return m_explore->has(one.server); };
    const ExploreState explore = m_explore->exploreState();
    state.canGoBack = m_navigation.canGo(-1, exists);
    state.canGoForward = m_navigation.canGo(1, exists);
    state.canSplitPane = explore.canSplitPane;
    state.canDetachPane = explore.canDetachPane;
    state.canSplitServer = explore.canSplitServer;
    state.canDetachServer = explore.canDetachServer;
    state.canBringBack = explore.canBringBack;
}

void MainWindow::bring()
{
    if (isHidden() || isMinimized()) {
        return comeForth();
    }
    if (QApplication::activeWindow() && !isActiveWindow()) {
        raise();
        activateWindow();
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !QApplication::activeModalWidget()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            m_commands->action(button == Qt::BackButton ? CommandId::GoBack : CommandId::GoForward)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace Signalbox
