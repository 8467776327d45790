// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programhistory.h"
#include "ui/models/programs/programsstate.h"

#include <QDialog>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace Signalbox {

class LineDiffView;
class PlainLabel;
class ProgramsKeeper;

/// What Apply would write: each file and Signalbox's own list, what is done to it in words, what is left for the person to do, what of it will be refused, and
/// the lines that change. Follows what is planned.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(ProgramsKeeper &keeper, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void fill(const ProgramsState &state, const QList<LineDiffPtr> &diffs);
    void showCurrent();

    ProgramsKeeper &m_keeper;
    QStandardItemModel *m_model;
    QListView *m_files;
    PlainLabel *m_what;
    PlainLabel *m_toDo;
    PlainLabel *m_losses;
    PlainLabel *m_faults;
    LineDiffView *m_lines;
    PlainLabel *m_hint;
    QPushButton *m_apply;
};

} // namespace Signalbox
