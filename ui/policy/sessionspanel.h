// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Signalbox {

class Notice;
class PlainLabel;
class PolicyKeeper;
class RowsTable;
class SessionTableModel;

/// Secure sessions: who may call what until when; makes, renews and ends them.
class SessionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsPanel(PolicyKeeper &keeper, QWidget *parent = nullptr);

private:
    QWidget *buildForm();
    void connectParts();
    void showFacts();
    void enable();
    void create();
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] qint64 forMs() const;

    PolicyKeeper &m_keeper;
    SessionTableModel *m_model;
    RowsTable *m_table;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PlainLabel *m_fault;
    QLineEdit *m_user;
    QLineEdit *m_tools;
    QSpinBox *m_minutes;
    QPushButton *m_create;
    QPushButton *m_copy; // what a program names it by
    QPushButton *m_renew;
    QPushButton *m_end;
};

} // namespace Signalbox
