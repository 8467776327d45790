// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "tests/ui/window/livedin.h"
#include "ui/explore/explorepage.h"
#include "ui/manage/programs/historydialog.h"
#include "ui/manage/programs/previewdialog.h"
#include "ui/manage/serverspage.h"
#include "ui/models/draftstore.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/commandset.h"
#include "ui/window/groupcommands.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
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
    /// `hasTray`: has the desktop one? Empty: as it says itself. `isLivedIn`: there is something on every tab (LivedIn).
    explicit WindowFixture(std::function<bool()> hasTray = {}, bool isLivedIn = false)
        : m_isLivedIn(isLivedIn)
        , m_state(engine.folder() + QStringLiteral("/window.ini"))
        , m_drafts(QString{})
    {
        registerIcons();
        m_theme.apply();
        engine.link->setRequests(&m_desk);
        MainWindow::Parts parts{
            *engine.link, m_drafts, m_state, m_theme, m_stalls, *engine.desk, engine.paths().policyFile()};
        parts.hasTray = std::move(hasTray);
        if (isLivedIn) {
            const LivedIn life(engine.folder() + QStringLiteral("/life"));
            if (!life.make(engine.paths())) {
                qFatal("What a person has could not be made.");
            }
            parts.programs = life.programs();
            parts.dataDir = engine.paths().dataDir();
        }
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
        ServerEntry grouped = EngineFixture::fakeEntry(QStringLiteral("grouped"));
        grouped.group = QStringLiteral("work");
        if (m_isLivedIn && engine.add(grouped).isEmpty()) {
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
    [[nodiscard]] QTabBar &manageTabs() const ///< of the Servers page
    {
        return *window->findChild<QTabBar *>(QStringLiteral("servers:tabs"));
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

    /// What is read on other threads when a tab is shown first.
    void waitForRows() const
    {
        const auto has = [this](const QString &name) {
            const auto *view = window->findChild<QAbstractItemView *>(name);
            const auto *page = window->findChild<ServersPage *>();
            const bool isSoon = m_isLivedIn && page->currentTab() == name.section(u':', 0, 0);
            return !isSoon || (view->isVisible() && view->model()->rowCount() > 0);
        };
        static_cast<void>(QTest::qWaitFor([&has] {
            return has(QStringLiteral("programs:matrix")) && has(QStringLiteral("registry:servers"))
                   && has(QStringLiteral("machine:servers"));
        }));
    }
    /// Of what is listed on the tab of the Servers page: what stands beside it is to be seen as well.
    void chooseFirstRow() const
    {
        auto *page = window->findChild<ServersPage *>();
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            const bool isEmpty = !view->isVisible() || !view->model() || view->model()->rowCount() == 0;
            if (!isEmpty && !view->currentIndex().isValid()) {
                const QModelIndex group = view->model()->index(0, 0);
                const QModelIndex inner = view->model()->index(0, std::min(1, view->model()->columnCount() - 1), group);
                view->setCurrentIndex(inner.isValid() ? inner : group);
            }
        }
        settle();
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
        for (int tab = 0; tab < manageTabs().count(); ++tab) {
            places.append({QStringLiteral("servers ") + manageTabs().tabText(tab), [this, tab] {
                               run(CommandId::ServersPage);
                               manageTabs().setCurrentIndex(tab);
                               settle();
                               waitForRows();
                               chooseFirstRow();
                           }});
        }
        places.append({QStringLiteral("journal"), [this] { run(CommandId::JournalPage); }});
        places.append({QStringLiteral("monitor"), [this] { run(CommandId::MonitorPage); }});
        places.append({QStringLiteral("policy"), [this] { run(CommandId::PolicyPage); }});
        places.append({QStringLiteral("settings"), [this] { run(CommandId::SettingsPage); }});
        return places;
    }

    /// Dialogs that no key opens, of a window that is lived in, with a server open (openServer()).
    [[nodiscard]] QList<Place> dialogs()
    {
        const auto programs = [this] {
            auto *keeper = window->findChild<ProgramsKeeper *>();
            keeper->setActive();
            static_cast<void>(QTest::qWaitFor([keeper] { return keeper->state() != nullptr; }));
            return keeper;
        };
        const QString file = LivedIn(engine.folder() + QStringLiteral("/life")).programs().host.home
                             + QStringLiteral("/.cursor/mcp.json");
        const auto paste = [this](const char *text) {
            window->openArgument(QStringLiteral("signalbox://add?text=")
                                 + QString::fromLatin1(QByteArray(text).toPercentEncoding()));
        };
        return {
            {QStringLiteral("paste"),
             [paste] { paste(R"({"a":{"command":"x","env":{"A":"${input:a}"}},"b":{"command":"y"}})"); }},
            {QStringLiteral("paste from a registry"),
             [paste] {
                 paste(R"({"name":"a.example/w","version":"1.0.0","packages":[{"registryType":"npm",)"
                       R"("identifier":"w","version":"1.0.0"}],"remotes":[{"type":"sse","url":"https://a.example"}]})");
             }},
            {QStringLiteral("examine"),
             [this] {
                 run(CommandId::ExamineServer);
                 const auto isDone = [this] { // its buttons are others while it runs
                     const auto *again = window->findChild<QWidget *>(QStringLiteral("doctor:again"));
                     return again && again->isVisible() && again->isEnabled();
                 };
                 static_cast<void>(QTest::qWaitFor(isDone, 20000));
             }},
            {QStringLiteral("share a group"),
             [this] { window->findChild<GroupCommands *>()->share(QStringLiteral("work")); }},
            {QStringLiteral("history"),
             [this, programs, file] {
                 (new HistoryDialog(*programs(), file, QStringLiteral("weather"), window.get()))->open();
             }},
            {QStringLiteral("preview"), [this, programs, file] {
                 ProgramsKeeper *keeper = programs();
                 keeper->copy(EngineFixture::fakeEntry(QStringLiteral("copied")), {file});
                 static_cast<void>(QTest::qWaitFor([keeper, file] {
                     return keeper->state()->stepAt({.path = file, .name = QStringLiteral("copied")}) != nullptr;
                 }));
                 (new PreviewDialog(*keeper, window.get()))->open();
             }}};
    }

private:
    InputDesk m_desk; // before the engine: its link goes first

public:
    EngineFixture engine;

private:
    const bool m_isLivedIn;
    UiState m_state;
    DraftStore m_drafts;
    Theme m_theme;
    StallLog m_stalls;

public:
    std::unique_ptr<MainWindow> window;
    QString id; ///< of the server
};

} // namespace Signalbox
