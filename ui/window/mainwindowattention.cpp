// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the person outside the window, and what leads back into it: notifications, the tray, a new start.
#include "core/catalog/openargument.h"
#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/manage/programs/planquestion.h"
#include "ui/models/enginelink.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/updates/updatedesk.h"
#include "ui/monitor/monitorpage.h"
#include "ui/settings/settingspage.h"
#include "ui/state/uistate.h"
#include "ui/widgets/detachedwindow.h"
#include "ui/window/attention.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opening.h"
#include "ui/window/serverdialogs.h"
#include "ui/window/statusline.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrayWatchMs = 5000;
const QString kReopen = u"restart/servers"_s;

} // namespace

void MainWindow::buildAttention()
{
    const SettingsBook book(m_parts.state.folder());
    // Questions stand in this window: in a detached one they are not seen.
    const auto isSeen = [] {
        const QWidget *active = QApplication::activeWindow();
        return active && !qobject_cast<const DetachedWindow *>(active);
    };
    m_attention = new Attention(m_parts.link, m_parts.consents, book, isSeen, this);
    m_tray = new Tray(m_parts.link, m_parts.consents,
                      m_parts.hasTray ? m_parts.hasTray : &QSystemTrayIcon::isSystemTrayAvailable, this);
    m_tray->setShown(book.value("tray.shown"_L1).toBool());
    m_trayWatch = new QTimer(this); // a desktop can lose its tray while the window is in it
    m_trayWatch->setInterval(kTrayWatchMs);
    connect(m_trayWatch, &QTimer::timeout, this, [this] {
        if (isHidden() && !m_tray->isSeen()) {
            comeForth();
        }
    });
    connect(m_explore, &ExplorePage::stateChanged, this, [this] {
        for (CallHandle *call : m_explore->runningCalls()) {
            m_attention->watch(call);
        }
    });
    connect(&m_monitor->alerts(), &AlertKeeper::happened, m_attention, &Attention::tell);
    connect(qApp, &QGuiApplication::applicationStateChanged, m_attention, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_attention->comeBack();
        }
    });
    connect(m_settings, &SettingsPage::changed, this, [this, book](const QString &key) {
        if (key.isEmpty() || key == "tray.shown"_L1) {
            m_tray->setShown(book.value("tray.shown"_L1).toBool());
        }
        if (InputDesk *desk = m_parts.link.requests(); desk && (key.isEmpty() || key == "requests.scripted"_L1)) {
            desk->setScripted(book.value("requests.scripted"_L1).toBool());
        }
    });
    connect(m_settings, &SettingsPage::restartRequested, this, &MainWindow::restart);
    connectAttention();
    connect(&m_settings->updates(), &UpdateDesk::looked, this, [this] {
        const std::optional<Release> &newer = m_settings->updates().newer();
        m_status->showNewer(newer ? newer->version : QString());
    });
    connect(&m_parts.link, &EngineLink::ready, &m_settings->updates(), &UpdateDesk::watch);
    buildOpening();
    connect(&m_parts.link, &EngineLink::ready, this, &MainWindow::reopen);
}

void MainWindow::connectAttention()
{
    connect(m_attention, &Attention::windowWanted, this, &MainWindow::comeForth);
    connect(m_attention, &Attention::serverWanted, this, &MainWindow::openServer);
    connect(m_attention, &Attention::callWanted, this, [this](const QString &id, const QString &tool) {
        open(PaletteItem::of(PaletteItem::Kind::Tool, tool, {}, id, tool));
    });
    connect(m_attention, &Attention::requestsWanted, this, [this] { run(CommandId::ShowRequests); });
    connect(m_attention, &Attention::questionWanted, this, [this] { run(CommandId::AnswerQuestion); });
    connect(m_attention, &Attention::alertsWanted, this, [this] { goTo(Place::Monitor); });
    connect(m_tray, &Tray::windowWanted, this, &MainWindow::comeForth);
    connect(m_tray, &Tray::serverWanted, this, [this](const QString &id) {
        comeForth();
        openServer(id);
    });
    connect(m_tray, &Tray::requestsWanted, this, [this] {
        comeForth();
        run(m_parts.consents.waiting() > 0 ? CommandId::AnswerQuestion : CommandId::ShowRequests);
    });
    connect(m_tray, &Tray::quitWanted, this, [this] { run(CommandId::Quit); });
}

void MainWindow::buildOpening()
{
    m_opening = new Opening(m_parts.link, this);
    connect(m_opening, &Opening::recordingOpened, this, [this](const QString &path) {
        goTo(Place::Journal);
        m_journal->openSession(path);
    });
    connect(m_opening, &Opening::pageWanted, this, [this](const QString &page) {
        static_assert(OpenArgument::kPages.size() == std::size_t(Place::Settings) + 1); // in the same order
        goTo(Place(std::ranges::find(OpenArgument::kPages, page) - OpenArgument::kPages.begin()));
    });
    connect(m_opening, &Opening::serverWanted, this, &MainWindow::openServer);
    connect(m_opening, &Opening::snippetOpened, m_dialogs, &ServerDialogs::paste);
    connect(m_opening, &Opening::bundleOpened, m_dialogs, &ServerDialogs::bundleWanted);
    connect(m_opening, &Opening::failed, m_status, &StatusLine::showProblem);
}

void MainWindow::openArgument(const QString &argument)
{
    comeForth();
    m_opening->open(argument);
}

void MainWindow::comeForth()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_trayWatch->stop();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::goesIntoTray()
{
    const bool goes = !m_isQuitting && m_tray->isSeen()
                      && SettingsBook(m_parts.state.folder()).value("tray.keepsRunning"_L1).toBool();
    if (goes) {
        QApplication::setQuitOnLastWindowClosed(false); // a question that is closed meanwhile is not the end
        hide();
        m_trayWatch->start();
    }
    return goes;
}

/// A dialog that is at work stays; the window must not give everything up and then stay because of it.
bool MainWindow::closeDialogs()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible() && !dialog->close()) {
            dialog->raise();
            dialog->activateWindow();
            return false;
        }
    }
    return true;
}

/// Changes to other programs' files that were planned, and are neither made nor given up.
bool MainWindow::asksAboutPlan()
{
    const ProgramsStatePtr state = m_programs->state();
    if (m_isPlanSettled || !state || state->steps.isEmpty()) {
        return false;
    }
    comeForth();
    m_isQuitting = false;
    if (m_applying) { // it ends by itself
        return true;
    }
    auto *question = new PlanQuestion(int(state->steps.size()), this);
    connect(question, &QDialog::rejected, this, &MainWindow::stay);
    connect(question, &PlanQuestion::discardWanted, this, &MainWindow::quitWithoutPlan);
    connect(question, &PlanQuestion::applyWanted, this, &MainWindow::applyThenQuit);
    question->open();
    return true;
}

void MainWindow::applyThenQuit()
{
    const auto end = [this](const QList<AppliedChange> &changes) {
        if (std::ranges::any_of(changes, [](const AppliedChange &change) { return change.error.has_value(); })) {
            stay();
            return showPrograms(); // which says what could not be done
        }
        disconnect(m_applying);
        quitWithoutPlan();
    };
    m_applying = connect(m_programs, &ProgramsKeeper::applied, this, end);
    m_programs->apply();
}

void MainWindow::stay()
{
    disconnect(m_applying);
    qApp->setProperty(kRestartProperty, {});
}

void MainWindow::quitWithoutPlan()
{
    m_isPlanSettled = true;
    quit();
    m_isPlanSettled = !isVisible(); // a dialog that is at work may have kept the window
}

void MainWindow::quit()
{
    if (!closeDialogs()) {
        qApp->setProperty(kRestartProperty, {});
        return;
    }
    if (asksAboutPlan()) {
        return;
    }
    m_isQuitting = true;
    const bool wasHidden = isHidden();
    close();
    if (wasHidden) { // that was not the last window closed
        QCoreApplication::quit();
    }
}

void MainWindow::restart()
{
    QStringList connected;
    for (const ServerStatus &status : m_parts.link.servers()) {
        if (status.state == ServerStatus::State::Connected || status.state == ServerStatus::State::Connecting) {
            connected += status.entry.id;
        }
    }
    m_parts.state.setValue(kReopen, connected);
    qApp->setProperty(kRestartProperty, true);
    quit();
}

void MainWindow::reopen()
{
    const QStringList ids = m_parts.state.value(kReopen).toStringList();
    m_parts.state.setValue(kReopen, {});
    for (const QString &id : ids) {
        if (m_parts.link.server(id)) {
            m_parts.link.connectServer(id);
        }
    }
}

} // namespace Signalbox
