// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/models/draftstore.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/commandset.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTabBar>

#include <functional>

namespace Signalbox {

/// Something of it lies within all that it lies in.
inline bool isSeen(const QWidget *widget)
{
    QRect part = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget()) {
        part = part.translated(widget->pos()) & widget->parentWidget()->rect();
    }
    return !part.isEmpty();
}

/// The whole window over a real engine, its files in a folder of its own.
class WindowFixture
{
public:
    /// `hasTray`: has the desktop one? Empty: as it says itself.
    explicit WindowFixture(std::function<bool()> hasTray = {})
        : m_state(engine.folder() + QStringLiteral("/window.ini"))
        , m_drafts(QString{})
    {
        registerIcons();
        m_theme.apply();
        engine.link->setRequests(&m_desk);
        MainWindow::Parts parts{
            *engine.link, m_drafts, m_state, m_theme, m_stalls, *engine.desk, engine.paths().policyFile()};
        parts.hasTray = std::move(hasTray);
        window = std::make_unique<MainWindow>(parts);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
    }
    ~WindowFixture() { window.reset(); }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    [[nodiscard]] bool isActive() const { return QTest::qWaitForWindowActive(window.get()); }
    /// A connected fakeserver, open.
    bool openServer()
    {
        id = engine.addConnected(QStringLiteral("fake"), {QStringLiteral("--tools"), QStringLiteral("20")});
        if (id.isEmpty()
            || !QTest::qWaitFor([this] { return engine.link->prompts(id) && engine.link->resources(id); }, 10000)) {
            return false;
        }
        explore().openServer(id);
        return true;
    }
    [[nodiscard]] ExplorePage &explore() const { return *window->findChild<ExplorePage *>(); }
    [[nodiscard]] QTabBar &serverTabs() const ///< of the open server
    {
        return *explore().findChild<QTabBar *>(QStringLiteral("server:tabs"));
    }
    void run(CommandId command) const
    {
        window->commands()->action(command)->trigger();
        settle();
    }
    static void settle()
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
        }
    }

    /// One place of the window: what it is called, and how one gets there.
    struct Place
    {
        QString name;
        std::function<void()> go;
    };
    [[nodiscard]] QList<Place> places()
    {
        QList<Place> places;
        for (int tab = 0; tab < serverTabs().count(); ++tab) {
            if (serverTabs().isTabVisible(tab)) {
                places.append({serverTabs().tabText(tab), [this, tab] {
                                   run(CommandId::ExplorePage);
                                   serverTabs().setCurrentIndex(tab);
                                   settle();
                               }});
            }
        }
        places.append({QStringLiteral("servers"), [this] { run(CommandId::ServersPage); }});
        places.append({QStringLiteral("journal"), [this] { run(CommandId::JournalPage); }});
        places.append({QStringLiteral("monitor"), [this] { run(CommandId::MonitorPage); }});
        places.append({QStringLiteral("policy"), [this] { run(CommandId::PolicyPage); }});
        places.append({QStringLiteral("settings"), [this] { run(CommandId::SettingsPage); }});
        return places;
    }

private:
    InputDesk m_desk; // before the engine: its link goes first

public:
    EngineFixture engine;

private:
    UiState m_state;
    DraftStore m_drafts;
    Theme m_theme;
    StallLog m_stalls;

public:
    std::unique_ptr<MainWindow> window;
    QString id; ///< of the server
};

} // namespace Signalbox
