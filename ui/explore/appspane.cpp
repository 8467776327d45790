// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/appspane.h"

#include "ui/explore/apppane.h"
#include "ui/models/apps/apptablemodel.h"
#include "ui/models/enginelink.h"
#include "ui/models/resources/serverresources.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
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
    column->addWidget(splitter);
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
    if (std::exchange(m_hadApps, hasApps()) != hasApps()) {
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
