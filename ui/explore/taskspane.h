// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tasks/listpace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace Signalbox {

class ContentView;
class EngineLink;
class Notice;
class PlainLabel;
class RowsTable;
class TaskBoard;
class TaskTableModel;

/// The tasks of a server, of both models: those that calls became and, where the server lists them, all others. What it is
/// asked while nobody sees it is nothing more than what the tasks themselves need.
class TasksPane : public QWidget
{
    Q_OBJECT
public:
    TasksPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] bool hasTasks() const; ///< the server has tasks, or there are some

signals:
    void availabilityChanged(); ///< hasTasks()
    void countChanged(int running);
    void showInJournal(quint64 sequence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildDetail();
    void connectParts();
    void handleChanged();
    void showChosen();
    void lookAgainLater();
    void bringQuestion();
    void fetchOutcome(const TaskFacts &task);
    void showOutcome(const CallOutcome &outcome);
    void updateButtons(const TaskFacts *task);
    [[nodiscard]] const TaskFacts *current() const;

    EngineLink &m_link;
    QString m_id;
    TaskBoard *m_board;
    TaskTableModel *m_model;
    RowsTable *m_table;
    QStackedWidget *m_stack;
    Notice *m_empty;
    PlainLabel *m_note;
    PlainLabel *m_facts;
    PlainLabel *m_words;
    QPushButton *m_refresh;
    QPushButton *m_poll;
    QPushButton *m_follow;
    QPushButton *m_answer; ///< to what the server asks, in the queue
    QPushButton *m_cancel;
    QPushButton *m_journal;
    QStackedWidget *m_result;
    Notice *m_notice;
    ContentView *m_content;
    QTimer *m_timer;
    ListPace m_pace;
    QString m_fetched;   ///< the task whose end is shown, or awaited
    quint64 m_shown = 0; ///< journal number of what is shown; 0: none
    bool m_hadTasks = false;
};

} // namespace Signalbox
