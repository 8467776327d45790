// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"
#include "ui/models/journal/recordedcall.h"
#include "ui/models/journal/recordedrequest.h"

#include <QObject>

class QAction;
class QMenu;

namespace Signalbox {

class EngineLink;
class JournalModel;
class JournalTable;

/// Makes a recorded tool call again, as it was or after it was edited: a new call through the hub like any other; sends any
/// other request of ours again as one by hand. Only when the person asks for it.
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
    void requestEditRequested(const QString &serverId, const QString &method, const QByteArray &params);

private:
    void read(bool isToBeEdited);
    void refuse(const QString &why);
    void takeCall(const QString &server, const RecordedCall &call, bool isToBeEdited);
    void takeRequest(const QString &server, const RecordedRequest &request, bool isToBeEdited);
    /// Why nothing can go to this server now; empty if it can.
    [[nodiscard]] QString obstacle(const QString &serverName) const;
    [[nodiscard]] QString obstacle(const QString &serverName, const QString &tool) const; ///< likewise a call
    void start(const QString &serverId, const RecordedCall &call);
    void send(const QString &serverId, const RecordedRequest &request);
    void tellEnd(const QString &what, const CallOutcome &outcome); ///< `what`: fit to show

    EngineLink &m_link;
    JournalModel &m_model;
    JournalTable &m_table;
    QAction *m_replay;
    QAction *m_edit;
};

} // namespace Signalbox
