// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toollists.h"

#include "ui/explore/alltoolspane.h"
#include "ui/explore/toollistpane.h"
#include "ui/state/uistate.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kAllKey = u"tools/allServers"_s;

QString nameOf(const Tool *tool)
{
    return tool ? tool->name : QString();
}

} // namespace

ToolLists::ToolLists(ToolListPane *own, EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : QStackedWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_id(std::move(serverId))
    , m_own(own)
{
    addWidget(m_own);
    setFocusProxy(m_own);
    connect(m_own, &ToolListPane::allServersWanted, this, [this] { want(true); });
    connect(m_own, &ToolListPane::toolChosen, this, [this] {
        if (m_all) {
            m_all->selectTool(nameOf(m_own->currentTool()));
        }
    });
}

void ToolLists::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    follow();
}

void ToolLists::want(bool all)
{
    m_state.setValue(kAllKey, all ? QVariant(true) : QVariant());
    follow();
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ToolLists::follow()
{
    const bool all = m_state.value(kAllKey, false).toBool();
    if (all && !m_all) {
        makeAll();
    }
    setCurrentWidget(all ? static_cast<QWidget *>(m_all) : m_own);
    setFocusProxy(currentWidget());
}

void ToolLists::makeAll()
{
    m_all = new AllToolsPane(m_link, m_id, this);
    addWidget(m_all);
    m_all->selectTool(nameOf(m_own->currentTool()));
    connect(m_all, &AllToolsPane::ownServerWanted, this, [this] { want(false); });
    connect(m_all, &AllToolsPane::toolChosen, this, [this](const QString &server, const QString &tool) {
        if (server == m_id) {
            m_own->chooseTool(tool);
            return;
        }
        emit toolElsewhere(server, tool);
        m_all->selectTool(nameOf(m_own->currentTool())); // what the form beside it is of
    });
}

} // namespace Signalbox
