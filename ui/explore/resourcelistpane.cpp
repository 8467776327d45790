// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourcelistpane.h"

#include "ui/explore/resourcedelegate.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ResourceListPane::ResourceListPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new ResourceListModel(this))
    , m_filter(new FilterField(tr("Filter resources"), this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_incomplete(new Notice(this))
{
    setObjectName(u"resourceList"_s);
    setFocusProxy(m_view);
    m_filter->setObjectName(u"resources:filter"_s);
    m_view->setObjectName(u"resources:list"_s);
    m_view->setAccessibleName(tr("Resources"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ResourceDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    m_incomplete->hide();

    const Metrics metrics = metricsOf(this);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_incomplete);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        restoreCurrent();
        update();
    });
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResourceListPane::handleCurrent);
    connect(m_view, &QListView::activated, this, &ResourceListPane::activated);
    connect(m_view, &QListView::clicked, this, &ResourceListPane::chosen);
    const auto ifOwn = [this](auto then) {
        return [this, then](const QString &id) {
            if (id == m_id) {
                (this->*then)();
            }
        };
    };
    connect(&link, &EngineLink::resourcesChanged, this, ifOwn(&ResourceListPane::handleLists));
    connect(&link, &EngineLink::serverChanged, this, ifOwn(&ResourceListPane::update));
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
        m_filter->clear(); // it hides it
    }
    return select(uri, isTemplate);
}

bool ResourceListPane::select(const QString &uri, bool isTemplate)
{
    const int row = m_model->rowOf(uri, isTemplate);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
    return row >= 0;
}

void ResourceListPane::clearChoice()
{
    m_current.clear();
    m_wasChosen = true;
    m_view->setCurrentIndex({});
}

void ResourceListPane::restoreCurrent()
{
    if (!m_current.isEmpty()) {
        select(m_current, m_isTemplate);
    }
}

void ResourceListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResourceListPane::handleLists()
{
    m_model->setLists(m_link.resourceTemplates(m_id), m_link.resources(m_id));
    emit countChanged(m_model->total());
    if (!m_wasChosen && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    } else {
        restoreCurrent();
        emit listChanged();
    }
    update();
}

void ResourceListPane::showIncomplete()
{
    QStringList notes;
    for (const ResourceListPtr &list : {m_link.resourceTemplates(m_id), m_link.resources(m_id)}) {
        if (list && list->error && m_model->rowCount() > 0) {
            notes.append(list->error->message);
        } else if (list && !list->complete) {
            notes.append(list->note);
        }
    }
    m_incomplete->setVisible(!notes.isEmpty());
    if (!notes.isEmpty()) {
        m_incomplete->showFailed(tr("The list is not complete."), notes.join(u'\n'));
    }
}

void ResourceListPane::readAgain()
{
    m_link.refreshList(m_id, Lister::List::Resources);
    m_link.refreshList(m_id, Lister::List::ResourceTemplates);
}

void ResourceListPane::update()
{
    showIncomplete();
    const ServerStatus *status = m_link.server(m_id);
    const ResourceListPtr resources = m_link.resources(m_id);
    const ResourceListPtr templates = m_link.resourceTemplates(m_id);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    const bool isConnected = status && status->state == ServerStatus::State::Connected;
    if (m_model->hidden() > 0) {
        m_notice->showEmpty(
            tr("No resource matches “%1”. %2 hidden.").arg(m_filter->text(), countText(m_model->hidden())));
        connect(m_notice->addButton(tr("Clear filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    } else if (resources && resources->error) {
        m_notice->showFailed(tr("Could not read the resources."), resources->error->message);
        connect(m_notice->addButton(tr("Try again")), &QPushButton::clicked, this, &ResourceListPane::readAgain);
    } else if (resources && templates) {
        m_notice->showEmpty(tr("This server lists no resources. An address can still be typed and read."));
    } else if (isConnected && !status->profile->has("resources")) {
        m_notice->showEmpty(tr("This server offers no resources."));
    } else if (isConnected) {
        m_notice->showWaiting(tr("Waiting for resources/list"));
    } else {
        m_notice->showEmpty(tr("Connect the server to see its resources."));
    }
}

bool ResourceListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == "/"_L1) {
        focusFilter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
