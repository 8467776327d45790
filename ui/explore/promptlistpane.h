// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/prompts/promptlistmodel.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class Notice;

/// The prompts of one server with a filter; says why where there are none.
class PromptListPane : public QWidget
{
    Q_OBJECT
public:
    PromptListPane(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    /// The chosen one, as it was when it was chosen or as the list has it now; null if it is gone.
    [[nodiscard]] const Prompt *currentPrompt() const;
    [[nodiscard]] int total() const { return m_model->total(); }
    void selectPrompt(const QString &name); ///< also if the filter hides it
    Q_INVOKABLE void focusFilter();

signals:
    void promptChosen();
    void countChanged(int prompts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void handlePrompts();
    void restoreCurrent();
    void update();

    EngineLink &m_link;
    QString m_id;
    PromptListModel *m_model;
    FilterField *m_filter;
    QListView *m_view;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Notice *m_incomplete;
    QString m_current; // by identity: rows come and go
    QByteArray m_currentRaw;
};

} // namespace Signalbox
