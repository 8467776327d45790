// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callresult.h"
#include "ui/models/result/contentreading.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class CallHandle;
class Notice;
class PlainLabel;
class ProgressLine;
class ResultViews;
class StateMark;
class ToolButton;
class UiState;

/// How a call went: while it runs its time and progress, then the result in each way it can be seen, or what went wrong
/// and what to do.
class ResultPane : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    void setCall(CallHandle *call, const Json &outputSchema); ///< null: no call yet
    void setReader(const ContentReader &reader);              ///< of what results link to
    void setState(UiState &state);                            ///< keeps how the person wants to see things

signals:
    void repeatRequested();
    void passRequested(); ///< the call was stopped by a breaker: let it pass, and repeat it
    void showInJournal(quint64 sequence);

private:
    QWidget *buildHeader();
    void connectAll();
    void save();
    void toggleKept();
    void update();
    void showWaiting();
    void showRunning();
    void showOutcome();
    void showResult(const CallResultPtr &result);
    void showFailure(const CallOutcome &outcome);
    [[nodiscard]] static QString notesOf(const CallResult &result);
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
    ToolButton *m_keep;
    ToolButton *m_save;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    Notice *m_notice;
    ResultViews *m_views;
    CallResultPtr m_result; // that the views hold; null: none
    QTimer m_ticker;
};

} // namespace Signalbox
