// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/foldinglistpane.h"
#include "ui/models/toollistmodel.h"

class QMenu;

namespace Signalbox {

class ToolButton;
class UiState;

/// The tools of one server; under heads, with favourites in front, if that is wanted.
class ToolListPane : public FoldingListPane
{
    Q_OBJECT
public:
    ToolListPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent = nullptr);

    [[nodiscard]] const Tool *currentTool() const;
    [[nodiscard]] QStringList currentPortability() const; ///< what some clients would refuse of it
    [[nodiscard]] QStringList currentFindings() const;    ///< sentences about it (ToolListModel::findingsOf)
    void selectTool(const QString &name);                 ///< if it is in sight
    void chooseTool(const QString &name);                 ///< also if a filter or a folded group hides it

signals:
    void toolChosen();       ///< another one is current, or its definition is another
    void findingsChanged();  ///< by what other servers offer
    void allServersWanted(); ///< the tools of all of them in one list

private:
    void buildMenu();
    void connectList();
    void fillMenu();
    void toggleFavourite();
    void toggleGroup(int row) override { m_model->toggleGroup(row); }
    [[nodiscard]] QString key(const QString &name) const; ///< of UiState, of this server
    void handleTools();
    void handleNames();
    void handleCurrent(const QModelIndex &index);
    void restoreCurrent() override { selectTool(m_current); }
    [[nodiscard]] QStringList gaps() const override;
    [[nodiscard]] QString noMatch() const override;
    void explain() override;

    UiState &m_state;
    ToolListModel *m_model;
    ToolButton *m_more;
    QMenu *m_menu;
    QString m_current; // by name: lists change under the hand
    QByteArray m_currentRaw;
};

} // namespace Signalbox
