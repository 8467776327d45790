// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/list/listtab.h"

#include "ui/manage/list/listbar.h"
#include "ui/manage/list/listdelegate.h"
#include "ui/models/enginelink.h"
#include "ui/models/groups/groupedservers.h"
#include "ui/models/profiles/profilesdesk.h"
#include "ui/models/programs/ownservers.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTable = 0;

bool isUp(const ServerStatus &status)
{
    return status.state == ServerStatus::State::Connected || status.state == ServerStatus::State::Connecting;
}

} // namespace

ListTab::ListTab(EngineLink &link, ProgramsKeeper *programs, ProfilesDesk *profiles, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_programs(programs)
    , m_profiles(profiles)
    , m_rows(new OwnServers(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_groups(new GroupedServers(*m_sorted, OwnServers::KeyRole, OwnServers::kGroupRole, this))
    , m_table(new GroupedTree(u"list:servers"_s, *m_groups, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"listTab"_s);
    setAccessibleName(tr("List of servers"));
    setFocusProxy(m_table);
    build();
    connect(&link, &EngineLink::serversChanged, this, &ListTab::read);
    connect(&link, &EngineLink::serverChanged, this, &ListTab::read);
    connect(&link, &EngineLink::ready, this, &ListTab::read);
    if (programs) {
        connect(programs, &ProgramsKeeper::changed, this, &ListTab::read);
    }
    if (profiles) {
        connect(profiles, &ProfilesDesk::changed, this, &ListTab::read);
    }
    read();
}

void ListTab::build()
{
    m_sorted->setSourceModel(m_rows);
    m_sorted->setFilterKeyColumn(-1); // all of them
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OwnServers::Name, Qt::AscendingOrder);
    m_table->setItemDelegate(new ListDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setMovable();
    m_table->setShares({16, 10, 8, 32, 11, 15, 12});
    buildActions();
    m_notice->showEmpty(
        tr("No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What "
           "other programs have stands under Programs and can be taken from there."));
    connect(m_notice->addButton(tr("Add a &server…"), u"plus"_s), &QPushButton::clicked, this, &ListTab::addRequested);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->setAllOpen(!words.isEmpty());
        m_sorted->setFilterFixedString(words);
        showChosen();
    });
    connect(m_bar->filter(), &FilterField::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTab::showChosen);
    m_table->installEventFilter(this);
    connect(m_table, &GroupedTree::currentRowChanged, this, &ListTab::tellCurrent);
    connect(m_table, &GroupedTree::rowActivated, this, &ListTab::openRequested);
    connect(m_table, &GroupedTree::menuRequested, this, &ListTab::showMenu);
    connect(m_table, &GroupedTree::groupMenuRequested, this, &ListTab::groupMenuRequested);
}

void ListTab::tellCurrent()
{
    if (const QString id = m_table->currentKey(); !id.isEmpty() && isVisible()) {
        emit currentChanged(id);
    }
}

void ListTab::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_table->actions());
    menu->popup(place);
}

QAction *ListTab::addAction(Do what, const QString &iconName, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, what] { run(what); });
    m_table->addAction(action);
    m_actions.insert(what, action);
    return action;
}

void ListTab::buildActions()
{
    addAction(Do::Open, u"explore"_s, tr("Show in Explore")); // in the menu alone
    m_bar = new ListBar(
        {addAction(Do::Connect, u"plug"_s, tr("Connect")), addAction(Do::Disconnect, u"plug-off"_s, tr("Disconnect")),
         addAction(Do::Switch, u"power"_s, tr("Switch on or off"), Qt::Key_Space),
         addAction(Do::Edit, u"edit"_s, tr("Edit…")), // F2 is the window's
         addAction(Do::Clone, u"clone"_s, tr("Clone…")), addAction(Do::Move, u"folder"_s, tr("Move to group…")),
         addAction(Do::Remove, u"trash"_s, tr("Remove…"), Qt::Key_Delete)},
        this);
}

QStringList ListTab::chosen() const
{
    return m_table->chosenKeys();
}

std::optional<QString> ListTab::currentServer() const
{
    const QString id = m_table->currentKey();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

void ListTab::run(Do what)
{
    const QStringList ids = chosen();
    if (ids.isEmpty()) {
        return;
    }
    switch (what) {
    case Do::Open:
        emit openRequested(ids.first());
        return;
    case Do::Connect:
        std::ranges::for_each(ids, [this](const QString &id) { m_link.connectServer(id); });
        break;
    case Do::Disconnect:
        std::ranges::for_each(ids, [this](const QString &id) { m_link.disconnectServer(id); });
        break;
    case Do::Switch:
        return switchOn(std::ranges::any_of(ids, [this](const QString &id) {
            const ServerStatus *status = m_link.server(id);
            return status && !isOn(status->entry);
        }));
    case Do::Edit:
        emit editRequested(ids.first());
        return;
    case Do::Clone:
        emit cloneRequested(ids.first());
        return;
    case Do::Move:
        emit moveRequested(ids);
        return;
    case Do::Remove:
        emit removeRequested(ids);
        return;
    }
}

bool ListTab::isOn(const ServerEntry &entry) const
{
    return m_profiles ? m_profiles->profiles().isOn(entry) : !entry.disabled;
}

/// A server that is off is not connected, and stays in the list.
void ListTab::switchOn(bool on)
{
    if (m_profiles) {
        return m_profiles->switchServers(chosen(), on);
    }
    for (const QString &id : chosen()) {
        const ServerStatus *status = m_link.server(id);
        if (!status || status->entry.disabled == !on) {
            continue;
        }
        ServerEntry entry = status->entry;
        entry.disabled = !on;
        if (!on) {
            m_link.disconnectServer(id);
        }
        m_link.updateServer(entry, this, [this](const Result<> &result) {
            if (!result) {
                emit failed(result.error());
            }
        });
    }
}

void ListTab::read()
{
    m_rows->read(m_link, m_programs && m_programs->state() ? m_programs->state().get() : nullptr,
                 m_profiles ? m_profiles->profiles() : Profiles());
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 || !m_link.isReady() ? kTable : kTable + 1);
    showChosen();
}

void ListTab::showChosen()
{
    const qsizetype count = chosen().size();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(count > 0);
    }
    for (const Do what : {Do::Open, Do::Edit, Do::Clone}) {
        m_actions.value(what)->setEnabled(count == 1);
    }
    bool canConnect = false;
    bool canDisconnect = false;
    for (const QString &id : chosen()) {
        if (const ServerStatus *status = m_link.server(id)) {
            canConnect = canConnect || !isUp(*status);
            canDisconnect = canDisconnect || isUp(*status) || status->reconnects > 0; // the next try is called off
        }
    }
    m_actions.value(Do::Connect)->setEnabled(canConnect);
    m_actions.value(Do::Disconnect)->setEnabled(canDisconnect);
    const int hidden = m_rows->rowCount() - m_sorted->rowCount();
    const QString all = tr("%n server(s)", nullptr, m_rows->rowCount());
    m_bar->setNote(hidden > 0  ? tr("%1, %n hidden by the filter.", nullptr, hidden).arg(all)
                   : count > 1 ? tr("%1, %n chosen.", nullptr, int(count)).arg(all)
                               : all + u'.');
}

void ListTab::startFind()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

bool ListTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == u"/"_s) {
        startFind();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
