// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/windowbroker.h"

#include "ui/models/requests/answerrecording.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/requests/inputmailbox.h"

#include <functional>

namespace Signalbox {

namespace {

/// False: there is no desk any more.
bool tellDesk(InputMailbox &mailbox, const std::function<void(InputDesk &)> &what)
{
    const QMutexLocker locker(&mailbox.mutex);
    return mailbox.desk
           && QMetaObject::invokeMethod(
               mailbox.desk, [desk = mailbox.desk, what] { what(*desk); }, Qt::QueuedConnection);
}

} // namespace

WindowBroker::WindowBroker(std::shared_ptr<InputMailbox> mailbox, std::unique_ptr<InputBroker> consents)
    : m_mailbox(std::move(mailbox))
    , m_consents(std::move(consents))
{
    QString script;
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->broker = this;
        script = m_mailbox->script;
        m_recording = m_mailbox->recording;
        m_use.run = m_mailbox->recordingRun;
    }
    useScript(script);
}

WindowBroker::~WindowBroker()
{
    const QMutexLocker locker(&m_mailbox->mutex);
    m_mailbox->broker = nullptr;
}

void WindowBroker::ask(const InputRequest &request, Answer answer)
{
    if (const std::optional<Result<QByteArray>> then = recorded(request)) {
        answer(*then);
        return;
    }
    if (const std::optional<Result<QByteArray>> written = m_script.answer(request)) {
        tellScript();
        answer(*written);
        return;
    }
    tellScript(); // the file may have changed
    if (request.kind == InputRequest::Kind::Consent) {
        m_consents->ask(request, std::move(answer));
        return;
    }
    if (request.kind == InputRequest::Kind::Roots) {
        m_declining.ask(request, std::move(answer));
        return;
    }
    m_waiting.insert(request.number, Waiting{request, std::move(answer)});
    const InputCase one = InputCase::from(request, QDateTime::currentDateTime());
    if (!tellDesk(*m_mailbox, [one](InputDesk &desk) { desk.add(one); })) {
        declineAll();
    }
}

void WindowBroker::withdraw(quint64 number)
{
    if (m_waiting.remove(number)) {
        tellDesk(*m_mailbox, [number](InputDesk &desk) { desk.remove(number); });
    } else {
        m_consents->withdraw(number);
    }
}

void WindowBroker::take(quint64 number, const Result<QByteArray> &answer)
{
    if (const Answer waiting = m_waiting.take(number).answer) { // else it was withdrawn meanwhile
        waiting(answer);
    }
}

void WindowBroker::declineAll()
{
    const QHash<quint64, Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        m_declining.ask(one.request, one.answer);
    }
}

void WindowBroker::useScript(const QString &path)
{
    m_script.use(path);
    tellScript();
}

void WindowBroker::lookAtScript()
{
    m_script.look();
    tellScript();
}

void WindowBroker::useRecording(std::shared_ptr<RecordedAnswers> answers, quint64 run)
{
    m_recording = std::move(answers);
    m_use = RecordingUse();
    m_use.run = run;
}

std::optional<Result<QByteArray>> WindowBroker::recorded(const InputRequest &request)
{
    if (!m_recording) {
        return {};
    }
    QString note;
    std::optional<Result<QByteArray>> answer =
        m_recording->answer(request, [&note](const QString &why) { note = why; });
    if (answer) {
        ++m_use.given;
        m_use.last = shortWords(request);
    } else if (!note.isEmpty()) {
        ++m_use.passedOn;
        m_use.note = note;
    } else {
        return {};
    }
    tellDesk(*m_mailbox, [use = m_use](InputDesk &desk) { desk.recording().setUse(use); });
    return answer;
}

void WindowBroker::tellScript()
{
    if (m_script.state() != m_told) {
        m_told = m_script.state();
        tellDesk(*m_mailbox, [state = m_told](InputDesk &desk) { desk.setScriptState(state); });
    }
}

} // namespace Signalbox
