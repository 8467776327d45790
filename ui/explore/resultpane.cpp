// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resultpane.h"

#include "ui/explore/contentview.h"
#include "ui/explore/filesaver.h"
#include "ui/explore/findingslist.h"
#include "ui/explore/progressline.h"
#include "ui/explore/resultviews.h"
#include "ui/models/callhandle.h"
#include "ui/models/formats.h"
#include "ui/models/result/savename.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 100;
constexpr int kPatienceMs = 300;       ///< before a running call shows its bar
constexpr qsizetype kShownNotes = 3;   ///< findings above the views; the list has all of them
constexpr qsizetype kShownData = 8000; ///< of what a server attached to its error; the journal has all of it

} // namespace

ResultPane::ResultPane(QWidget *parent)
    : QWidget(parent)
    , m_outputSchema(Json::null())
    , m_mark(new StateMark(StateShape::Idle, this))
    , m_state(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_measures(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_gates(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
    , m_repeat(new ToolButton(u"loop"_s, tr("Call again with the same arguments"), this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy the result"), this))
    , m_journal(new ToolButton(u"journal"_s, tr("Show in the journal"), this))
    , m_keep(new ToolButton(u"pin"_s, tr("Keep for comparison"), this))
    , m_save(new ToolButton(u"save"_s, tr("Save the result"), this))
    , m_progress(new ProgressLine(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_views(new ResultViews(this))
{
    setObjectName(u"resultPane"_s);
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    connectAll();
    setCall(nullptr, Json::null());
}

void ResultPane::connectAll()
{
    connect(m_repeat, &QToolButton::clicked, this, &ResultPane::repeatRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_call && m_call->outcome()) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_call->outcome()->result));
        }
    });
    connect(m_journal, &QToolButton::clicked, this, [this] {
        if (m_call && m_call->outcome()) {
            emit showInJournal(m_call->outcome()->requestSequence);
        }
    });
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &ResultPane::showRunning);
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
        saveAs(this, tr("Save the result"), proposedFileName(m_call->request().tool, u"json"_s), m_result->sent,
               [this](const QString &told) {
                   m_note->setInk(Ink::Text2);
                   m_note->setText(told);
                   m_note->show();
               });
    }
}

QWidget *ResultPane::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(4));
    column->setSpacing(metrics.gap(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_mark);
    row->addWidget(m_state);
    row->addWidget(m_measures, 1);
    row->addWidget(m_journal);
    row->addWidget(m_repeat);
    row->addWidget(m_keep);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    m_measures->setElide(PlainLabel::Elide::End);
    m_note->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_note);
    m_gates->setWordWrap(true);
    m_gates->setObjectName(u"result:gates"_s);
    column->addWidget(m_gates);
    m_state->setObjectName(u"result:state"_s);
    m_repeat->setObjectName(u"result:repeat"_s);
    m_copy->setObjectName(u"result:copy"_s);
    m_journal->setObjectName(u"result:journal"_s);
    m_keep->setObjectName(u"result:keep"_s);
    m_keep->setCheckable(true);
    m_save->setObjectName(u"result:save"_s);
    return header;
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
    if (!call || call->request().tool != m_shownTool || m_stack->currentWidget() == m_notice) {
        showWaiting(); // an earlier result stays in sight only under a newer call of the same tool
    }
    if (call) {
        connect(call, &CallHandle::finished, this, &ResultPane::update);
    }
    update();
}

void ResultPane::showWaiting()
{
    m_shownTool.clear();
    m_result = nullptr;
    m_notice->showWaiting(tr("Waiting for the answer"));
    m_stack->setCurrentWidget(m_notice);
}

void ResultPane::update()
{
    const bool done = m_call && m_call->outcome();
    m_repeat->setEnabled(done);
    m_copy->setEnabled(done && m_call->outcome()->ok());
    m_journal->setEnabled(done && m_call->outcome()->requestSequence > 0);
    m_keep->setEnabled(m_result != nullptr);
    m_save->setEnabled(done && m_result != nullptr);
    m_note->hide();
    m_gates->hide();
    m_progress->stop();
    m_ticker.stop();
    if (!m_call) {
        m_mark->hide();
        m_state->setText({});
        m_measures->setText({});
        m_notice->showEmpty(tr("No calls yet. Fill in the form and press Ctrl+Enter."));
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    m_mark->show();
    if (done) {
        showOutcome();
        return;
    }
    m_mark->setMark(StateShape::Changing);
    m_state->setInk(Ink::Accent);
    m_ticker.start();
    showRunning();
}

void ResultPane::showRunning()
{
    if (!m_call || !m_call->isRunning()) {
        return;
    }
    const qint64 elapsed = m_call->elapsedMs();
    m_state->setText(tr("Running"));
    m_measures->setText(durationText(elapsed * 1'000'000));
    const std::optional<Progress> &progress = m_call->progress();
    if (elapsed > kPatienceMs) {
        const bool known = progress && progress->total && *progress->total > 0;
        m_progress->setShare(known ? std::optional(progress->progress / *progress->total) : std::nullopt);
    }
    if (progress) {
        const QString far = progress->total ? tr("%1 of %2").arg(progress->progress).arg(*progress->total)
                                            : QString::number(progress->progress);
        m_note->setInk(Ink::Text2);
        m_note->setText(progress->message.isEmpty() ? far : far + u" · "_s + progress->message);
        m_note->show();
    }
}

QString ResultPane::measures(const CallOutcome &outcome) const
{
    QStringList parts{durationText(outcome.durationNs)};
    if (outcome.ok()) {
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
    m_measures->setText(measures(outcome));
    QStringList gates;
    for (const CallNote &note : outcome.notes) {
        gates.append(note.text);
    }
    m_gates->setText(gates.join(u" · "_s));
    m_gates->setVisible(!gates.isEmpty());
    if (!outcome.ok()) {
        showFailure(outcome);
        return;
    }
    m_state->setText(tr("Reading"));
    QtConcurrent::run(readCallResult, outcome, m_outputSchema)
        .then(this, [this, call = m_call](const CallResultPtr &result) {
            if (call && call == m_call) {
                showResult(result);
            }
        });
}

void ResultPane::showResult(const CallResultPtr &result)
{
    const bool failed = result->tool.isError;
    m_mark->setMark(failed ? StateShape::Failed : StateShape::Good);
    m_state->setInk(failed ? Ink::Err : Ink::Ok);
    m_state->setText(failed ? tr("Tool error") : tr("Succeeded"));
    const QString notes = notesOf(*result);
    m_note->setInk(result->schemaFaults.isEmpty() && result->deviations.isEmpty() ? Ink::Text2 : Ink::Warn);
    m_note->setText(notes);
    m_note->setVisible(!notes.isEmpty());
    m_shownTool = m_call->request().tool;
    m_result = result;
    m_views->setResult(result, m_shownTool, m_call->startedAt().toString(u"HH:mm:ss"_s));
    m_stack->setCurrentWidget(m_views);
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
        for (const auto &finding : findings.first(std::min(findings.size(), kShownNotes - notes.size()))) {
            notes.append(FindingsList::sentence(finding));
        }
    };
    add(result.schemaFaults);
    add(result.deviations);
    if (const qsizetype more = all - notes.size(); more > 0) {
        notes.append(tr("%n more under Structured.", nullptr, int(more)));
    }
    return notes.join(u' ');
}

void ResultPane::showFailure(const CallOutcome &outcome)
{
    using End = CallOutcome::End;
    const bool ours = outcome.end == End::Cancelled;
    m_mark->setMark(ours ? StateShape::Idle : StateShape::Failed);
    m_state->setInk(ours ? Ink::Text2 : Ink::Err);
    QString what;
    switch (outcome.end) {
    case End::RemoteError:
        what = tr("The server answered with error %1.").arg(outcome.error.code);
        break;
    case End::Timeout:
        what = tr("No answer in time.");
        break;
    case End::Cancelled:
        what = tr("Cancelled.");
        break;
    case End::Lost:
        what = outcome.unsent ? tr("The server was not reached. The call was not sent.")
                              : tr("The connection was lost. Whether the call had an effect is unknown.");
        break;
    case End::Refused:
    case End::Result:
        what = tr("The call was not sent.");
        break;
    }
    m_state->setText(ours ? tr("Cancelled") : tr("Failed"));
    QStringList cause{outcome.error.message, outcome.error.advice,
                      QString::fromUtf8(outcome.error.data.left(kShownData))};
    cause.removeAll(QString());
    m_shownTool.clear();
    m_result = nullptr;
    m_notice->showFailed(what, cause.join(u'\n'));
    const bool isStopped =
        std::ranges::any_of(outcome.notes, [](const CallNote &note) { return note.gate == CallNote::Gate::Breaker; });
    if (isStopped) {
        connect(m_notice->addButton(tr("Let it pass"), u"play"_s), &QPushButton::clicked, this,
                &ResultPane::passRequested);
    }
    connect(m_notice->addButton(tr("Try again"), u"loop"_s), &QPushButton::clicked, this, &ResultPane::repeatRequested);
    if (outcome.requestSequence > 0) {
        connect(m_notice->addButton(tr("Show in journal"), u"journal"_s), &QPushButton::clicked, this,
                [this, sequence = outcome.requestSequence] { emit showInJournal(sequence); });
    }
    m_stack->setCurrentWidget(m_notice);
}

} // namespace Signalbox
