// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profiles/profilesdesk.h"

#include <QWidget>

class QAction;
class QComboBox;
class QSortFilterProxyModel;

namespace Signalbox {

class EngineLink;
class PlainLabel;
class ProfileServers;
class RowsTable;
class VariableDialog;
class VariableRows;

/// What belongs to one environment or profile: its variables, and of a profile its servers and its environment. A change is
/// kept at once.
class PlaceDetail : public QWidget
{
    Q_OBJECT
public:
    PlaceDetail(EngineLink &link, ProfilesDesk &desk, QWidget *parent = nullptr);

    void setPlace(const VariablePlace &place);
    [[nodiscard]] const VariablePlace &place() const { return m_place; }

signals:
    void failed(const Signalbox::Error &error);

private:
    void build();
    [[nodiscard]] QWidget *buildProfile();
    [[nodiscard]] QWidget *buildVariables();
    void showState();
    void showChosen();
    void fillEnvironments(const QString &current);
    void keepProfile(Profile profile);
    void openVariable(const QString &name); ///< empty: a new one
    void keepVariable(VariableDialog *dialog, const VariablePlace &place);
    void removeVariable();
    [[nodiscard]] QList<ServerEntry> entries() const;

    EngineLink &m_link;
    ProfilesDesk &m_desk;
    VariablePlace m_place;
    VariableRows *m_rows;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QWidget *m_profile = nullptr;
    QComboBox *m_environment;
    ProfileServers *m_servers;
    RowsTable *m_variables;
    PlainLabel *m_noVariables;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace Signalbox
