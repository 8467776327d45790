// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/secrets/secretskeeper.h"
#include "ui/widgets/findable.h"

#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;

namespace Signalbox {

class HeldBar;
class Notice;
class OutcomeBar;
class PlainLabel;
class RowsTable;
class SecretRows;
class SecretsBar;

/// The secrets that stand in plain text in our own list and in other programs' files: one table, from which one or several
/// are moved to where secrets are kept. No value is shown, and nothing is written before it was previewed.
class SecretsTab : public QWidget, public Findable
{
    Q_OBJECT
public:
    /// `configDir`, `dataDir`: SecretsKeeper's.
    SecretsTab(EngineLink &link, ProgramsKeeper &programs, const QString &configDir, const QString &dataDir,
               QWidget *parent = nullptr);

    [[nodiscard]] SecretsBar *bar() const { return m_bar; } ///< for the page's tool bar
    [[nodiscard]] RowsTable *table() const { return m_table; }
    [[nodiscard]] SecretsKeeper &keeper() const { return *m_keeper; }
    [[nodiscard]] QSet<QString> chosen() const; ///< FoundSecret::key of the chosen rows that are shown

    void startFind() override;

signals:
    void counted(int count); ///< how many stand in files
    void programsWanted();   ///< a file's earlier version is planned there
    void settingsWanted();   ///< what keeps secrets is chosen there

protected:
    void showEvent(QShowEvent *event) override;                 ///< the first time: reads the files
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the table: "/"

private:
    void build();
    void buildActions();
    void connectBars();
    void showState();
    void showEmpty();
    void showChosen();
    void showDetail();
    void askPlace();
    void chooseMovable();
    void showFailure(const Error &error);
    void openMove();
    void openHistory();
    void openFolder();
    void askForget();
    void copyValue(const QString &variable);
    [[nodiscard]] const FoundSecret *current() const; ///< null: none
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString whyNotMove() const; ///< empty: what is chosen can be moved, or some of it

    EngineLink &m_link;
    ProgramsKeeper &m_programs;
    SecretsKeeper *m_keeper;
    SecretRows *m_rows;
    QSortFilterProxyModel *m_sorted;
    QAction *m_move = nullptr;
    QAction *m_history = nullptr;
    QAction *m_folder = nullptr;
    SecretsBar *m_bar = nullptr;
    RowsTable *m_table;
    PlainLabel *m_detail;
    HeldBar *m_held;
    OutcomeBar *m_outcome;
    Notice *m_notice;
    QWidget *m_list;
    QStackedWidget *m_stack;
    bool m_hasPlace = true;  // something keeps secrets, as far as is known
    bool m_isEntered = true; // nothing was chosen since the tab was turned to
    bool m_isAsking = false; // what moving would do is being worked out
};

} // namespace Signalbox
