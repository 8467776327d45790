// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/toolspane.h"

#include "core/base/durations.h"
#include "core/hub/exchange/callcopy.h"
#include "core/hub/toolerror.h"
#include "ui/explore/calltabs.h"
#include "ui/explore/keptcallsbutton.h"
#include "ui/explore/resultcomparison.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/threepanes.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toollists.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalbodies.h"
#include "ui/requests/otherrequestnote.h"
#include "ui/requests/requeststrip.h"
#include "ui/state/uistate.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ToolsPane::ToolsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_id(std::move(serverId))
    , m_list(new ToolListPane(link, state, m_id, this))
    , m_lists(new ToolLists(m_list, link, state, m_id, this))
    , m_call(new CallPane(this))
    , m_strip(new RequestStrip(link.requests(), this))
    , m_others(new OtherRequestNote(link.requests(), this))
    , m_result(new ResultPane(this))
    , m_splitter(new ThreePanes(u"toolsCallResult"_s, this))
    , m_calls(new CallTabs(this))
    , m_kept(new KeptCallsButton(drafts.calls(), m_id, this))
{
    auto *answer = new QWidget(this);
    auto *rows = new QVBoxLayout(answer);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_strip, 3);
    rows->addWidget(m_others);
    rows->addWidget(m_calls);
    rows->addWidget(m_result, 1);
    m_splitter->setPanes(m_lists, m_call, answer, {300, 370, 430}, true);
    state.keepSplitter(m_splitter);
    state.keepSplitter(m_splitter->listAndForm());
    m_result->setState(state);
    m_result->setReader(contentReader(link, m_id));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_lists);
    m_call->setCorner(m_kept);
    connectParts();
    handleToolChosen();
}

void ToolsPane::connectParts()
{
    connect(m_list, &ToolListPane::toolChosen, this, &ToolsPane::handleToolChosen);
    connect(m_list, &ToolListPane::findingsChanged, this, [this] { m_call->setFindings(m_list->currentFindings()); });
    connect(m_list, &ToolListPane::countChanged, this, &ToolsPane::countChanged);
    connect(m_lists, &ToolLists::toolElsewhere, this, &ToolsPane::toolElsewhere);
    connect(m_call, &CallPane::callRequested, this, &ToolsPane::call);
    connect(m_call, &CallPane::cancelRequested, this, &ToolsPane::cancelCall);
    connect(m_call, &CallPane::edited, this, &ToolsPane::keepTyped);
    connect(m_call, &CallPane::saveRequested, this, &ToolsPane::saveCall);
    connect(m_call, &CallPane::copyRequested, this, &ToolsPane::copyAs);
    connect(m_call, &CallPane::longerWanted, this, [this](int ms) {
        if (CallHandle *running = currentCall()) {
            running->extend(ms);
        }
    });
    m_calls->setRequests(m_link.requests());
    connect(m_calls, &CallTabs::callChosen, this, &ToolsPane::showCurrentCall);
    connect(m_kept, &KeptCallsButton::putRequested, this, &ToolsPane::putIntoForm);
    connect(m_kept, &KeptCallsButton::callRequested, this, [this](const KeptCall &call) {
        if (!m_call->hasTool() || m_call->tool().name != call.tool) {
            return; // the list changed under the open menu
        }
        CallRequest request = typedCall();
        request.arguments = call.arguments;
        request.meta = call.meta;
        start(request);
    });
    connect(m_kept, &KeptCallsButton::showInJournal, this, &ToolsPane::showInJournal);
    connect(m_kept, &KeptCallsButton::compareRequested, this, &ToolsPane::compareResults);
    connect(m_result, &ResultPane::repeatRequested, this, &ToolsPane::repeatCall);
    connect(m_result, &ResultPane::passRequested, this, [this] {
        if (const CallHandle *last = currentCall()) {
            m_link.resetBreaker(last->request().server, {});
            repeatCall();
        }
    });
    connect(m_result, &ResultPane::showInJournal, this, &ToolsPane::showInJournal);
    connect(&m_link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
}

QList<QWidget *> ToolsPane::panes() const
{
    return {m_lists->currentWidget(), m_call, m_strip, m_result};
}

CallHandle *ToolsPane::currentCall() const
{
    return m_call->hasTool() ? m_calls->current() : nullptr;
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
    if (m_call->hasTool()) {
        CallPane::BrokenText unkept = m_call->brokenText();
        if (unkept.arguments.isEmpty() && m_call->arguments().size() > DraftStore::kLargest) {
            unkept.arguments = QString::fromUtf8(m_call->arguments());
        }
        if (unkept.meta.isEmpty() && m_call->meta().size() > DraftStore::kLargest) {
            unkept.meta = QString::fromUtf8(m_call->meta());
        }
        m_unkept.insert(m_call->tool().name, unkept);
    }
    if (!tool) {
        m_call->clear();
    } else if (!m_call->hasTool() || m_call->tool().raw != tool->raw) {
        m_call->setTool(*tool, m_drafts.draft(m_id, tool->name), m_drafts.meta(m_id, tool->name));
        m_call->setNote({});
        const CallPane::BrokenText unkept = m_unkept.value(tool->name);
        m_call->setBrokenText(unkept);
        if (!unkept.arguments.isEmpty() || !unkept.meta.isEmpty()) {
            keepTyped(); // says so once more
        }
    }
    m_call->setFindings(m_list->currentFindings());
    m_call->setPortability(m_list->currentPortability());
    const QString name = tool ? tool->name : QString();
    m_calls->setTool(name);
    m_kept->setTool(name);
    showCurrentCall();
}

void ToolsPane::keepTyped()
{
    const QString &tool = m_call->tool().name;
    bool fits = m_drafts.setDraft(m_id, tool, m_call->arguments());
    if (m_call->hasValidMeta()) {
        fits = m_drafts.setMeta(m_id, tool, m_call->meta()) && fits;
    }
    m_call->setNote(
        fits ? QString()
             : tr("More than %1: this is kept until Signalbox ends, not longer.").arg(sizeText(DraftStore::kLargest)));
}

void ToolsPane::showCurrentCall()
{
    m_result->setCall(currentCall(), m_call->hasTool() ? m_call->tool().outputSchema : Json::null());
    update();
}

void ToolsPane::choose(const QString &tool)
{
    m_list->chooseTool(tool);
    if (const Tool *chosen = m_list->currentTool(); chosen && chosen->name == tool) { // not another tool under the hand
        m_call->setFocus(Qt::OtherFocusReason);
    }
}

void ToolsPane::openCall(const QString &tool, const QByteArray &arguments)
{
    m_list->chooseTool(tool);
    if (const Tool *chosen = m_list->currentTool(); chosen && chosen->name == tool) {
        m_call->replace(arguments, m_drafts.meta(m_id, tool));
        m_call->setFocus(Qt::OtherFocusReason);
        update();
    }
}

void ToolsPane::call()
{
    const bool isSecondClick =
        isRunning() && m_sinceStart.isValid() && m_sinceStart.elapsed() < QApplication::doubleClickInterval();
    if (m_call->hasTool() && !isSecondClick && m_call->readyToCall()) {
        start(typedCall());
    }
}

void ToolsPane::repeatCall()
{
    if (const CallHandle *last = currentCall(); last && !last->isRunning()) {
        start(last->request());
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

CallRequest ToolsPane::typedCall() const
{
    const ServerStatus *status = m_link.server(m_id);
    CallRequest request;
    request.server = status ? status->entry.name : QString();
    request.tool = m_call->tool().name;
    request.arguments = m_call->arguments();
    request.meta = m_call->meta();
    request.caller = u"form"_s;
    request.asTaskMs = m_call->asTaskMs();
    return request;
}

void ToolsPane::start(CallRequest request)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status) {
        return;
    }
    request.server = status->entry.name; // it may have another by now
    const KeptCall kept = keptOf(request);
    m_drafts.calls().remember(kept);
    m_sinceStart.start();
    CallHandle *handle = m_link.call(request, this);
    m_calls->add(handle);
    connect(handle, &CallHandle::finished, this, [this, handle, kept] { handleFinished(*handle, kept); });
    connect(handle, &CallHandle::remainingChanged, this, [this, handle] {
        if (handle == currentCall()) {
            m_call->setRemaining(handle->remainingMs());
        }
    });
    showCurrentCall();
}

KeptCall ToolsPane::keptOf(const CallRequest &request) const
{
    KeptCall kept;
    kept.id = KeptCall::newId();
    kept.server = m_id;
    kept.tool = request.tool;
    kept.arguments = request.arguments;
    kept.meta = request.meta;
    kept.calledAt = QDateTime::currentDateTimeUtc();
    return kept;
}

void ToolsPane::handleFinished(const CallHandle &handle, KeptCall kept)
{
    const CallOutcome &outcome = *handle.outcome();
    if (const KeptCall *known = m_drafts.calls().book().find(kept.id)) { // it may have been named meanwhile
        kept = *known;
        const bool isCancelled = outcome.end == CallOutcome::End::Cancelled;
        kept.end = isCancelled            ? KeptCall::End::Cancelled
                   : !outcome.ok()        ? KeptCall::End::Failed
                   : isToolError(outcome) ? KeptCall::End::ToolError
                                          : KeptCall::End::Succeeded;
        kept.durationMs = outcome.durationNs / kNsPerMs;
        kept.journal = m_link.journalFolder();
        kept.request = kept.journal.isEmpty() ? 0 : outcome.requestSequence;
        kept.answer = kept.journal.isEmpty() ? 0 : outcome.answerSequence;
        m_drafts.calls().change(kept);
    }
    update();
}

void ToolsPane::saveCall()
{
    if (m_call->isReadable()) {
        KeptCall kept = keptOf(typedCall());
        kept.calledAt = {}; // not yet
        m_kept->save(kept);
    }
}

void ToolsPane::putIntoForm(const KeptCall &call)
{
    m_drafts.setMeta(m_id, call.tool, call.meta);
    openCall(call.tool, call.arguments);
}

void ToolsPane::compareResults(const KeptCall &before, const KeptCall &after)
{
    (new ResultComparison(std::make_shared<JournalBodies>(before.journal), before, after, window()))->show();
}

void ToolsPane::copyAs(CopyAs how)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || !m_call->isReadable()) {
        return;
    }
    CallToCopy call;
    call.request = typedCall();
    call.server = status->entry;
    call.isListed = true;
    call.revision =
        status->profile
            ? status->profile->revision
            : status->entry.era.pinned.value_or(
                  knownRevisions(status->entry.era.mode == EraPolicy::Mode::Modern ? Era::Modern : Era::Legacy)
                      .constFirst());
    call.inputSchema = m_call->tool().inputSchema;
    const Result<QString> text = copyCallAs(how, call);
    if (text) {
        QGuiApplication::clipboard()->setText(*text);
    }
    m_call->tell(text ? tr("Copied: %1.").arg(copyAsTitle(how)) : text.error().message);
}

/// 2025-11-25 leaves it to the caller where server and tool allow it; in later revisions the server alone decides.
void ToolsPane::updateTaskChoice()
{
    using Choice = CallPane::TaskChoice;
    const ServerStatus *status = m_link.server(m_id);
    const bool mayAsk = status && status->profile && status->profile->revision == Revision::V20251125
                        && status->profile->has("tasks") && m_call->hasTool();
    const Tool::TaskSupport support = mayAsk ? m_call->tool().taskSupport : Tool::TaskSupport::Forbidden;
    m_call->setTaskChoice(support == Tool::TaskSupport::Required   ? Choice::Always
                          : support == Tool::TaskSupport::Optional ? Choice::Free
                                                                   : Choice::Never);
}

void ToolsPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    m_call->setConnected(status && status->state == ServerStatus::State::Connected);
    m_call->setRunning(isRunning());
    m_call->setRemaining(isRunning() ? currentCall()->remainingMs() : std::nullopt);
    updateTaskChoice();
    m_strip->setCall(currentCall());
    m_others->setCall(currentCall());
    emit stateChanged();
}

} // namespace Signalbox
