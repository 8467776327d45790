// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profiles/profilesdesk.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSplitter;

namespace Signalbox {

class EngineLink;
class PlaceDetail;
class PlaceRows;
class PlainLabel;
class ProfilesBar;
class RowsTable;

/// Environments with their variables, and profiles: which there are, which are in use, what belongs to each.
class ProfilesTab : public QWidget
{
    Q_OBJECT
public:
    ProfilesTab(EngineLink &link, ProfilesDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ProfilesBar *bar() const { return m_bar; } ///< for the page's tool bar
    [[nodiscard]] RowsTable *table() const { return m_table; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

signals:
    void profileWanted(const QString &name); ///< to be in use; empty: none
    void environmentWanted(const QString &name);
    void restartWanted(); ///< of servers that run with other values
    void failed(const Signalbox::Error &error);

private:
    void build();
    void buildActions();
    [[nodiscard]] QWidget *buildOutdated();
    void showState();
    void showCurrent();
    void showOutdated();
    [[nodiscard]] VariablePlace current() const;
    void add(VariablePlace::Kind kind);
    void edit();
    void remove();
    void use();
    void keep(const ProfilesDesk::Change &change, const VariablePlace &then); ///< which is current afterwards

    EngineLink &m_link;
    ProfilesDesk &m_desk;
    PlaceRows *m_rows;
    RowsTable *m_table;
    PlaceDetail *m_detail;
    QSplitter *m_splitter;
    PlainLabel *m_trouble;
    QWidget *m_outdated = nullptr;
    PlainLabel *m_outdatedWords = nullptr;
    QAction *m_use = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    ProfilesBar *m_bar = nullptr;
    QString m_wanted; ///< key of the row that is to be current once it is there
};

} // namespace Signalbox
