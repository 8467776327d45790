// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverspane.h"

#include "ui/models/groups/groupedservers.h"
#include "ui/models/serverlistmodel.h"
#include "ui/servers/serverdelegate.h"
#include "ui/servers/serverfacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

ServersPane::ServersPane(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(new ServerListModel(link, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new PanelTitle(tr("Servers"), this))
    , m_filter(new FilterField(tr("Filter servers"), this))
    , m_groups(new GroupedServers(*m_filtered, ServerRole::Id, ServerRole::Group, this))
    , m_view(new GroupedTree(QStringLiteral("servers:list"), *m_groups, this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(new ServerFacts(link, this))
{
    setObjectName(QStringLiteral("serversPane"));
    setFocusProxy(m_view);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(QStringLiteral("servers:filter"));
    m_view->setAccessibleName(tr("Servers"));
    m_view->setItemDelegate(new ServerDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setMovable();
    m_view->installEventFilter(this);

    auto *empty = new Notice(this);
    empty->showEmpty(tr("Servers you add are listed here."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);

    const Metrics metrics = metricsOf(this);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    filterRow->addWidget(m_filter);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addLayout(filterRow);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_facts);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_view->setAllOpen(!words.isEmpty());
        m_filtered->setFilterFixedString(words);
    });
    connect(m_filter, &FilterField::listWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        takeCurrent();
        if (m_view->hasFocus() && !m_view->currentKey().isEmpty()) {
            emit chosen(m_current);
        }
    });
    connect(m_view, &GroupedTree::rowClicked, this, &ServersPane::chosen);
    connect(m_view, &GroupedTree::rowClicked, this, &ServersPane::clicked);
    connect(m_view, &GroupedTree::rowActivated, this, &ServersPane::activated);
    connect(m_view, &GroupedTree::groupMenuRequested, this, &ServersPane::groupMenuRequested);
    connect(m_view, &GroupedTree::menuRequested, this, &ServersPane::showMenu);
    connect(&link, &EngineLink::serversChanged, this, &ServersPane::handleServersChanged);
    handleServersChanged();
}

void ServersPane::setTitleActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_title->addAtRight(new ToolButton(action, m_title));
    }
}

void ServersPane::addHead(QWidget *bar)
{
    m_column->insertWidget(1, bar);
}

void ServersPane::setContextActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

QString ServersPane::currentId() const
{
    return m_current;
}

/// The heading of a group is no server: the one before stays.
void ServersPane::takeCurrent()
{
    const QString id = m_view->currentKey();
    if (id.isEmpty() && m_link.server(m_current)) {
        return;
    }
    m_current = id;
    m_facts->setServer(m_current);
    emit currentChanged(m_current);
}

void ServersPane::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->popup(place);
}

void ServersPane::setCurrent(const QString &id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row < 0) {
        return; // it comes with the next serversChanged
    }
    m_wanted.clear();
    if (!m_filtered->mapFromSource(m_model->index(row)).isValid()) {
        m_filter->clear(); // what is asked for by name is shown
    }
    m_view->setCurrentKey(id);
}

SecretsKeeping &ServersPane::secrets() const
{
    return m_model->secrets();
}

void ServersPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ServersPane::handleServersChanged()
{
    const bool none = m_link.servers().isEmpty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_filter->setVisible(!none);
    if (!m_wanted.isEmpty()) {
        setCurrent(m_wanted);
    } else if (!m_link.server(m_current) && m_view->currentKey().isEmpty() && m_filtered->rowCount() > 0) {
        const QModelIndex first = m_groups->index(0, 0);
        m_view->setCurrentIndex(m_groups->isFlat() ? first : m_groups->index(0, 0, first));
    } else if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentKey(m_current);
    }
    const QString id = m_view->currentKey();
    m_current = id.isEmpty() && m_link.server(m_current) ? m_current : id;
    m_facts->setServer(m_current);
    emit currentChanged(m_current);
}

bool ServersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            emit pasted(QGuiApplication::clipboard()->text());
            return true;
        }
        if (key->text() == QLatin1String("/")) {
            focusFilter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Signalbox
