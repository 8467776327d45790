// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/requestanswerpane.h"
#include "ui/models/prompts/promptreading.h"
#include "ui/models/result/contentreading.h"

namespace Signalbox {

class InnerTabs;
class JsonTreeModel;
class JsonTreeView;
class JsonView;
class PromptMessagesView;

/// What a prompt became: its messages, the result as tree and as raw text, or what went wrong and what to do.
class PromptResultPane : public RequestAnswerPane
{
    Q_OBJECT
public:
    explicit PromptResultPane(QWidget *parent = nullptr);

    void setReader(const ContentReader &reader); ///< for links in messages

    /// Null: it was not asked for yet. `name` is the prompt's.
    void setRequest(EngineRequest *request, const QString &name);

private:
    void buildViews();
    void connectButtons();
    void update() override;
    void showReading(const PromptReadingPtr &reading);
    void showTab();
    void enableButtons();
    void save();

    QString m_name;
    PromptReadingPtr m_reading;
    ToolButton *m_save;
    ToolButton *m_copyJson;
    ToolButton *m_copy;
    PlainLabel *m_note;
    InnerTabs *m_tabs;
    PromptMessagesView *m_messages;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    JsonView *m_raw;
};

} // namespace Signalbox
