// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/requestanswerpane.h"
#include "ui/models/result/rawreading.h"

namespace Signalbox {

class InnerTabs;
class JsonTreeModel;
class JsonTreeView;
class JsonView;

/// What a server answered to a request by hand: its result as a tree and as it came, or what went wrong and what to do.
class RawResultPane : public RequestAnswerPane
{
    Q_OBJECT
public:
    explicit RawResultPane(QWidget *parent = nullptr);

    /// Null: nothing was sent yet.
    void setRequest(EngineRequest *request, const QString &method);

private:
    void buildRawViews();
    void update() override;
    void showReading(const RawReadingPtr &reading);
    void showTab();
    void save();

    QString m_method;
    RawReadingPtr m_reading;
    ToolButton *m_save;
    ToolButton *m_copy;
    PlainLabel *m_note; // what the gates did, where it was saved
    InnerTabs *m_tabs;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    JsonView *m_raw;
};

} // namespace Signalbox
