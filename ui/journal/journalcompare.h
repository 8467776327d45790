// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsondiffmodel.h"

#include <QObject>

class QAction;
class QMenu;

namespace Signalbox {

class JournalModel;
class JournalTable;

/// Holds the two messages that are selected in the journal against each other, off the GUI thread.
class JournalCompare : public QObject
{
    Q_OBJECT
public:
    JournalCompare(JournalModel &model, JournalTable &table, QWidget *parent);

    void addTo(QMenu &menu); ///< in front of what is there
    void compare();

signals:
    void told(const QString &text); ///< why it does not go

private:
    void run(const QByteArray &before, const QByteArray &after, const QStringList &titles);
    [[nodiscard]] QString titleOf(int row) const;

    JournalModel &m_model;
    JournalTable &m_table;
    QWidget *m_window;
    QAction *m_compare;
};

} // namespace Signalbox
