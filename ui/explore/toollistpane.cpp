// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toollistpane.h"

#include "ui/explore/tooldelegate.h"
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

ToolListPane::ToolListPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new ToolListModel(this))
    , m_filter(new FilterField(tr("Filter tools"), this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_incomplete(new Notice(this))
{
    setObjectName(QStringLiteral("toolList"));
    setFocusProxy(m_view);
    m_filter->setObjectName(QStringLiteral("tools:filter"));
    m_view->setObjectName(QStringLiteral("tools:list"));
    m_view->setAccessibleName(tr("Tools"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToolDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
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
        selectTool(m_current);
        update();
    });
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Tool *tool = m_model->toolAt(current.row());
        if (tool && (tool->name != m_current || tool->raw != m_currentRaw)) { // twins differ in what they are
            m_current = tool->name;
            m_currentRaw = tool->raw;
            emit toolChosen();
        }
    });
    connect(&link, &EngineLink::toolsChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleTools();
        } else {
            handleNames();
        }
    });
    connect(&link, &EngineLink::serversChanged, this, &ToolListPane::handleNames);
    connect(m_model, &ToolListModel::dataChanged, this, &ToolListPane::findingsChanged);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    handleTools();
}

const Tool *ToolListPane::currentTool() const
{
    const Tool *under = m_model->toolAt(m_view->currentIndex().row());
    return under && under->name == m_current ? under : m_model->toolNamed(m_current); // it may be filtered out
}

QStringList ToolListPane::currentFindings() const
{
    const Tool *tool = currentTool();
    return tool ? m_model->findingsOf(*tool) : QStringList();
}

void ToolListPane::selectTool(const QString &name)
{
    if (const int row = m_model->rowOf(name); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void ToolListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ToolListPane::handleTools()
{
    m_model->setTools(m_link.tools(m_id));
    handleNames();
    emit countChanged(m_model->total());
    if (m_current.isEmpty() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
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
    for (const ServerStatus &status : m_link.servers()) {
        const ToolListPtr tools = m_link.tools(status.entry.id);
        names.set(status.entry.name, tools ? tools->names : nullptr);
    }
    const ServerStatus *own = m_link.server(m_id);
    m_model->setNames(own ? own->entry.name : QString(), names);
}

void ToolListPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    const ToolListPtr tools = m_link.tools(m_id);
    m_incomplete->setVisible(tools && !tools->complete);
    if (tools && !tools->complete) {
        m_incomplete->showFailed(tr("The list is not complete."), tools->note);
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    if (m_model->hidden() > 0) {
        m_notice->showEmpty(tr("No tool matches “%1”. %2 hidden.").arg(m_filter->text(), countText(m_model->hidden())));
        connect(m_notice->addButton(tr("Clear filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    } else if (tools && tools->error) {
        m_notice->showFailed(tr("Could not read the tools."), tools->error->message);
        connect(m_notice->addButton(tr("Try again")), &QPushButton::clicked, this,
                [this] { m_link.refreshTools(m_id); });
    } else if (tools) {
        m_notice->showEmpty(tr("This server offers no tools."));
    } else if (status && status->state == ServerStatus::State::Connected) {
        m_notice->showWaiting(tr("Waiting for tools/list"));
    } else {
        m_notice->showEmpty(tr("Connect the server to see its tools."));
    }
}

bool ToolListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == QLatin1String("/")) {
        focusFilter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
