// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toolspane.h"

#include "ui/explore/callpane.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/toollistpane.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ToolsPane::ToolsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_id(std::move(serverId))
    , m_list(new ToolListPane(link, m_id, this))
    , m_call(new CallPane(this))
    , m_result(new ResultPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    const Metrics metrics = metricsOf(this);
    m_splitter->setObjectName(u"toolsCallResult"_s);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_list, m_call, m_result}) {
        m_splitter->addWidget(pane);
    }
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({metrics.px(300), metrics.px(370), metrics.px(430)});
    state.keepSplitter(m_splitter);
    m_result->setState(state);
    m_result->setReader(contentReader(link, m_id));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);

    connect(m_list, &ToolListPane::toolChosen, this, &ToolsPane::handleToolChosen);
    connect(m_list, &ToolListPane::findingsChanged, this, [this] { m_call->setFindings(m_list->currentFindings()); });
    connect(m_list, &ToolListPane::countChanged, this, &ToolsPane::countChanged);
    connect(m_call, &CallPane::callRequested, this, &ToolsPane::call);
    connect(m_call, &CallPane::cancelRequested, this, &ToolsPane::cancelCall);
    connect(m_call, &CallPane::edited, this,
            [this] { m_drafts.setDraft(m_id, m_call->tool().name, m_call->arguments()); });
    connect(m_result, &ResultPane::repeatRequested, this, &ToolsPane::repeatCall);
    connect(m_result, &ResultPane::passRequested, this, [this] {
        if (const CallHandle *last = currentCall()) {
            m_link.resetBreaker(last->request().server, {});
            repeatCall();
        }
    });
    connect(m_result, &ResultPane::showInJournal, this, &ToolsPane::showInJournal);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    handleToolChosen();
}

QList<QWidget *> ToolsPane::panes() const
{
    return {m_list, m_call, m_result};
}

CallHandle *ToolsPane::currentCall() const
{
    return m_call->hasTool() ? m_calls.value(m_call->tool().name).data() : nullptr;
}

bool ToolsPane::hasTool() const
{
    return m_call->hasTool();
}

bool ToolsPane::isRunning() const
{
    return currentCall() && currentCall()->isRunning();
}

bool ToolsPane::hasLastCall() const
{
    return currentCall() != nullptr;
}

void ToolsPane::handleToolChosen()
{
    const Tool *tool = m_list->currentTool();
    if (!tool) {
        m_call->clear();
    } else if (!m_call->hasTool() || m_call->tool().raw != tool->raw) {
        m_call->setTool(*tool, m_drafts.draft(m_id, tool->name));
    }
    m_call->setFindings(m_list->currentFindings());
    m_result->setCall(currentCall(), tool ? tool->outputSchema : Json::null());
    update();
}

void ToolsPane::openCall(const QString &tool, const QByteArray &arguments)
{
    m_list->selectTool(tool);
    if (const Tool *chosen = m_list->currentTool(); chosen && chosen->name == tool) {
        m_drafts.setDraft(m_id, tool, arguments);
        m_call->setTool(*chosen, arguments);
        m_call->setFocus(Qt::OtherFocusReason);
        update();
    }
}

void ToolsPane::call()
{
    if (m_call->hasTool() && !isRunning() && m_call->readyToCall()) {
        start(m_call->arguments());
    }
}

void ToolsPane::repeatCall()
{
    if (const CallHandle *last = currentCall(); last && !last->isRunning()) {
        start(last->request().arguments);
    }
}

void ToolsPane::cancelCall()
{
    if (CallHandle *running = currentCall()) {
        running->cancel();
    }
}

void ToolsPane::toggleJson()
{
    m_call->toggleJson();
}

void ToolsPane::start(const QByteArray &arguments)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status) {
        return;
    }
    CallRequest request;
    request.server = status->entry.name;
    request.tool = m_call->tool().name;
    request.arguments = arguments;
    request.caller = u"form"_s;
    delete m_calls.value(request.tool);
    CallHandle *handle = m_link.call(request, this);
    m_calls.insert(request.tool, handle);
    connect(handle, &CallHandle::finished, this, &ToolsPane::update);
    m_result->setCall(handle, m_call->tool().outputSchema);
    update();
}

void ToolsPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    m_call->setConnected(status && status->state == ServerStatus::State::Connected);
    m_call->setRunning(isRunning());
    emit stateChanged();
}

} // namespace Signalbox
