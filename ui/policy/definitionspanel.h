// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class DefinitionTableModel;
class JsonDiffView;
class JsonView;
class Notice;
class PlainLabel;
class PolicyKeeper;
class RowsTable;
struct DefinitionFacts;

/// The definitions of tools that were accepted; of a changed one what is different, with a way to accept it.
class DefinitionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DefinitionsPanel(PolicyKeeper &keeper, QWidget *parent = nullptr);

private:
    QWidget *buildLower();
    void showFacts();
    void showCurrent();
    void compare(const DefinitionFacts &definition);

    PolicyKeeper &m_keeper;
    DefinitionTableModel *m_model;
    RowsTable *m_table;
    Notice *m_notice;
    QStackedWidget *m_stack; // all | nothing to show
    PlainLabel *m_title;
    QStackedWidget *m_views; // definition | difference
    JsonView *m_definition;
    JsonDiffView *m_difference;
    QPushButton *m_accept;
    QPushButton *m_forget;
    QByteArray m_shown; // both texts, so that the same is not laid out again
};

} // namespace Signalbox
