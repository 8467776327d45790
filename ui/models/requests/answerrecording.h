// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requests/recordingstate.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace Signalbox {

struct InputMailbox;

/// The recording whose answers are given again, while one is chosen: reads it beside the window and hands it to the broker.
/// Lives on the GUI thread.
class AnswerRecording : public QObject
{
    Q_OBJECT
public:
    explicit AnswerRecording(std::shared_ptr<InputMailbox> mailbox, QObject *parent = nullptr);
    ~AnswerRecording() override;

    [[nodiscard]] const RecordingState &state() const { return m_state; }
    /// A session file, JSON lines or a journal's folder, in place of what was chosen before; its answers begin anew.
    void use(const QString &path);
    void stop();

    void setUse(const RecordingUse &use); ///< for the broker

signals:
    void changed();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void clear();

    std::shared_ptr<InputMailbox> m_mailbox;
    RecordingState m_state;
    Stop m_stop;
    quint64 m_run = 0;
};

} // namespace Signalbox
