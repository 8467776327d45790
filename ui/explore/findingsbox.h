// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview/findingmodel.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class EngineLink;
class HiddenWarning;
class PlainLabel;
class RowsTable;

/// What the protocol's linter has found about a server: in its handshake, its lists and its messages, as it goes on. Each
/// with the rule it breaks; hidden while there is nothing.
class FindingsBox : public QWidget
{
    Q_OBJECT
public:
    FindingsBox(EngineLink &link, QString serverId, QWidget *parent = nullptr);

signals:
    void showInJournal(quint64 sequence);

private:
    void refill();
    void showTwins();
    void updateChosen();
    void showChosen();
    [[nodiscard]] const FindingRow *current() const;

    EngineLink &m_link;
    QString m_id;
    MessageFindings m_messages;
    FindingModel *m_model;
    PlainLabel *m_twins; // other servers with tools of the same names
    PlainLabel *m_count;
    HiddenWarning *m_hidden;
    RowsTable *m_table;
    PlainLabel *m_detail;
    QPushButton *m_show;
};

} // namespace Signalbox
