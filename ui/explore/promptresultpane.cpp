// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptresultpane.h"

#include "ui/explore/filesaver.h"
#include "ui/explore/progressline.h"
#include "ui/explore/promptmessagesview.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"
#include "ui/models/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
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
constexpr int kPatienceMs = 300;       ///< before what runs shows its bar
constexpr qsizetype kShownNotes = 3;   ///< findings; the journal has all of them
constexpr qsizetype kShownData = 8000; ///< of what a server attached to its error; the journal has all of it

} // namespace

PromptResultPane::PromptResultPane(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(StateShape::Idle, this))
    , m_state(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_measures(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_journal(new ToolButton(u"journal"_s, tr("Show in the journal"), this))
    , m_repeat(new ToolButton(u"loop"_s, tr("Get again with the same arguments"), this))
    , m_save(new ToolButton(u"save"_s, tr("Save the messages"), this))
    , m_copyJson(new ToolButton(u"braces"_s, tr("Copy all messages as JSON"), this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy all messages as text"), this))
    , m_progress(new ProgressLine(this))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_messages(new PromptMessagesView(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_raw(new JsonView(this))
{
    setObjectName(u"promptResult"_s);
    m_tabs->setObjectName(u"prompt:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the messages"));
    m_tabs->addTab(tr("Messages"));
    m_tabs->addTab(tr("Structured"));
    m_tabs->addTab(tr("Raw"));
    m_tree->setModel(m_treeModel);
    m_tree->setObjectName(u"prompt:tree"_s);
    m_tree->setAccessibleName(tr("Messages as a tree"));
    m_raw->setObjectName(u"prompt:raw"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_messages, m_tree, m_raw, m_notice}) {
        m_stack->addWidget(view);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connectButtons();
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, &PromptResultPane::showRunning);
    update();
}

QWidget *PromptResultPane::buildHeader()
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
    for (ToolButton *button : {m_journal, m_repeat, m_save, m_copyJson, m_copy}) {
        row->addWidget(button);
    }
    m_measures->setElide(PlainLabel::Elide::End);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"prompt:note"_s);
    column->addLayout(row);
    column->addWidget(m_note);
    m_state->setObjectName(u"prompt:state"_s);
    m_journal->setObjectName(u"prompt:journal"_s);
    m_repeat->setObjectName(u"prompt:repeat"_s);
    m_save->setObjectName(u"prompt:save"_s);
    m_copyJson->setObjectName(u"prompt:copyJson"_s);
    m_copy->setObjectName(u"prompt:copy"_s);
    return header;
}

void PromptResultPane::connectButtons()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_stack->currentWidget() != m_notice) {
            m_stack->setCurrentIndex(tab);
        }
    });
    connect(m_repeat, &QToolButton::clicked, this, &PromptResultPane::repeatRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_reading) {
            QGuiApplication::clipboard()->setText(textOf(m_reading->prompt.messages));
        }
    });
    connect(m_copyJson, &QToolButton::clicked, this, [this] {
        if (m_reading) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonOf(m_reading->prompt.messages)));
        }
    });
    connect(m_save, &QToolButton::clicked, this, &PromptResultPane::save);
    connect(m_raw, &JsonView::saveRequested, this, &PromptResultPane::save);
    connect(m_journal, &QToolButton::clicked, this, [this] {
        if (m_request && m_request->outcome()) {
            emit showInJournal(m_request->outcome()->requestSequence);
        }
    });
}

void PromptResultPane::setReader(const ContentReader &reader)
{
    m_messages->setReader(reader);
}

void PromptResultPane::setRequest(EngineRequest *request, const QString &name)
{
    if (request && request == m_request && name == m_name) {
        return; // told once more, as by a list that was read again: who reads it is not disturbed
    }
    if (m_request) {
        m_request->disconnect(this);
    }
    const bool isSame = name == m_name && m_reading; // an earlier answer stays in sight only under the same prompt
    m_request = request;
    m_name = name;
    if (!isSame || !request) {
        m_reading.reset();
    }
    if (request) {
        connect(request, &EngineRequest::finished, this, &PromptResultPane::update);
    }
    update();
}

void PromptResultPane::update()
{
    const bool done = m_request && m_request->outcome();
    m_repeat->setEnabled(done);
    m_journal->setEnabled(done && m_request->outcome()->requestSequence > 0);
    for (ToolButton *button : {m_save, m_copy, m_copyJson}) {
        button->setEnabled(m_reading != nullptr);
    }
    m_mark->setVisible(m_request != nullptr);
    m_note->hide();
    m_progress->stop();
    m_ticker.stop();
    if (done) {
        showOutcome();
        return;
    }
    if (!m_reading) {
        m_tabs->hide();
        m_stack->setCurrentWidget(m_notice);
    }
    if (m_request) {
        if (!m_reading) {
            m_notice->showWaiting(tr("Waiting for the messages"));
        }
        m_mark->setMark(StateShape::Changing);
        m_state->setInk(Ink::Accent);
        m_ticker.start();
        showRunning();
        return;
    }
    m_state->setText({});
    m_measures->setText({});
    m_notice->showEmpty(tr("Not asked for yet. Fill in the arguments and press Ctrl+Enter."));
}

void PromptResultPane::showRunning()
{
    if (!m_request || !m_request->isRunning()) {
        return;
    }
    m_state->setText(tr("Running"));
    m_measures->setText(durationText(m_request->elapsedMs() * 1'000'000));
    if (m_request->elapsedMs() > kPatienceMs) {
        m_progress->setShare({});
    }
}

void PromptResultPane::showOutcome()
{
    const CallOutcome outcome = *m_request->outcome();
    QStringList parts{durationText(outcome.durationNs)};
    if (outcome.ok()) {
        parts.append(sizeText(outcome.result.size()));
    }
    parts.append(m_request->startedAt().toString(u"HH:mm:ss"_s));
    m_measures->setText(parts.join(u" · "_s));
    if (!outcome.ok()) {
        showFailure();
        return;
    }
    m_state->setText(tr("Reading"));
    QtConcurrent::run(readPrompt, outcome).then(this, [this, request = m_request](const PromptReadingPtr &reading) {
        if (request && request == m_request) {
            showReading(reading);
        }
    });
}

void PromptResultPane::showReading(const PromptReadingPtr &reading)
{
    m_reading = reading;
    m_mark->setMark(reading->usable ? StateShape::Good : StateShape::Attention);
    m_state->setInk(reading->usable ? Ink::Ok : Ink::Warn);
    m_state->setText(reading->usable ? tr("Succeeded") : tr("Not understood"));
    QStringList notes;
    const qsizetype all = reading->deviations.size();
    for (const Deviation &deviation : reading->deviations.first(std::min(all, kShownNotes))) {
        notes.append(tr("At %1: expected %2, found %3.").arg(deviation.pointer, deviation.expected, deviation.found));
    }
    if (all > kShownNotes) {
        notes.append(u"… +%1"_s.arg(countText(all - kShownNotes)));
    }
    m_note->setInk(Ink::Warn);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_messages->setReading(*reading, m_name);
    m_treeModel->setValue(reading->tree);
    m_tree->expandToDepth(1);
    m_raw->setText(reading->raw);
    for (ToolButton *button : {m_save, m_copy, m_copyJson}) {
        button->setEnabled(true);
    }
    m_tabs->show();
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

void PromptResultPane::showFailure()
{
    using End = CallOutcome::End;
    const CallOutcome outcome = *m_request->outcome();
    const bool ours = outcome.end == End::Cancelled;
    m_mark->setMark(ours ? StateShape::Idle : StateShape::Failed);
    m_state->setInk(ours ? Ink::Text2 : Ink::Err);
    m_state->setText(ours ? tr("Cancelled") : tr("Failed"));
    const QString what = outcome.end == End::RemoteError
                             ? tr("The server answered with error %1.").arg(outcome.error.code)
                         : outcome.end == End::Timeout ? tr("No answer in time.")
                         : ours                        ? tr("Cancelled.")
                         : outcome.end == End::Lost    ? tr("The connection was lost.")
                                                       : tr("It was not asked for.");
    QStringList cause{outcome.error.message, outcome.error.advice,
                      QString::fromUtf8(outcome.error.data.left(kShownData))};
    cause.removeAll(QString());
    m_reading.reset();
    m_notice->showFailed(what, cause.join(u'\n'));
    connect(m_notice->addButton(tr("Try again"), u"loop"_s), &QPushButton::clicked, this,
            &PromptResultPane::repeatRequested);
    if (outcome.requestSequence > 0) {
        connect(m_notice->addButton(tr("Show in journal"), u"journal"_s), &QPushButton::clicked, this,
                [this, sequence = outcome.requestSequence] { emit showInJournal(sequence); });
    }
    m_tabs->hide();
    m_stack->setCurrentWidget(m_notice);
}

void PromptResultPane::save()
{
    if (!m_reading) {
        return;
    }
    const bool isText = m_tabs->currentIndex() == 0;
    const QByteArray bytes = isText ? textOf(m_reading->prompt.messages).toUtf8() : m_reading->raw;
    saveAs(this, tr("Save the messages"), m_name.left(60) + (isText ? u".txt"_s : u".json"_s), bytes,
           [this](const QString &told) {
               m_note->setInk(Ink::Text2);
               m_note->setText(told);
               m_note->show();
           });
}

} // namespace Signalbox
