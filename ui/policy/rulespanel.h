// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class Notice;
class PlainLabel;
class PolicyKeeper;
class RowsTable;
class RuleTableModel;

/// The person's rules in words, what is wrong with their file, and the ways to it.
class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPanel(PolicyKeeper &keeper, QWidget *parent = nullptr);

private:
    QWidget *buildBar();
    void showFacts();
    void showNotice(const QString &text, bool offersExample);

    PolicyKeeper &m_keeper;
    RuleTableModel *m_model;
    RowsTable *m_table;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PlainLabel *m_otherwise;
    PlainLabel *m_fault;
    QPushButton *m_open;
    QString m_noticeText; // as it stands
};

} // namespace Signalbox
