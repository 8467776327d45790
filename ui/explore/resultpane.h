// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callresult.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class CallHandle;
class ContentView;
class InnerTabs;
class JsonTreeModel;
class JsonTreeView;
class JsonView;
class Notice;
class PlainLabel;
class ProgressLine;
class StateMark;
class ToolButton;

/// How a call went: while it runs its time and progress, then the result as content, tree and raw text, or what went
/// wrong and what to do.
class ResultPane : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    void setCall(CallHandle *call, const Json &outputSchema); ///< null: no call yet

signals:
    void repeatRequested();
    void passRequested(); ///< the call was stopped by a breaker: let it pass, and repeat it
    void showInJournal(quint64 sequence);

private:
    QWidget *buildHeader();
    void update();
    void showWaiting();
    void showRunning();
    void showOutcome();
    void showResult(const CallResultPtr &result);
    void showFailure(const CallOutcome &outcome);
    [[nodiscard]] QString measures(const CallOutcome &outcome) const;

    QPointer<CallHandle> m_call;
    Json m_outputSchema;
    QString m_shownTool; // whose result the views hold
    StateMark *m_mark;
    PlainLabel *m_state;
    PlainLabel *m_measures;
    PlainLabel *m_note;
    PlainLabel *m_gates; // what the gates did
    ToolButton *m_repeat;
    ToolButton *m_copy;
    ToolButton *m_journal;
    ProgressLine *m_progress;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    Notice *m_notice;
    ContentView *m_content;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    JsonView *m_raw;
    QTimer m_ticker;
};

} // namespace Signalbox
