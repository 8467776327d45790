// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/toollistmodel.h"

#include <QWidget>

class QListView;
class QMenu;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class Notice;
class ToolButton;
class UiState;

/// The tools of one server: filter, list, and what is to be said when there is nothing to list.
class ToolListPane : public QWidget
{
    Q_OBJECT
public:
    ToolListPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] const Tool *currentTool() const;
    [[nodiscard]] QStringList currentPortability() const; ///< what some clients would refuse of it
    [[nodiscard]] QStringList currentFindings() const;    ///< sentences about it (ToolListModel::findingsOf)
    void selectTool(const QString &name);                 ///< if it is in sight
    void chooseTool(const QString &name);                 ///< also if a filter or a folded group hides it
    Q_INVOKABLE void focusFilter();

signals:
    void toolChosen(); ///< another one is current, or its definition is another
    void countChanged(int tools);
    void findingsChanged(); ///< by what other servers offer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFilterRow();
    void connectList();
    void fillMenu();
    void toggleFavourite();
    void toggleGroup(const QModelIndex &index);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] QString key(const QString &name) const; ///< of UiState, of this server
    void handleTools();
    void handleNames();
    void update();

    EngineLink &m_link;
    UiState &m_state;
    QString m_id;
    ToolListModel *m_model;
    FilterField *m_filter;
    ToolButton *m_more;
    QMenu *m_menu;
    QListView *m_view;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Notice *m_incomplete;
    QString m_current; // by name: lists change under the hand
    QByteArray m_currentRaw;
};

} // namespace Signalbox
