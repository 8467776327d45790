// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/findable.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Signalbox {

struct Error;
struct OwnServer;
struct ServerEntry;
class EngineLink;
class GroupedServers;
class GroupedTree;
class ListBar;
class Notice;
class ProfilesDesk;
class OwnServers;
class ProgramsKeeper;

/// All of Signalbox's own servers in one table: in their groups, sorted, filtered, several at a time.
class ListTab : public QWidget, public Findable
{
    Q_OBJECT
public:
    /// `programs` says where else a server stands, `profiles` which are on; both may be null.
    ListTab(EngineLink &link, ProgramsKeeper *programs, ProfilesDesk *profiles = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] ListBar *bar() const { return m_bar; } ///< for the page's tool bar
    [[nodiscard]] GroupedTree *table() const { return m_table; }
    [[nodiscard]] QStringList chosen() const;                   ///< ids
    [[nodiscard]] std::optional<QString> currentServer() const; ///< id of the current row; none: a group, or nothing

    void startFind() override;

signals:
    void addRequested();
    void openRequested(const QString &id); ///< in Explore
    void editRequested(const QString &id);
    void cloneRequested(const QString &id);
    void removeRequested(const QStringList &ids);
    void moveRequested(const QStringList &ids); ///< into a group
    void groupMenuRequested(const QString &group, const QPoint &place);
    void currentChanged(const QString &id);
    void failed(const Signalbox::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the table: "/"

private:
    enum class Do { Open, Connect, Disconnect, Switch, Edit, Clone, Move, Remove };

    void build();
    void buildActions();
    QAction *addAction(Do what, const QString &iconName, const QString &text, const QKeySequence &keys = {});
    void run(Do what);
    void read();
    void showChosen();
    [[nodiscard]] bool isOn(const ServerEntry &entry) const;
    void switchOn(bool on);
    void tellCurrent();
    void showMenu(const QPoint &place);

    EngineLink &m_link;
    ProgramsKeeper *m_programs;
    ProfilesDesk *m_profiles;
    OwnServers *m_rows;
    QSortFilterProxyModel *m_sorted;
    QHash<Do, QAction *> m_actions;
    ListBar *m_bar = nullptr;
    GroupedServers *m_groups;
    GroupedTree *m_table;
    Notice *m_notice;
    QStackedWidget *m_stack;
};

} // namespace Signalbox
