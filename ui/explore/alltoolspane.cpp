// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/alltoolspane.h"

#include "ui/explore/tooldelegate.h"
#include "ui/models/enginelink.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QListView>

namespace Signalbox {

using namespace Qt::StringLiterals;

AllToolsPane::AllToolsPane(EngineLink &link, QString ownServer, QWidget *parent)
    : FoldingListPane(link, std::move(ownServer), parent)
    , m_model(new AllToolsModel(this))
{
    setUp(m_model, new ToolDelegate(view()),
          {.kind = u"allTool"_s, .title = tr("Tools of all servers"), .filter = tr("Filter the tools of all servers")});
    auto *own = new ToolButton(u"tool"_s, tr("Only the tools of this server"), this);
    own->setObjectName(u"allTools:own"_s);
    filterRow()->addWidget(own);
    connect(own, &QToolButton::clicked, this, &AllToolsPane::ownServerWanted);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &AllToolsPane::handleCurrent);
    connect(view(), &QListView::clicked, this, &AllToolsPane::handleActivated);
    connect(view(), &QListView::activated, this, &AllToolsPane::handleActivated);
    connect(&link, &EngineLink::toolsChanged, this, &AllToolsPane::refresh);
    connect(&link, &EngineLink::serversChanged, this, &AllToolsPane::refresh);
}

void AllToolsPane::showEvent(QShowEvent *event)
{
    FoldingListPane::showEvent(event);
    refresh();
}

/// Only while it is seen: there is one for each server that is open.
void AllToolsPane::refresh()
{
    if (!isVisible()) {
        return;
    }
    QList<ToolSource> servers;
    for (const ServerStatus &status : link().servers()) {
        servers.append({status.entry.id, status.entry.name, link().tools(status.entry.id)});
    }
    m_model->setServers(servers);
    restoreCurrent();
    update();
}

void AllToolsPane::handleCurrent(const QModelIndex &index)
{
    const AllToolsModel::Place place = m_model->placeAt(index.row());
    if (place.tool.isEmpty() || place == m_current) {
        return;
    }
    m_current = place;
    if (place.server == serverId()) {
        emit toolChosen(place.server, place.tool);
    }
}

void AllToolsPane::handleActivated(const QModelIndex &index)
{
    const AllToolsModel::Place place = m_model->placeAt(index.row());
    if (!place.tool.isEmpty() && place.server != serverId()) {
        selectTool({}); // that server has a list of its own, where it is the chosen one
        emit toolChosen(place.server, place.tool);
    }
}

void AllToolsPane::selectTool(const QString &tool)
{
    m_current = {.server = serverId(), .tool = tool};
    restoreCurrent();
}

void AllToolsPane::restoreCurrent()
{
    showRow(m_model->rowOf(m_current));
}

QStringList AllToolsPane::gaps() const
{
    QStringList why;
    for (const ServerStatus &status : link().servers()) {
        const ToolListPtr tools = link().tools(status.entry.id);
        const QString note = !tools ? QString() : tools->error ? tools->error->message : tools->note;
        if (tools && (tools->error || !tools->complete)) {
            why.append(visibleText(status.entry.name) + u": "_s + note);
        }
    }
    return why;
}

QString AllToolsPane::noMatch() const
{
    return tr("No tool matches “%1”. %2 hidden.");
}

void AllToolsPane::explain()
{
    notice()->showEmpty(tr("No server that is connected offers tools."));
}

} // namespace Signalbox
