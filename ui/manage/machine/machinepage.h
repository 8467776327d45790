// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class MachineKeeper;
class MachineModel;
class Notice;
class PlainLabel;
class RowsTable;

/// MCP servers that run on this machine, whoever started them. Looks while it is seen.
class MachinePage : public QWidget
{
    Q_OBJECT
public:
    /// `proc`: where processes are looked for.
    explicit MachinePage(EngineLink &link, QWidget *parent = nullptr, const QByteArray &proc = "/proc");

    [[nodiscard]] QWidget *bar() const { return m_bar; } ///< for the page's tool bar, which takes it

signals:
    void serverWanted(const QString &id);
    void failed(const Signalbox::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildDetail();
    void showServers();
    void showCurrent();
    void askEnd();

    MachineKeeper *m_keeper;
    MachineModel *m_model;
    RowsTable *m_table;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PlainLabel *m_command; ///< of the current one
    PlainLabel *m_facts;
    PlainLabel *m_note;
    QPushButton *m_end;
    QPushButton *m_show;
    QWidget *m_bar;
};

} // namespace Signalbox
