// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/taskspane.h"

#include "ui/explore/contentview.h"
#include "ui/models/callresult.h"
#include "ui/models/enginelink.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/tasks/taskboard.h"
#include "ui/models/tasks/tasktablemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowstable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 2000; // letters of one text of the server's
constexpr int kUpperShare = 2;
constexpr int kLowerShare = 3;

QString shortened(const QString &text)
{
    return text.size() > kMostShown ? text.left(kMostShown) + u'…' : text;
}

} // namespace

TasksPane::TasksPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_board(new TaskBoard(link, m_id, this))
    , m_model(new TaskTableModel(this))
    , m_table(new RowsTable(u"tasks:table"_s, *m_model, {16, 16, 12, 18, 12, 12, 21, 9}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new Notice(this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_facts(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_words(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_refresh(new QPushButton(tr("&Refresh"), this))
    , m_poll(new QPushButton(tr("&Poll now"), this))
    , m_follow(new QPushButton(this))
    , m_answer(new QPushButton(tr("&Answer…"), this))
    , m_cancel(new QPushButton(tr("&Cancel task"), this))
    , m_journal(new QPushButton(tr("Show in &journal"), this))
    , m_result(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_content(new ContentView(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"tasksPane"_s);
    m_table->setAccessibleName(tr("Tasks"));
    m_empty->showEmpty(tr("No tasks. A call that the server goes on with after it has answered appears here."));
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, kUpperShare);
    splitter->setStretchFactor(1, kLowerShare);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_timer->setObjectName(u"tasks:timer"_s);
    m_timer->setSingleShot(true);
    connectParts();
    handleChanged();
}

QWidget *TasksPane::buildBar()
{
    const Metrics metrics = metricsOf(this);
    m_note->setObjectName(u"tasks:note"_s);
    m_note->setElide(PlainLabel::Elide::End);
    m_refresh->setObjectName(u"tasks:refresh"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_note, 1);
    row->addWidget(m_refresh);
    return bar;
}

QWidget *TasksPane::buildDetail()
{
    const Metrics metrics = metricsOf(this);
    m_poll->setObjectName(u"tasks:poll"_s);
    m_follow->setObjectName(u"tasks:follow"_s);
    m_answer->setObjectName(u"tasks:answer"_s);
    m_answer->setToolTip(plainToolTip(tr("Shows what this server asks, in the queue of requests")));
    m_cancel->setObjectName(u"tasks:cancel"_s);
    m_journal->setObjectName(u"tasks:journal"_s);
    m_facts->setElide(PlainLabel::Elide::Middle);
    m_facts->setSelectable(true);
    m_words->setObjectName(u"tasks:words"_s);
    m_words->setWordWrap(true);
    m_words->setSelectable(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    buttons->addWidget(m_facts, 1);
    for (QPushButton *button : {m_answer, m_poll, m_follow, m_cancel, m_journal}) {
        buttons->addWidget(button);
    }
    m_result->addWidget(m_notice);
    m_result->addWidget(m_content);
    auto *detail = new QWidget(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    head->setSpacing(metrics.gap(4));
    head->addLayout(buttons);
    head->addWidget(m_words);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_result, 1);
    return detail;
}

void TasksPane::connectParts()
{
    const auto withCurrent = [this](void (TaskBoard::*work)(const QString &)) {
        return [this, work] {
            if (const TaskFacts *task = current()) {
                (m_board->*work)(QString(task->id));
            }
        };
    };
    connect(m_board, &TaskBoard::changed, this, &TasksPane::handleChanged);
    connect(m_table, &RowsTable::currentRowChanged, this, &TasksPane::showChosen);
    connect(m_refresh, &QPushButton::clicked, m_board, &TaskBoard::refresh);
    connect(m_poll, &QPushButton::clicked, this, withCurrent(&TaskBoard::poll));
    connect(m_follow, &QPushButton::clicked, this, withCurrent(&TaskBoard::follow));
    connect(m_answer, &QPushButton::clicked, this, &TasksPane::bringQuestion);
    if (InputDesk *desk = m_link.requests()) {
        connect(desk, &InputDesk::countChanged, this, [this] { updateButtons(current()); });
    }
    connect(m_cancel, &QPushButton::clicked, this, withCurrent(&TaskBoard::cancel));
    connect(m_journal, &QPushButton::clicked, this, [this] { emit showInJournal(m_shown); });
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_board->refresh();
        lookAgainLater();
    });
}

bool TasksPane::hasTasks() const
{
    return m_board->facts().hasTasks;
}

void TasksPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pace.restart();
    m_board->refresh();
    lookAgainLater();
}

void TasksPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

/// The list is read while it is seen and something in it is still under way.
void TasksPane::lookAgainLater()
{
    const std::optional<qint64> pause = m_pace.next(m_board->facts());
    if (pause && isVisible()) {
        m_timer->start(std::chrono::milliseconds(*pause));
    } else {
        m_timer->stop();
    }
}

void TasksPane::bringQuestion()
{
    const ServerStatus *status = m_link.server(m_id);
    InputDesk *desk = m_link.requests();
    if (const quint64 number = status && desk ? desk->firstOf(status->entry.name) : 0; number != 0) {
        desk->bring(number);
    }
}

const TaskFacts *TasksPane::current() const
{
    return m_model->row(m_table->currentIndex());
}

void TasksPane::handleChanged()
{
    const TaskFactsList &facts = m_board->facts();
    m_model->setRows(facts.tasks);
    m_stack->setCurrentIndex(facts.tasks.isEmpty() ? 0 : 1);
    m_refresh->setVisible(facts.canList);
    m_note->setText(!facts.trouble.isEmpty() ? tr("The server's list of tasks: %1").arg(facts.trouble)
                    : facts.canList          ? tr("Tasks of calls made here, and all others that the server lists.")
                                             : tr("Tasks of calls made here. This server does not list others."));
    showChosen();
    if (m_timer->isActive() != (isVisible() && facts.canList && facts.running() > 0)) {
        lookAgainLater(); // a task began, or the last one ended
    }
    emit countChanged(facts.running());
    if (std::exchange(m_hadTasks, facts.hasTasks) != facts.hasTasks) {
        emit availabilityChanged();
    }
}

void TasksPane::showChosen()
{
    const TaskFacts *task = current();
    updateButtons(task);
    if (!task) {
        m_facts->setText({});
        m_words->setText({});
        m_fetched.clear();
        m_result->setCurrentWidget(m_notice);
        m_notice->showEmpty(tr("Choose a task."));
        return;
    }
    m_facts->setText(shortened(task->id));
    QStringList words{TaskTableModel::stateText(*task)};
    for (const QString &text : {task->tool, task->message, task->trouble}) {
        words.append(shortened(text));
    }
    words.removeAll(QString());
    m_words->setText(words.join(u" · "_s));
    if (task->end) {
        fetchOutcome(*task);
        return;
    }
    m_fetched.clear();
    m_shown = 0;
    m_result->setCurrentWidget(m_notice);
    m_notice->showEmpty(task->isOver()                                ? tr("Its result has not been fetched.")
                        : task->status != Task::Status::InputRequired ? tr("Its result appears here when it is done.")
                        : task->isFollowed
                            ? tr("The server waits for an answer to its question. “Answer…” shows it.")
                            : tr("The server waits for an answer. Give it, and the question comes here."));
}

void TasksPane::updateButtons(const TaskFacts *task)
{
    const ServerStatus *status = m_link.server(m_id);
    const bool isConnected = status && status->state == ServerStatus::State::Connected;
    const bool isOpen = isConnected && task && !task->isOver();
    m_poll->setEnabled(isOpen);
    m_cancel->setEnabled(isOpen && !task->isCancelling && m_board->facts().canCancel);
    const bool isAsking = task && task->status == Task::Status::InputRequired && !task->end;
    m_follow->setText(isAsking ? tr("Give &input") : task && task->isOver() ? tr("Get resu&lt") : tr("&Follow"));
    m_follow->setEnabled(isConnected && task && !task->isFollowed && !task->end);
    const InputDesk *desk = m_link.requests();
    m_answer->setVisible(isAsking && task->isFollowed);
    m_answer->setEnabled(status && desk && desk->firstOf(status->entry.name) != 0);
    setPrimary(m_answer, m_answer->isEnabled());
    m_journal->setVisible(task && task->end && m_shown > 0);
}

void TasksPane::fetchOutcome(const TaskFacts &task)
{
    if (m_fetched == task.id) {
        return;
    }
    m_fetched = task.id;
    m_shown = 0;
    m_notice->showEmpty(tr("Its result appears here when it is done.")); // not that of another task
    m_result->setCurrentWidget(m_notice);
    m_board->outcome(task.id, this, [this, id = task.id](const std::optional<CallOutcome> &outcome) {
        if (id != m_fetched) {
            return;
        }
        if (outcome) {
            showOutcome(*outcome);
        } else {
            m_result->setCurrentWidget(m_notice);
            m_notice->showEmpty(tr("Its result is no longer kept here. The journal has it."));
        }
    });
}

void TasksPane::showOutcome(const CallOutcome &outcome)
{
    m_shown = outcome.answerSequence;
    updateButtons(current());
    if (!outcome.ok()) {
        m_result->setCurrentWidget(m_notice);
        m_notice->showFailed(tr("The task did not bring a result."), outcome.error.message);
        return;
    }
    QtConcurrent::run([outcome] {
        return readCallResult(outcome, Json::null());
    }).then(this, [this, id = m_fetched](const CallResultPtr &result) {
        if (id == m_fetched) {
            m_content->setContent(result->shown, result->tool.content.size());
            m_result->setCurrentWidget(m_content);
        }
    });
}

} // namespace Signalbox
