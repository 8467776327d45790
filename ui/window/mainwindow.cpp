// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/manage/serverspage.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/monitor/rangefilter.h"
#include "ui/models/palette/palettemodel.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/secretskeeping.h"
#include "ui/monitor/monitorpage.h"
#include "ui/policy/asksheet.h"
#include "ui/policy/policypage.h"
#include "ui/requests/requestsbutton.h"
#include "ui/requests/requestsdialog.h"
#include "ui/requests/requestspanel.h"
#include "ui/requests/scriptbar.h"
#include "ui/servers/profilebar.h"
#include "ui/servers/profileswitcher.h"
#include "ui/servers/serverspane.h"
#include "ui/servers/welcomepage.h"
#include "ui/settings/settingspage.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/toolbutton.h"
#include "ui/window/groupcommands.h"
#include "ui/window/pagestack.h"
#include "ui/window/palette.h"
#include "ui/window/panefocus.h"
#include "ui/window/rail.h"
#include "ui/window/reconnectbar.h"
#include "ui/window/serverdialogs.h"
#include "ui/window/serverssplitter.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJournalHeight = 254;
constexpr QSize kFirstSize(1440, 900);
const QString kRecent = u"palette/recent"_s;
const QString kScripted = u"requests/scripted"_s;

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_commands(new CommandSet(this))
    , m_dialogs(new ServerDialogs(parts.link, parts.secrets, this))
    , m_profiles(new ProfilesDesk(parts.link, this))
    , m_groups(new GroupCommands(parts.link, *m_profiles, this))
    , m_switcher(new ProfileSwitcher(parts.link, *m_profiles, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Signalbox"_s);
    setAcceptDrops(true);
    resize(firstSize());
    buildTop();
    m_commands->action(CommandId::ServersPage)->setProperty("railIcon", u"servers"_s);
    m_commands->action(CommandId::ExplorePage)->setProperty("railIcon", u"explore"_s);
    m_commands->action(CommandId::JournalPage)->setProperty("railIcon", u"journal"_s);
    m_commands->action(CommandId::MonitorPage)->setProperty("railIcon", u"monitor"_s);
    m_commands->action(CommandId::PolicyPage)->setProperty("railIcon", u"lock"_s);
    m_commands->action(CommandId::SettingsPage)->setProperty("railIcon", u"settings"_s);
    buildPanes();
    buildRail();
    buildMenus();
    connectPanes();
    connectPlaces();
    buildAttention();
    m_parts.state.keepWindow(this);
    m_parts.state.keepSplitter(m_down);
    setJournalOpen(m_parts.state.value(u"journal/open"_s, true).toBool());
    showThemeMode();
    updateWelcome();
    updateState();
}

MainWindow::~MainWindow() = default;

/// What is drawn for, or what the screen has room for with the frame around it.
QSize MainWindow::firstSize() const
{
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    const int frame = 2 * style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, this);
    return kFirstSize.boundedTo(screen()->availableGeometry().size() - QSize(frame, title + frame));
}

void MainWindow::buildTop()
{
    m_top = new TopBar(this);
    m_commands->fill(m_top->menus());
    auto *found = new PaletteModel(m_parts.link, [this] { return m_commands->items(); });
    found->setRecent(m_parts.state.value(kRecent).toStringList());
    m_palette = new Palette(found, m_top);
    m_palette->setKeys(m_commands->action(CommandId::Search)->shortcut());
    m_top->setField(m_palette);
    for (const CommandId id : {CommandId::GoBack, CommandId::GoForward}) {
        auto *button = new ToolButton(m_commands->action(id), m_top);
        button->setObjectName(id == CommandId::GoBack ? u"top:back"_s : u"top:forward"_s);
        m_top->addBeforeField(button);
    }
    setMenuWidget(m_top);
    buildRequests();
    connect(m_palette, &Palette::chosen, this, [this, found](const PaletteItem &item) {
        m_parts.state.setValue(kRecent, found->recent());
        open(item);
    });
}

void MainWindow::buildRequests()
{
    InputDesk *desk = m_parts.link.requests();
    if (!desk) {
        return;
    }
    auto *button = new RequestsButton(*desk, m_top);
    m_top->addAtEnd(button);
    m_requests = new RequestsDialog(*desk, this);
    connect(button, &QPushButton::clicked, m_requests, &RequestsDialog::bring);
    connect(m_requests->panel()->script(), &ScriptBar::switched, this,
            [this](bool on) { m_parts.state.setValue(kScripted, on ? QVariant(u"true"_s) : QVariant()); });
    if (m_parts.state.value(kScripted, false).toBool()) {
        desk->setScripted(true);
    }
}

void MainWindow::buildPanes()
{
    m_servers = new ServersPane(m_parts.link, this);
    m_servers->setContextActions(
        {m_commands->action(CommandId::ToggleConnection), m_commands->action(CommandId::RestartServer),
         m_commands->action(CommandId::KeepSecrets), m_commands->action(CommandId::EditServer),
         m_commands->action(CommandId::CloneServer), m_commands->action(CommandId::MoveToGroup),
         m_commands->action(CommandId::ExamineServer), m_commands->action(CommandId::RemoveServer)});
    keepFolded(m_servers->list());
    auto *inUse = new ProfileBar(*m_profiles, m_servers);
    m_servers->addHead(inUse);
    connect(inUse, &ProfileBar::profileWanted, m_switcher, &ProfileSwitcher::useProfile);
    connect(inUse, &ProfileBar::environmentWanted, m_switcher, &ProfileSwitcher::useEnvironment);
    connect(m_switcher, &ProfileSwitcher::ended, inUse, &ProfileBar::showInUse);
    m_servers->setTitleActions({m_commands->action(CommandId::AddServer),
                                m_commands->action(CommandId::ToggleConnection),
                                m_commands->action(CommandId::RestartServer)});
    buildServersPage();
    m_welcome = new WelcomePage(m_parts.link, this);
    m_welcome->setPrograms(*m_programs);
    m_explore = new ExplorePage(m_parts.link, m_parts.drafts, m_parts.state, this);
    m_journal = new JournalView(m_parts.link, m_parts.state, this);
    m_monitor = new MonitorPage(m_parts.link, m_parts.state, this);
    m_policy = new PolicyPage(m_parts.link, m_parts.rulesFile, this);
    m_settings = new SettingsPage(m_parts.link, m_parts.theme, m_parts.state, m_parts.secrets, this);
    m_ask = new AskSheet(m_parts.consents, this);
    m_status = new StatusLine(m_parts.link, *m_journal, *m_explore, this);
    setStatusBar(m_status);

    auto *room = new QScrollArea(this); // where the window is smaller than a page needs
    room->setObjectName(u"pageRoom"_s);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    m_pages = new PageStack(room);
    m_pages->addWidget(m_explore);
    m_pages->addWidget(m_manage);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_monitor);
    m_pages->addWidget(m_policy);
    m_pages->addWidget(m_settings);
    room->setWidget(m_pages);

    const Metrics metrics = metricsOf(this);
    m_across = new ServersSplitter(m_parts.state, this);
    m_across->addWidget(m_servers);
    m_across->addWidget(room);
    m_across->setStretchFactor(1, 1);
    m_across->fit();

    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"pageAndJournal"_s);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(m_across);
    m_down->addWidget(m_journal);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({height(), metrics.px(kJournalHeight)});
}

void MainWindow::buildRail()
{
    m_rail = new Rail(this);
    m_rail->addPlace(m_commands->action(CommandId::ServersPage));
    m_rail->addPlace(m_commands->action(CommandId::ExplorePage));
    m_rail->addPlace(m_commands->action(CommandId::JournalPage));
    m_rail->addPlace(m_commands->action(CommandId::MonitorPage));
    m_rail->addPlace(m_commands->action(CommandId::PolicyPage));
    m_rail->addPlaceAtEnd(m_commands->action(CommandId::SettingsPage));
    m_rail->setCurrent(m_commands->action(CommandId::ExplorePage));

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_ask);
    auto *again = new ReconnectBar(m_parts.link, m_parts.state, centre);
    connect(this, &MainWindow::closing, again, &ReconnectBar::forget);
    column->addWidget(again);
    column->addWidget(m_down, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
}

void MainWindow::connectPanes()
{
    connect(m_commands, &CommandSet::triggered, this, &MainWindow::run);
    connect(m_servers, &ServersPane::currentChanged, this, &MainWindow::updateState);
    connect(&m_servers->secrets(), &SecretsKeeping::changed, this, &MainWindow::updateState);
    connect(m_servers, &ServersPane::activated, this, &MainWindow::openServer);
    connect(m_servers, &ServersPane::pasted, m_dialogs, &ServerDialogs::paste);
    connect(m_servers, &ServersPane::groupMenuRequested, m_groups, &GroupCommands::showMenu);
    connect(m_servers->list(), &GroupedTree::droppedInGroup, m_groups, &GroupCommands::put);
    connect(m_groups, &GroupCommands::failed, m_status, &StatusLine::showProblem);
    connect(m_groups, &GroupCommands::done, m_status, &StatusLine::showDone);
    connect(m_groups, &GroupCommands::fileChosen, this, &MainWindow::openArgument);
    connect(m_profiles, &ProfilesDesk::failed, m_status, &StatusLine::showProblem);
    connect(m_switcher, &ProfileSwitcher::failed, m_status, &StatusLine::showProblem);
    connect(m_welcome, &WelcomePage::addRequested, m_dialogs, &ServerDialogs::add);
    connect(m_welcome, &WelcomePage::serverAdded, this, [this](const QString &id) {
        m_parts.link.connectServer(id);
        openServer(id);
    });
    connect(m_welcome, &WelcomePage::programsRequested, this, &MainWindow::showPrograms);
    connect(m_welcome, &WelcomePage::pasted, m_dialogs, &ServerDialogs::paste);
    connect(m_dialogs, &ServerDialogs::saved, this, [this](const QString &id) {
        m_place == Place::Servers ? m_servers->setCurrent(id) : openServer(id); // there one goes on adding
    });
    connect(m_dialogs, &ServerDialogs::aboutToRemove, this, [this](const QString &id) {
        m_explore->forgetServer(id);
        m_parts.drafts.forgetServer(id);
    });
    connect(m_dialogs, &ServerDialogs::failed, m_status, &StatusLine::showProblem);
    connect(&m_parts.consents, &ConsentDesk::changed, this, &MainWindow::updateState);
    connect(m_explore, &ExplorePage::stateChanged, this, &MainWindow::updateState);
    connect(m_explore, &ExplorePage::currentServerChanged, m_servers, &ServersPane::setCurrent);
    connect(m_servers, &ServersPane::currentChanged, m_explore,
            [this] { m_explore->setChosen(m_servers->currentId()); });
    connect(m_explore, &ExplorePage::editRequested, this, [this] { m_dialogs->mend(m_servers->currentId()); });
    connect(m_explore, &ExplorePage::showInJournal, this, [this](quint64 sequence) {
        bring();
        showInJournal(sequence);
    });
    connect(m_monitor, &MonitorPage::exploreRequested, this, [this] { goTo(Place::Explore); });
    connect(m_servers, &ServersPane::chosen, this, [this](const QString &id) {
        if (const ServerStatus *status = m_parts.link.server(id); status && m_place == Place::Monitor) {
            m_monitor->showServer(status->entry.name);
        }
    });
    connect(m_monitor, &MonitorPage::serverChosen, this, [this](const QString &name) {
        if (const ServerStatus *status = m_parts.link.serverByName(name)) {
            m_servers->setCurrent(status->entry.id);
        }
    });
    connect(m_monitor, &MonitorPage::rangeChosen, this, [this](const TimeRange &range) {
        m_journal->setFilterText(filterWithRange(m_journal->filterText(), range));
    });
    connect(m_journal, &JournalView::editRequested, this, &MainWindow::openServer); // first; then the call in it
    connect(m_journal, &JournalView::editRequested, m_explore, &ExplorePage::openCall);
    connect(m_journal, &JournalView::requestEditRequested, this, &MainWindow::openServer);
    connect(m_journal, &JournalView::requestEditRequested, m_explore, &ExplorePage::openRequest);
    connect(m_journal, &JournalView::openRequested, this, [this] { setJournalOpen(true); });
    connect(m_journal, &JournalView::closeRequested, this, [this] { setJournalOpen(false); });
    connect(&m_parts.link, &EngineLink::serverChanged, this, &MainWindow::updateState);
    connect(&m_parts.link, &EngineLink::serversChanged, this, [this] {
        updateWelcome();
        updateState();
    });
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::showThemeMode);
}

void MainWindow::goTo(Place place)
{
    m_place = place;
    m_isWelcomeWanted = false;
    const bool journalAlone = place == Place::Journal;
    if (journalAlone) { // before it takes the room, so that it knows how high it was
        m_journal->setAlone(true);
    }
    m_across->setVisible(!journalAlone);
    m_journal->setAlone(journalAlone);
    m_servers->setVisible(place != Place::Servers && place != Place::Settings && place != Place::Policy);
    m_across->fit();
    m_journal->setVisible(place != Place::Servers); // that page needs the height
    updateWelcome();
    static constexpr std::array kPlaces = {CommandId::ServersPage, CommandId::ExplorePage, CommandId::JournalPage,
                                           CommandId::MonitorPage, CommandId::PolicyPage,  CommandId::SettingsPage};
    m_rail->setCurrent(m_commands->action(kPlaces.at(std::size_t(place))));
    if (journalAlone) {
        m_journal->focusTable();
    }
    if (place == Place::Settings && !m_rail->isAncestorOf(focusWidget())) {
        m_settings->setFocus(Qt::OtherFocusReason); // typed words search, and change nothing
    }
    updateState(); // where one is, and what lies behind
}

void MainWindow::updateWelcome()
{
    switch (m_place) {
    case Place::Servers:
        return m_pages->setCurrentWidget(m_manage);
    case Place::Settings:
        return m_pages->setCurrentWidget(m_settings);
    case Place::Policy:
        return m_pages->setCurrentWidget(m_policy);
    case Place::Monitor:
        return m_pages->setCurrentWidget(m_monitor);
    default:
        break;
    }
    const bool isFirst = m_parts.link.isReady() && m_parts.link.servers().isEmpty();
    m_welcome->setFirst(isFirst);
    m_pages->setCurrentWidget(isFirst || m_isWelcomeWanted ? static_cast<QWidget *>(m_welcome) : m_explore);
}

void MainWindow::openServer(const QString &id)
{
    travel([&] {
        goTo(Place::Explore);
        m_explore->openServer(id);
        m_servers->setCurrent(id);
    });
}

void MainWindow::focusPane(int step)
{
    const QWidget *active = QApplication::activeWindow() ? QApplication::activeWindow() : this;
    movePaneFocus(panes(), active->focusWidget(), step);
}

void MainWindow::setJournalOpen(bool open)
{
    m_journal->setOpen(open);
    m_parts.state.setValue(u"journal/open"_s, open);
}

void MainWindow::showInJournal(quint64 sequence)
{
    if (m_place == Place::Servers) {
        goTo(Place::Journal); // that page shows none
    }
    setJournalOpen(true);
    m_journal->showMessage(sequence);
}

void MainWindow::showThemeMode()
{
    static_assert(int(CommandId::ThemeContrast) - int(CommandId::ThemeSystem) == int(Theme::Mode::Contrast));
    m_commands->action(CommandId(int(CommandId::ThemeSystem) + int(m_parts.theme.mode())))->setChecked(true);
    update();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (goesIntoTray()) {
        return event->ignore();
    }
    if (asksAboutPlan()) {
        return event->ignore();
    }
    emit closing();
    m_explore->hideWindows();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    for (const QString &file : std::as_const(files)) {
        openArgument(file);
    }
    if (files.isEmpty()) {
        m_dialogs->paste(event->mimeData()->text());
    }
}

} // namespace Signalbox
