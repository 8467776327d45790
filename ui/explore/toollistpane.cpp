// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toollistpane.h"

#include "ui/explore/tooldelegate.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ToolListPane::ToolListPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_id(std::move(serverId))
    , m_model(new ToolListModel(this))
    , m_filter(new FilterField(tr("Filter tools"), this))
    , m_more(new ToolButton(u"more"_s, tr("What the list shows"), this))
    , m_menu(new QMenu(this))
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterRow());
    column->addWidget(m_stack, 1);
    column->addWidget(m_incomplete);
    m_model->setGrouped(m_state.value(key(u"grouped"_s), false).toBool());
    m_model->setFavourites(m_state.value(key(u"favourites"_s)).toStringList());
    connectList();

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

QWidget *ToolListPane::buildFilterRow()
{
    const Metrics metrics = metricsOf(this);
    m_more->setObjectName(u"tools:more"_s);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_menu->setObjectName(u"tools:menu"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(4));
    row->addWidget(m_filter, 1);
    row->addWidget(m_more);
    return bar;
}

void ToolListPane::connectList()
{
    connect(m_menu, &QMenu::aboutToShow, this, &ToolListPane::fillMenu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_model->toolAt(m_view->indexAt(at).row())) {
            m_menu->popup(m_view->viewport()->mapToGlobal(at));
        }
    });
    connect(m_view, &QListView::clicked, this, &ToolListPane::toggleGroup);
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
}

QString ToolListPane::key(const QString &name) const
{
    return u"tools/"_s + m_id + u'/' + name;
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

void ToolListPane::toggleGroup(const QModelIndex &index)
{
    if (!index.data(ToolRole::IsGroup).toBool()) {
        return;
    }
    m_model->toggleGroup(index.row());
    m_view->setCurrentIndex(m_model->index(index.row()));
}

const Tool *ToolListPane::currentTool() const
{
    const Tool *under = m_model->toolAt(m_view->currentIndex().row());
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
    if (const int row = m_model->rowOf(name); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void ToolListPane::chooseTool(const QString &name)
{
    if (m_model->rowOf(name) < 0 && m_model->toolNamed(name)) {
        m_filter->clear();
    }
    if (m_model->rowOf(name) < 0 && m_model->toolNamed(name)) {
        m_model->unfold();
    }
    selectTool(name);
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
    if (m_current.isEmpty() && m_model->firstTool() >= 0) {
        m_view->setCurrentIndex(m_model->index(m_model->firstTool()));
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
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && handleKey(*static_cast<QKeyEvent *>(event))) || QWidget::eventFilter(watched, event);
}

bool ToolListPane::handleKey(const QKeyEvent &event)
{
    if (event.text() == "/"_L1) {
        focusFilter();
        return true;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.data(ToolRole::IsGroup).toBool()) {
        return false;
    }
    const bool isExpanded = current.data(ToolRole::IsExpanded).toBool();
    const int opens = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int folds = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool toggles = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (toggles || (event.key() == opens && !isExpanded) || (event.key() == folds && isExpanded)) {
        toggleGroup(current);
        return true;
    }
    return false;
}

} // namespace Signalbox
