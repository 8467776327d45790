// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/journal/recordedcall.h"

#include <QObject>

class QAction;
class QMenu;

namespace Signalbox {

class CallHandle;
class EngineLink;
class JournalModel;
class JournalTable;

/// Makes a recorded tool call again, as it was or after it was edited: a new call through the hub like any other, and only
/// when the person asks for it.
class JournalReplay : public QObject
{
    Q_OBJECT
public:
    JournalReplay(EngineLink &link, JournalModel &model, JournalTable &table, QWidget *parent);

    void addTo(QMenu &menu); ///< in front of what is there
    void replay();
    void edit();

signals:
    void told(const QString &text); ///< how it goes, or why it does not
    void editRequested(const QString &serverId, const QString &tool, const QByteArray &arguments);

private:
    using Then = void (JournalReplay::*)(const QString &serverId, const RecordedCall &call);
    void read(bool isToBeEdited, Then then);
    /// Why a call cannot go to this server now; empty if it can.
    [[nodiscard]] QString obstacle(const QString &serverName, const QString &tool) const;
    void start(const QString &serverId, const RecordedCall &call);
    void open(const QString &serverId, const RecordedCall &call);
    void tellEnd(const CallHandle &handle);

    EngineLink &m_link;
    JournalModel &m_model;
    JournalTable &m_table;
    QAction *m_replay;
    QAction *m_edit;
};

} // namespace Signalbox
