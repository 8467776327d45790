// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programhistory.h"

#include <QDialog>

class QPushButton;

namespace Signalbox {

class LineDiffView;
class PlainLabel;
class ProgramsKeeper;
class RowsTable;
class VersionRows;

/// The kept versions of a program's file: when, by whom, what changed, and what it would be to go back, for the whole
/// file or one server of it. Going back is planned like every other change.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `server`: the one that is offered first; empty: the whole file.
    HistoryDialog(ProgramsKeeper &keeper, const QString &path, const QString &server, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void showCurrent();
    void restore();

    ProgramsKeeper &m_keeper;
    QString m_path;
    QString m_server;
    VersionRows *m_rows;
    RowsTable *m_table;
    PlainLabel *m_what;
    PlainLabel *m_title;
    LineDiffView *m_lines;
    QPushButton *m_restoreServer;
    QPushButton *m_restoreFile;
};

} // namespace Signalbox
