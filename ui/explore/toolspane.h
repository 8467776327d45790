// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callhandle.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QSplitter;

namespace Signalbox {

class CallPane;
class DraftStore;
class EngineLink;
class ResultPane;
class ToolListPane;
class UiState;

/// The tools of one server: list, arguments, result. Each tool keeps its last call and what was typed for it.
class ToolsPane : public QWidget
{
    Q_OBJECT
public:
    ToolsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    /// Chooses the tool and puts these arguments into its form, in place of what was typed for it.
    void openCall(const QString &tool, const QByteArray &arguments);
    void call();
    void repeatCall();
    void cancelCall();
    void toggleJson();
    [[nodiscard]] bool hasTool() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasLastCall() const;
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void stateChanged();
    void countChanged(int tools);
    void showInJournal(quint64 sequence);

private:
    void handleToolChosen();
    void start(const QByteArray &arguments);
    [[nodiscard]] CallHandle *currentCall() const;
    void update();

    EngineLink &m_link;
    DraftStore &m_drafts;
    QString m_id;
    ToolListPane *m_list;
    CallPane *m_call;
    ResultPane *m_result;
    QSplitter *m_splitter;
    QHash<QString, QPointer<CallHandle>> m_calls; // last call by tool name
};

} // namespace Signalbox
