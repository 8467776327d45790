// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/foldinglistpane.h"
#include "ui/models/alltoolsmodel.h"

namespace Signalbox {

/// The tools of all servers in one list, each server's under its name. Beside a server's form: its own tools are chosen as
/// one goes through the list, those of others by a click or Enter.
class AllToolsPane : public FoldingListPane
{
    Q_OBJECT
public:
    AllToolsPane(EngineLink &link, QString ownServer, QWidget *parent = nullptr);

    void selectTool(const QString &tool); ///< of the own server, if it is in sight

signals:
    void toolChosen(const QString &server, const QString &tool);
    void ownServerWanted(); ///< its tools alone

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void handleCurrent(const QModelIndex &index);
    void handleActivated(const QModelIndex &index);
    void toggleGroup(int row) override { m_model->toggleGroup(row); }
    void restoreCurrent() override;
    [[nodiscard]] QStringList gaps() const override;
    [[nodiscard]] QString noMatch() const override;
    void explain() override;

    AllToolsModel *m_model;
    AllToolsModel::Place m_current;
};

} // namespace Signalbox
