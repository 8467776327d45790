// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/prompts/promptreading.h"
#include "ui/models/result/contentreading.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class EngineRequest;
class InnerTabs;
class JsonTreeModel;
class JsonTreeView;
class JsonView;
class Notice;
class PlainLabel;
class ProgressLine;
class PromptMessagesView;
class StateMark;
class ToolButton;

/// What a prompt became: its messages, the result as tree and as raw text, or what went wrong and what to do.
class PromptResultPane : public QWidget
{
    Q_OBJECT
public:
    explicit PromptResultPane(QWidget *parent = nullptr);

    void setReader(const ContentReader &reader); ///< for links in messages

    /// Null: it was not asked for yet. `name` is the prompt's.
    void setRequest(EngineRequest *request, const QString &name);

signals:
    void repeatRequested();
    void showInJournal(quint64 sequence);

private:
    QWidget *buildHeader();
    void connectButtons();
    void update();
    void showRunning();
    void showOutcome();
    void showReading(const PromptReadingPtr &reading);
    void showFailure();
    void save();

    QPointer<EngineRequest> m_request;
    QString m_name;
    PromptReadingPtr m_reading;
    StateMark *m_mark;
    PlainLabel *m_state;
    PlainLabel *m_measures;
    PlainLabel *m_note;
    ToolButton *m_journal;
    ToolButton *m_repeat;
    ToolButton *m_save;
    ToolButton *m_copyJson;
    ToolButton *m_copy;
    ProgressLine *m_progress;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    Notice *m_notice;
    PromptMessagesView *m_messages;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    JsonView *m_raw;
    QTimer m_ticker;
};

} // namespace Signalbox
