// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/programsstate.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class PlainLabel;

/// What is planned and not written yet, in how many files, and how the last writing went.
class PendingBar : public QWidget
{
    Q_OBJECT
public:
    explicit PendingBar(QWidget *parent = nullptr);

    void setState(const ProgramsState &state);
    void setApplied(const QList<AppliedChange> &changes); ///< said until something else is planned or it is closed
    void setPutBack(const QList<AppliedChange> &files);   ///< the same of files that are as they were before
    void setWriting(); ///< Apply was pressed: nothing can be pressed until it is done

signals:
    void discardRequested();
    void previewRequested();
    void applyRequested();
    void putBackRequested();               ///< what was written last
    void openRequested(const QString &id); ///< a server of Signalbox's own list

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPlan(const ProgramsState &state);
    void showResult();

    PlainLabel *m_head;
    PlainLabel *m_rest;
    PlainLabel *m_losses;
    PlainLabel *m_faults;
    QPushButton *m_discard;
    QPushButton *m_preview;
    QPushButton *m_apply;
    QPushButton *m_putBack;
    QPushButton *m_open;
    QPushButton *m_close;
    QList<AppliedChange> m_applied;
    QList<int> m_steps; // ids of what was planned when it was applied
    bool m_isPlanned = false;
    bool m_isPutBack = false; // what is told is that files were put back
};

} // namespace Signalbox
