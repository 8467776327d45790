// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Signalbox {

class Notice;
class PanelTitle;
class PlainLabel;
class PolicyKeeper;
class RowsTable;
class RuleTableModel;
class VerdictTableModel;

/// The person's rules in words, what they mean for the tools that are known, what is wrong with their file, and the ways to
/// it.
class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPanel(PolicyKeeper &keeper, QWidget *parent = nullptr);

private:
    QWidget *buildBar();
    QWidget *buildVerdicts();
    void showVerdicts();
    void showFacts();
    void showNotice(const QString &text, bool offersExample);

    PolicyKeeper &m_keeper;
    RuleTableModel *m_model;
    RowsTable *m_table;
    VerdictTableModel *m_verdicts;
    RowsTable *m_verdictTable;
    PanelTitle *m_verdictTitle;
    Notice *m_noTools;
    QStackedWidget *m_verdictStack;
    QSplitter *m_halves;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PlainLabel *m_otherwise;
    PlainLabel *m_fault;
    QPushButton *m_open;
    QString m_noticeText; // as it stands
};

} // namespace Signalbox
