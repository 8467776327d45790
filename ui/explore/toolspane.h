// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/calls/keptcall.h"
#include "core/journal/exchange/copyas.h"
#include "ui/explore/callpane.h"
#include "ui/models/callhandle.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

namespace Signalbox {

class CallTabs;
class DraftStore;
class EngineLink;
class KeptCallsButton;
class OtherRequestNote;
class RequestStrip;
class ResultPane;
class ThreePanes;
class ToolListPane;
class ToolLists;
class UiState;

/// The tools of one server: list, arguments, results. Each tool keeps its last calls and what was typed for it; several
/// calls may run at once.
class ToolsPane : public QWidget
{
    Q_OBJECT
public:
    ToolsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent = nullptr);

    /// Chooses the tool, with what was typed for it last.
    void choose(const QString &tool);
    /// Chooses the tool and puts these arguments into its form, in place of what was typed for it.
    void openCall(const QString &tool, const QByteArray &arguments);
    void call();
    void repeatCall();
    void cancelCall();
    void toggleJson();
    void saveCall();         ///< asks for a name and keeps what is in the form
    void copyAs(CopyAs how); ///< the call that is in the form, to the clipboard
    [[nodiscard]] bool hasTool() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasLastCall() const;
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void stateChanged();
    void countChanged(int tools);
    void showInJournal(quint64 sequence);
    void toolElsewhere(const QString &server, const QString &tool); ///< one of another server was chosen

private:
    void handleToolChosen();
    void keepTyped();
    void connectParts();
    void start(CallRequest request);
    [[nodiscard]] CallRequest typedCall() const;
    [[nodiscard]] KeptCall keptOf(const CallRequest &request) const;
    void handleFinished(const CallHandle &handle, KeptCall kept);
    void putIntoForm(const KeptCall &call);
    void compareResults(const KeptCall &before, const KeptCall &after);
    void showCurrentCall();
    void updateTaskChoice();
    [[nodiscard]] CallHandle *currentCall() const;
    void update();

    EngineLink &m_link;
    DraftStore &m_drafts;
    QString m_id;
    ToolListPane *m_list;
    ToolLists *m_lists; ///< that one, or all servers'
    CallPane *m_call;
    RequestStrip *m_strip;      ///< what the call asks of the person
    OtherRequestNote *m_others; ///< that its server asks something for another
    ResultPane *m_result;
    ThreePanes *m_splitter;
    CallTabs *m_calls;
    KeptCallsButton *m_kept;
    QElapsedTimer m_sinceStart;
    QHash<QString, CallPane::BrokenText> m_unkept; ///< by tool: what is typed and no draft can hold, until the end
};

} // namespace Signalbox
