// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests/answerrecording.h"

#include "core/hub/answers/recordingreader.h"
#include "ui/models/requests/inputmailbox.h"
#include "ui/models/requests/windowbroker.h"

#include <QtConcurrentRun>

namespace Signalbox {

AnswerRecording::AnswerRecording(std::shared_ptr<InputMailbox> mailbox, QObject *parent)
    : QObject(parent)
    , m_mailbox(std::move(mailbox))
{
}

AnswerRecording::~AnswerRecording()
{
    clear();
}

void AnswerRecording::use(const QString &path)
{
    clear();
    m_state.path = path;
    m_state.isReading = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    QtConcurrent::run([path, stop = m_stop] {
        return readRecordedAnswers(path, [stop](quint64, quint64) { return !stop->load(); });
    }).then(this, [this, run = m_run](const Result<RecordedAnswers> &answers) {
        if (run != m_run) {
            return; // another is chosen by now, or none
        }
        m_state.isReading = false;
        if (answers) {
            m_state.answers = answers->count();
            m_state.masked = answers->masked();
            m_mailbox->setRecording(std::make_shared<RecordedAnswers>(*answers), run);
        } else {
            m_state.path.clear();
            m_state.fault = answers.error();
        }
        emit changed();
    });
    emit changed();
}

void AnswerRecording::stop()
{
    clear();
    emit changed();
}

void AnswerRecording::clear()
{
    if (m_stop) {
        m_stop->store(true);
    }
    m_state = {};
    m_mailbox->setRecording(nullptr, ++m_run);
}

void AnswerRecording::setUse(const RecordingUse &use)
{
    if (use.run == m_run) {
        m_state.use = use;
        emit changed();
    }
}

} // namespace Signalbox
