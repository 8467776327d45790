// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findable.h"

#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QVBoxLayout;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class GroupedServers;
class GroupedTree;
class PanelTitle;
class SecretsKeeping;
class ServerFacts;
class ServerListModel;

/// The list of servers with their live state, in their groups, and the facts of the current one below it. While the heading
/// of a group is current, the server that was before still is.
class ServersPane : public QWidget, public Findable
{
    Q_OBJECT
public:
    explicit ServersPane(EngineLink &link, QWidget *parent = nullptr);

    void setTitleActions(const QList<QAction *> &actions);
    void addHead(QWidget *bar); ///< below the title; takes it
    void setContextActions(const QList<QAction *> &actions);
    [[nodiscard]] QString currentId() const; ///< empty if none
    void setCurrent(const QString &id);
    [[nodiscard]] GroupedTree *list() const { return m_view; }
    [[nodiscard]] SecretsKeeping &secrets() const; ///< of the servers in the list

    void startFind() override { focusFilter(); }
    void focusFilter();

signals:
    void currentChanged(const QString &id);
    void chosen(const QString &id);    ///< by the person, also once more
    void clicked(const QString &id);   ///< once; comes before activated()
    void activated(const QString &id); ///< double click or Enter
    void pasted(const QString &text);  ///< Ctrl+V in the list
    void groupMenuRequested(const QString &group, const QPoint &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleServersChanged();
    void takeCurrent();
    void showMenu(const QPoint &place);

    EngineLink &m_link;
    ServerListModel *m_model;
    QSortFilterProxyModel *m_filtered;
    PanelTitle *m_title;
    FilterField *m_filter;
    GroupedServers *m_groups;
    GroupedTree *m_view;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
    ServerFacts *m_facts;
    QString m_current;
    QString m_wanted; // to be current once it is listed
};

} // namespace Signalbox
