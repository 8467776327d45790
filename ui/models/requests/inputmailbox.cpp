// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/inputmailbox.h"

#include "ui/models/requests/windowbroker.h"

namespace Signalbox {

void InputMailbox::tellBroker(const std::function<void(WindowBroker &)> &what)
{
    const QMutexLocker locker(&mutex);
    if (broker) {
        QMetaObject::invokeMethod(broker, [to = broker, what] { what(*to); }, Qt::QueuedConnection);
    }
}

void InputMailbox::setRecording(std::shared_ptr<RecordedAnswers> answers, quint64 run)
{
    {
        const QMutexLocker locker(&mutex);
        recording = answers; // the broker may not be there yet
        recordingRun = run;
    }
    tellBroker([answers = std::move(answers), run](WindowBroker &to) { to.useRecording(answers, run); });
}

} // namespace Signalbox
