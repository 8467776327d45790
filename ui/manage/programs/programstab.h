// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"
#include "ui/widgets/findable.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace Signalbox {

class CellPanel;
class MatrixLegend;
class MatrixView;
class Notice;
class PendingBar;
class ProgramsBar;
class ProgramsKeeper;
class UiState;

/// All servers over all programs: the matrix, the current cell in full below it, and what is planned. Nothing is written
/// before Apply.
class ProgramsTab : public QWidget, public Findable
{
    Q_OBJECT
public:
    ProgramsTab(ProgramsKeeper &keeper, UiState &state, QWidget *parent = nullptr);

    [[nodiscard]] ProgramsBar *bar() const { return m_bar; }        ///< for the page's tool bar
    [[nodiscard]] MatrixLegend *legend() const { return m_legend; } ///< beside the page's tabs
    [[nodiscard]] const MatrixModel &model() const { return *m_model; }
    [[nodiscard]] MatrixView *view() const { return m_view; }

    /// Id of the server in the current row; empty: Signalbox does not keep it; none: no row is current.
    [[nodiscard]] std::optional<QString> currentServer() const;

    void startFind() override;

signals:
    void addRequested();
    void currentServerChanged();           ///< perhaps
    void openRequested(const QString &id); ///< a server that was taken, to be shown

protected:
    void showEvent(QShowEvent *event) override; ///< the first time: reads the files

private:
    void build(UiState &state);
    void connectBar();
    void connectCell();
    void showState();
    void showEmpty();
    void showCell();
    void showMenu(const QPoint &place);
    void copyTo(const QStringList &paths);
    void copyVersion(const ServerEntry &version, const QStringList &paths);
    void accept(bool accepted);
    void takeBack();
    void examine();
    void openHistory(const QString &path);
    void chooseProject();
    void tellChanged(const QStringList &paths);
    [[nodiscard]] const ServerEntry *versionAt(const QModelIndex &index) const; ///< null: none that can be copied

    ProgramsKeeper &m_keeper;
    UiState &m_state;
    MatrixModel *m_model;
    ProgramsBar *m_bar;
    MatrixLegend *m_legend;
    MatrixView *m_view;
    CellPanel *m_cell;
    PendingBar *m_pending;
    Notice *m_notice;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QSet<QString> m_hidden; // programs
    qint64 m_newsMs = 0;    // of the look that the news in the bar is about
};

} // namespace Signalbox
