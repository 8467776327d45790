// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace Signalbox {

class JournalMarks;
class JournalModel;
class JournalTable;

/// Pins, tags and notes of the journal's current message, by menu and key.
class JournalMarking : public QObject
{
    Q_OBJECT
public:
    JournalMarking(JournalModel &model, JournalMarks &marks, JournalTable &table, QWidget *parent);

    void addTo(QMenu &menu); ///< in front of what is there
    void togglePin();
    void edit(); ///< tags and note, in a dialog

private:
    JournalModel &m_model;
    JournalMarks &m_marks;
    JournalTable &m_table;
    QWidget *m_window;
    QAction *m_pin;
    QAction *m_edit;
};

} // namespace Signalbox
