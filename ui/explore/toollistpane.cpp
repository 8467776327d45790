// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toollistpane.h"

#include "ui/explore/tooldelegate.h"
#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

ToolListPane::ToolListPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : FoldingListPane(link, std::move(serverId), parent)
    , m_state(state)
    , m_model(new ToolListModel(this))
    , m_more(new ToolButton(u"more"_s, tr("What the list shows"), this))
    , m_menu(new QMenu(this))
{
    setUp(m_model, new ToolDelegate(view()), {.kind = u"tool"_s, .title = tr("Tools"), .filter = tr("Filter tools")});
    m_model->setGrouped(m_state.value(key(u"grouped"_s), false).toBool());
    m_model->setFavourites(m_state.value(key(u"favourites"_s)).toStringList());
    buildMenu();
    connectList();
    handleTools();
}

void ToolListPane::buildMenu()
{
    m_more->setObjectName(u"tools:more"_s);
    m_menu->setObjectName(u"tools:menu"_s);
    filterRow()->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_menu, &QMenu::aboutToShow, this, &ToolListPane::fillMenu);
    view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_model->toolAt(view()->indexAt(at).row())) {
            m_menu->popup(view()->viewport()->mapToGlobal(at));
        }
    });
}

void ToolListPane::connectList()
{
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &ToolListPane::handleCurrent);
    connect(m_model, &ToolListModel::dataChanged, this, &ToolListPane::findingsChanged);
    connect(&link(), &EngineLink::toolsChanged, this, [this](const QString &id) {
        if (id == serverId()) {
            handleTools();
        } else {
            handleNames();
        }
    });
    connect(&link(), &EngineLink::serversChanged, this, &ToolListPane::handleNames);
}

void ToolListPane::handleCurrent(const QModelIndex &index)
{
    const Tool *tool = m_model->toolAt(index.row());
    if (tool && (tool->name != m_current || tool->raw != m_currentRaw)) { // twins differ in what they are
        m_current = tool->name;
        m_currentRaw = tool->raw;
        emit toolChosen();
    }
}

QString ToolListPane::key(const QString &name) const
{
    return u"tools/"_s + serverId() + u'/' + name;
}

void ToolListPane::fillMenu()
{
    m_menu->clear();
    QAction *grouped = m_menu->addAction(tr("Group by prefix"), this, [this](bool isOn) {
        m_state.setValue(key(u"grouped"_s), isOn);
        m_model->setGrouped(isOn);
        selectTool(m_current);
    });
    grouped->setCheckable(true);
    grouped->setChecked(m_state.value(key(u"grouped"_s), false).toBool());
    m_menu->addAction(tr("Show the tools of all servers"), this, &ToolListPane::allServersWanted);
    if (currentTool()) {
        const bool isFavourite = m_state.value(key(u"favourites"_s)).toStringList().contains(m_current);
        m_menu->addSeparator();
        m_menu->addAction(isFavourite ? tr("No favourite any more") : tr("Make it a favourite"), this,
                          &ToolListPane::toggleFavourite);
        m_menu->addAction(icon(u"copy"_s), tr("Copy the name"), this,
                          [this] { QGuiApplication::clipboard()->setText(m_current); });
    }
}

void ToolListPane::toggleFavourite()
{
    QStringList favourites = m_state.value(key(u"favourites"_s)).toStringList();
    if (favourites.removeAll(m_current) == 0) {
        favourites.append(m_current);
    }
    m_state.setValue(key(u"favourites"_s), favourites);
    m_model->setFavourites(favourites);
    selectTool(m_current);
}

const Tool *ToolListPane::currentTool() const
{
    const Tool *under = m_model->toolAt(view()->currentIndex().row());
    return under && under->name == m_current ? under : m_model->toolNamed(m_current); // it may be filtered out
}

QStringList ToolListPane::currentPortability() const
{
    const Tool *tool = currentTool();
    return tool ? m_model->portabilityOf(*tool) : QStringList();
}

QStringList ToolListPane::currentFindings() const
{
    const Tool *tool = currentTool();
    return tool ? m_model->findingsOf(*tool) : QStringList();
}

void ToolListPane::selectTool(const QString &name)
{
    showRow(m_model->rowOf(name));
}

void ToolListPane::chooseTool(const QString &name)
{
    if (m_model->rowOf(name) < 0 && m_model->toolNamed(name)) {
        filter()->clear();
    }
    if (m_model->rowOf(name) < 0 && m_model->toolNamed(name)) {
        m_model->unfold();
    }
    selectTool(name);
}

void ToolListPane::handleTools()
{
    m_model->setTools(link().tools(serverId()));
    handleNames();
    emit countChanged(total());
    if (m_current.isEmpty() && m_model->firstTool() >= 0) {
        showRow(m_model->firstTool());
    } else {
        selectTool(m_current);
        emit toolChosen(); // the definition may be another
    }
    update();
}

/// What these tools could be taken for, of any server that is connected.
void ToolListPane::handleNames()
{
    ToolNames names;
    for (const ServerStatus &status : link().servers()) {
        const ToolListPtr tools = link().tools(status.entry.id);
        names.set(status.entry.name, tools ? tools->names : nullptr);
    }
    const ServerStatus *own = link().server(serverId());
    m_model->setNames(own ? own->entry.name : QString(), names);
}

QStringList ToolListPane::gaps() const
{
    const ToolListPtr tools = link().tools(serverId());
    return tools && !tools->complete ? QStringList{tools->note} : QStringList();
}

QString ToolListPane::noMatch() const
{
    return tr("No tool matches “%1”. %2 hidden.");
}

void ToolListPane::explain()
{
    const ToolListPtr tools = link().tools(serverId());
    if (tools && tools->error) {
        showUnread(tr("Could not read the tools."), tools->error->message, [this] { link().refreshTools(serverId()); });
    } else if (tools) {
        notice()->showEmpty(tr("This server offers no tools."));
    } else if (connectedServer()) {
        notice()->showWaiting(tr("Waiting for tools/list"));
    } else {
        notice()->showEmpty(tr("Connect the server to see its tools."));
    }
}

} // namespace Signalbox
