// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/answers/recordedanswers.h"
#include "core/session/inputbroker.h"
#include "ui/models/requests/answerscript.h"
#include "ui/models/requests/recordingstate.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Signalbox {

struct InputMailbox;

/// The engine's end of the requests that wait in the window. What the chosen recording or the answer file speaks of is answered from it; roots are
/// those of the server's entry; whether a call may go is asked of `consents`; all else is brought to the InputDesk, and
/// answers come back by queued calls. Nobody there: declined.
class WindowBroker : public QObject, public InputBroker
{
    Q_OBJECT
public:
    WindowBroker(std::shared_ptr<InputMailbox> mailbox, std::unique_ptr<InputBroker> consents);
    ~WindowBroker() override;

    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64 number) override;

    void take(quint64 number, const Result<QByteArray> &answer); ///< one that does not wait any more is ignored
    void declineAll();                                           ///< the desk is gone
    void useScript(const QString &path);                         ///< empty: none
    void lookAtScript();
    void useRecording(std::shared_ptr<RecordedAnswers> answers, quint64 run); ///< null: none

private:
    struct Waiting
    {
        InputRequest request;
        Answer answer;
    };
    void tellScript();
    [[nodiscard]] std::optional<Result<QByteArray>> recorded(const InputRequest &request);

    std::shared_ptr<InputMailbox> m_mailbox;
    std::unique_ptr<InputBroker> m_consents;
    DecliningBroker m_declining;
    AnswerScript m_script;
    ScriptState m_told;
    std::shared_ptr<RecordedAnswers> m_recording; ///< null: none is chosen
    RecordingUse m_use;
    QHash<quint64, Waiting> m_waiting;
};

} // namespace Signalbox
