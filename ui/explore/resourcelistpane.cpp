// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcelistpane.h"

#include "ui/explore/resourcedelegate.h"
#include "ui/models/enginelink.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"

#include <QListView>

namespace Signalbox {

using namespace Qt::StringLiterals;

ResourceListPane::ResourceListPane(EngineLink &link, QString serverId, QWidget *parent)
    : ListPane(link, std::move(serverId), parent)
    , m_model(new ResourceListModel(this))
{
    setUp(m_model, new ResourceDelegate(view()),
          {.kind = u"resource"_s, .title = tr("Resources"), .filter = tr("Filter resources")});
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResourceListPane::handleCurrent);
    connect(view(), &QListView::activated, this, &ResourceListPane::activated);
    connect(view(), &QListView::clicked, this, &ResourceListPane::chosen);
    connect(filter(), &QLineEdit::returnPressed, this, [this] {
        if (view()->currentIndex().isValid()) { // the one that is chosen, where the list still has it
            emit activated();
        }
    });
    connect(&link, &EngineLink::resourcesChanged, this, [this](const QString &id) {
        if (id == this->serverId()) {
            handleLists();
        }
    });
    handleLists();
}

void ResourceListPane::handleCurrent(const QModelIndex &index)
{
    const Resource *resource = m_model->resourceAt(index.row());
    if (resource && (resource->uri != m_current || resource->isTemplate != m_isTemplate)) {
        m_current = resource->uri;
        m_isTemplate = resource->isTemplate;
        m_wasChosen = true;
        emit chosen();
    }
}

const Resource *ResourceListPane::current() const
{
    return m_current.isEmpty() ? nullptr : m_model->resourceOf(m_current, m_isTemplate);
}

bool ResourceListPane::choose(const QString &uri, bool isTemplate)
{
    if (m_model->rowOf(uri, isTemplate) < 0 && m_model->resourceOf(uri, isTemplate)) {
        filter()->clear(); // it hides it
    }
    const int row = m_model->rowOf(uri, isTemplate);
    showRow(row);
    return row >= 0;
}

void ResourceListPane::clearChoice()
{
    m_current.clear();
    m_wasChosen = true;
    view()->setCurrentIndex({});
}

void ResourceListPane::restoreCurrent()
{
    if (!m_current.isEmpty()) {
        showRow(m_model->rowOf(m_current, m_isTemplate));
    }
}

void ResourceListPane::handleLists()
{
    m_model->setLists(link().resourceTemplates(serverId()), link().resources(serverId()));
    emit countChanged(total());
    if (!m_wasChosen && m_model->rowCount() > 0) {
        showRow(0);
    } else {
        restoreCurrent();
        emit listChanged();
    }
    update();
}

QStringList ResourceListPane::gaps() const
{
    QStringList notes;
    for (const ResourceListPtr &list : {link().resourceTemplates(serverId()), link().resources(serverId())}) {
        if (list && list->error && m_model->rowCount() > 0) {
            notes.append(list->error->message);
        } else if (list && !list->complete) {
            notes.append(list->note);
        }
    }
    return notes;
}

QString ResourceListPane::noMatch() const
{
    return tr("No resource matches “%1”. %2 hidden.");
}

void ResourceListPane::readAgain()
{
    link().refreshList(serverId(), Lister::List::Resources);
    link().refreshList(serverId(), Lister::List::ResourceTemplates);
}

void ResourceListPane::explain()
{
    const ServerStatus *server = connectedServer();
    const ResourceListPtr resources = link().resources(serverId());
    if (resources && resources->error) {
        showUnread(tr("Could not read the resources."), resources->error->message, [this] { readAgain(); });
    } else if (resources && link().resourceTemplates(serverId())) {
        notice()->showEmpty(tr("This server lists no resources. An address can still be typed and read."));
    } else if (server && !server->profile->has("resources")) {
        notice()->showEmpty(tr("This server offers no resources."));
    } else if (server) {
        notice()->showWaiting(tr("Waiting for resources/list"));
    } else {
        notice()->showEmpty(tr("Connect the server to see its resources."));
    }
}

} // namespace Signalbox
