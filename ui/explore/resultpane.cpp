// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resultpane.h"

#include "ui/explore/contentview.h"
#include "ui/explore/findingslist.h"
#include "ui/explore/resultviews.h"
#include "ui/models/callhandle.h"
#include "ui/models/formats.h"
#include "ui/models/receivedfile.h"
#include "ui/models/remoteerrortext.h"
#include "ui/state/uistate.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownResultNotes = 3; ///< findings above the views; the list has all of them

constexpr double kPale = 0.45; ///< of the last result while the next call runs

} // namespace

ResultPane::ResultPane(QWidget *parent)
    : AnswerPane(u"result"_s, u"loop"_s, tr("Call again with the same arguments"), parent)
    , m_outputSchema(Json::null())
    , m_keep(addButton(u"keep"_s, u"pin"_s, tr("Keep for comparison")))
    , m_save(addButton(u"save"_s, u"save"_s, tr("Save the result")))
    , m_copy(addButton(u"copy"_s, u"copy"_s, tr("Copy the result")))
    , m_earlier(addLine(u"earlier"_s, Ink::Warn))
    , m_note(addLine(u"note"_s, Ink::Text2))
    , m_gates(addLine(u"gates"_s, Ink::Text3))
    , m_views(new ResultViews(this))
{
    setObjectName(u"resultPane"_s);
    m_keep->setCheckable(true);
    addView(m_views);
    connectAll();
    setCall(nullptr, Json::null());
}

void ResultPane::connectAll()
{
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_call && m_call->outcome()) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_call->outcome()->result));
        }
    });
    connect(m_keep, &QToolButton::clicked, this, &ResultPane::toggleKept);
    connect(m_save, &QToolButton::clicked, this, &ResultPane::save);
    connect(m_views, &ResultViews::saveRequested, this, &ResultPane::save);
    connect(m_views, &ResultViews::keptChanged, this, [this] {
        m_keep->setChecked(m_views->hasKept());
        m_keep->setHelp(m_views->hasKept() ? tr("Forget the result that was kept") : tr("Keep for comparison"));
    });
}

void ResultPane::setReader(const ContentReader &reader)
{
    m_views->content()->setReader(reader);
}

void ResultPane::setState(UiState &state)
{
    const QString key = u"result/drawsMarkdown"_s;
    m_views->content()->setDrawsMarkdown(state.value(key, true).toBool());
    connect(m_views->content(), &ContentView::markdownWanted, &state,
            [&state, key](bool wanted) { state.setValue(key, wanted); });
}

void ResultPane::toggleKept()
{
    if (m_views->hasKept()) {
        m_views->forget();
    } else {
        m_views->keep();
    }
}

void ResultPane::save()
{
    if (m_result && m_call) {
        saveTo(tr("Save the result"), proposedFileName(m_call->request().tool, u"json"_s), m_result->sent, m_note);
    }
}

void ResultPane::setCall(CallHandle *call, const Json &outputSchema)
{
    if (call && call == m_call && outputSchema == m_outputSchema) {
        return; // told once more, as by a list that was read again: who reads it is not disturbed
    }
    if (m_call) {
        m_call->disconnect(this);
    }
    m_call = call;
    m_outputSchema = outputSchema;
    m_result = nullptr; // what the views show may be an earlier call's
    if (!call || call->request().tool != m_shownTool || showsNotice()) {
        m_shownTool.clear(); // an earlier result stays in sight only under a newer call of the same tool
        showWaiting(tr("Waiting for the answer"));
    }
    if (call) {
        connect(call, &CallHandle::finished, this, &ResultPane::update);
    }
    update();
}

void ResultPane::update()
{
    const bool done = m_call && m_call->outcome();
    setRepeatable(done, done ? m_call->outcome()->requestSequence : 0);
    m_copy->setEnabled(done && m_call->outcome()->ok());
    m_keep->setEnabled(m_result != nullptr);
    m_save->setEnabled(done && m_result != nullptr);
    m_note->hide();
    m_gates->hide();
    setTicking(m_call && !done);
    if (!m_call) {
        showEarlier(false);
        showNone(tr("No calls yet. Fill in the form and press %1.").arg(keyText(u"Ctrl+Return"_s)));
    } else if (done) {
        showOutcome();
    }
}

/// An earlier result under a call that runs for a while: what it says is not what is asked for now. A quick answer comes
/// without a flash between.
void ResultPane::showEarlier(bool isEarlier)
{
    showLine(m_earlier, isEarlier ? tr("Last result, of %1, until the answer comes.").arg(m_shownTime) : QString(),
             Ink::Warn);
    if (isEarlier == (m_views->graphicsEffect() != nullptr)) {
        return;
    }
    QGraphicsOpacityEffect *pale = nullptr;
    if (isEarlier) {
        pale = new QGraphicsOpacityEffect(m_views);
        pale->setOpacity(kPale);
    }
    m_views->setGraphicsEffect(pale);
}

void ResultPane::tick()
{
    if (!m_call || !m_call->isRunning()) {
        return;
    }
    showEarlier(!showsNotice() && m_call->elapsedMs() > kPatienceMs);
    const std::optional<Progress> &progress = m_call->progress();
    const bool known = progress && progress->total && *progress->total > 0;
    showRunning(tr("Running"), m_call->elapsedMs(),
                known ? std::optional(progress->progress / *progress->total) : std::nullopt);
    if (progress) {
        const QString far = progress->total ? tr("%1 of %2").arg(progress->progress).arg(*progress->total)
                                            : QString::number(progress->progress);
        showLine(m_note, progress->message.isEmpty() ? far : far + u" · "_s + progress->message, Ink::Text2);
    }
}

QString ResultPane::measures(const CallOutcome &outcome) const
{
    QStringList parts{durationText(outcome.durationNs)};
    if (outcome.ok() && !m_call->isDropped()) {
        parts.append(sizeText(outcome.result.size()));
    }
    parts.append(m_call->startedAt().toString(u"HH:mm:ss"_s));
    if (outcome.rounds > 1) {
        parts.append(tr("%n round(s)", nullptr, outcome.rounds));
    }
    return parts.join(u" · "_s);
}

void ResultPane::showOutcome()
{
    const CallOutcome outcome = *m_call->outcome();
    QStringList gates;
    for (const CallNote &note : outcome.notes) {
        gates.append(note.text);
    }
    showLine(m_gates, gates.join(u" · "_s), Ink::Text3);
    showMeasures(measures(outcome));
    if (!outcome.ok() || m_call->isDropped()) {
        showEarlier(false);
        outcome.ok() ? showDropped(outcome) : showFailed(outcome);
        return;
    }
    showState(StateShape::Changing, Ink::Accent, tr("Reading"));
    QtConcurrent::run(readCallResult, outcome, m_outputSchema)
        .then(this, [this, call = m_call](const CallResultPtr &result) {
            if (call && call == m_call) {
                showResult(result);
            }
        });
}

void ResultPane::showDropped(const CallOutcome &outcome)
{
    m_copy->setEnabled(false);
    m_shownTool.clear();
    showState(StateShape::Idle, Ink::Text2, tr("Ended"));
    notice()->showEmpty(outcome.requestSequence > 0
                            ? tr("This result made room for newer ones. The journal still has it.")
                            : tr("This result made room for newer ones."));
    showView(notice());
    offerAgain();
}

void ResultPane::showResult(const CallResultPtr &result)
{
    const bool failed = result->tool.isError;
    showState(failed ? StateShape::Failed : StateShape::Good, failed ? Ink::Err : Ink::Ok,
              failed ? tr("Tool error") : tr("Succeeded"));
    showLine(m_note, notesOf(*result),
             result->schemaFaults.isEmpty() && result->deviations.isEmpty() && !result->hides ? Ink::Text2 : Ink::Warn);
    showEarlier(false);
    m_shownTool = m_call->request().tool;
    m_shownTime = m_call->startedAt().toString(u"HH:mm:ss"_s);
    m_result = result;
    m_views->setResult(result, m_shownTool, m_shownTime);
    showView(m_views);
    m_keep->setEnabled(true);
    m_save->setEnabled(true);
}

QString ResultPane::notesOf(const CallResult &result)
{
    QStringList notes;
    if (result.checked && result.schemaFaults.isEmpty()) {
        notes.append(tr("Output fits the schema."));
    }
    const qsizetype all = notes.size() + result.schemaFaults.size() + result.deviations.size();
    const auto add = [&notes](const auto &findings) { // of a million there are no million sentences
        for (const auto &finding : findings.first(std::min(findings.size(), kShownResultNotes - notes.size()))) {
            notes.append(FindingsList::sentence(finding));
        }
    };
    add(result.schemaFaults);
    add(result.deviations);
    if (const qsizetype more = all - notes.size(); more > 0) {
        notes.append(tr("%n more under Structured.", nullptr, int(more)));
    }
    if (result.hides) {
        notes.append(HiddenWarning::words());
    }
    return notes.join(u' ');
}

QString ResultPane::sentenceOf(const CallOutcome &outcome)
{
    using End = CallOutcome::End;
    switch (outcome.end) {
    case End::RemoteError:
        return remoteErrorText(outcome.error);
    case End::Timeout:
        return tr("No answer in time.");
    case End::Cancelled:
        return tr("Cancelled.");
    case End::Lost:
        return outcome.unsent ? tr("The server was not reached. The call was not sent.")
                              : tr("The connection was lost. Whether the call had an effect is unknown.");
    case End::Refused:
    case End::Result:
        break;
    }
    return tr("The call was not sent.");
}

void ResultPane::showFailed(const CallOutcome &outcome)
{
    m_shownTool.clear();
    m_result = nullptr;
    showFailure(sentenceOf(outcome), causeOf(outcome.error), outcome.end == CallOutcome::End::Cancelled);
    const bool isStopped =
        std::ranges::any_of(outcome.notes, [](const CallNote &note) { return note.gate == CallNote::Gate::Breaker; });
    if (isStopped) {
        connect(notice()->addButton(tr("Let it pass"), u"play"_s), &QPushButton::clicked, this,
                &ResultPane::passRequested);
    }
    offerAgain();
}

} // namespace Signalbox
