// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manage/managetab.h"

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace Signalbox {

class InnerTabs;

/// The page on which servers are managed: a tool bar with what adds one, a row of tabs, and the tab's content. What a
/// tab is about it knows itself.
class ServersPage : public QWidget
{
    Q_OBJECT
public:
    explicit ServersPage(QWidget *parent = nullptr);

    void addTab(const ManageTab &tab);                                          ///< at the end; takes its widgets
    void setCounter(const QString &id, int count, const QString &toolTip = {}); ///< after the title; below 0: none
    void turnTo(const QString &id);                                             ///< nothing happens if there is none
    [[nodiscard]] QString currentTab() const;                                   ///< its id
    /// Id of the server in the chosen row of the shown tab (ManageTab::server); none: the tab chooses none.
    [[nodiscard]] std::optional<QString> currentServer() const;
    [[nodiscard]] QList<QWidget *> panes() const; ///< for F6

signals:
    void addRequested();
    void pasteRequested();
    void currentTabChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildTabRow();
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: there is none
    void showTab(int index);

    QList<ManageTab> m_all;
    QStackedWidget *m_tools;
    InnerTabs *m_tabs;
    QStackedWidget *m_legends;
    QStackedWidget *m_contents;
};

} // namespace Signalbox
