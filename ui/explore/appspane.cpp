// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/appspane.h"

#include "ui/explore/apppane.h"
#include "ui/models/apps/appfindingsmodel.h"
#include "ui/models/apps/apptablemodel.h"
#include "ui/models/enginelink.h"
#include "ui/models/resources/serverresources.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rowstable.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

AppsPane::AppsPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_resources(new ServerResources(link, m_id, this))
    , m_model(new AppTableModel(this))
    , m_table(new RowsTable(u"apps:table"_s, *m_model, {3, 2}, this))
    , m_broken(new AppFindingsModel(this))
    , m_brokenBox(buildBroken())
    , m_stack(new QStackedWidget(this))
    , m_empty(new Notice(this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"appsPane"_s);
    m_table->setAccessibleName(tr("Apps"));
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"appsRead"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics.px(300), metrics.px(800)});
    state.keepSplitter(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    column->addWidget(m_brokenBox);
    setFocusProxy(m_table);
    connect(m_table, &RowsTable::currentRowChanged, this, &AppsPane::showChosen);
    const auto refillIfOurs = [this](const QString &id) {
        if (id == m_id) {
            refill();
        }
    };
    connect(&m_link, &EngineLink::toolsChanged, this, refillIfOurs);
    connect(&m_link, &EngineLink::resourcesChanged, this, refillIfOurs);
    refill();
}

QWidget *AppsPane::buildBroken()
{
    constexpr int kMostRows = 4;
    auto *box = new QWidget(this);
    auto *table = new RowsTable(u"apps:broken"_s, *m_broken, {1, 3, 5}, box);
    table->setAccessibleName(tr("Tools whose app cannot be one"));
    table->fitRows(kMostRows);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelTitle(tr("Tools whose app cannot be one"), box));
    column->addWidget(table);
    box->hide();
    return box;
}

bool AppsPane::hasSomething() const
{
    return hasApps() || m_broken->rowCount() > 0;
}

int AppsPane::total() const
{
    return m_model->rowCount();
}

bool AppsPane::hasApps() const
{
    return m_model->rowCount() > 0;
}

void AppsPane::refill()
{
    const ToolListPtr tools = m_link.tools(m_id);
    const ResourceListPtr resources = m_link.resources(m_id);
    const QList<AppEntry> apps =
        appsOf(tools ? tools->tools : QList<Tool>(), resources ? resources->resources : QList<Resource>());
    m_model->setRows(apps);
    m_broken->setRows(brokenAppsOf(tools ? tools->tools : QList<Tool>()));
    m_brokenBox->setVisible(m_broken->rowCount() > 0);
    for (const AppEntry &entry : apps) {
        if (AppPane *pane = m_panes.value(entry.uri)) {
            pane->setEntry(entry);
        }
    }
    if (!m_table->currentIndex().isValid() && hasApps()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showChosen();
    emit countChanged(int(apps.size()));
    if (std::exchange(m_hadSomething, hasSomething()) != hasSomething()) {
        emit availabilityChanged();
    }
}

void AppsPane::showChosen()
{
    const AppEntry *entry = m_model->row(m_table->currentIndex());
    if (!entry) {
        m_empty->showEmpty(hasApps() ? tr("Choose an app.") : tr("This server has no apps."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    AppPane *&pane = m_panes[entry->uri];
    if (!pane) {
        pane = new AppPane(m_link, *m_resources, m_id, *entry, this);
        m_stack->addWidget(pane);
    }
    m_stack->setCurrentWidget(pane);
}

} // namespace Signalbox
