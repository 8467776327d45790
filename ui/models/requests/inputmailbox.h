// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

#include <functional>
#include <memory>

namespace Signalbox {

class InputDesk;
class RecordedAnswers;
class WindowBroker;

/// Where both ends of a question find each other. Each lives on its own thread and may go at any moment.
struct InputMailbox
{
    QMutex mutex;
    InputDesk *desk = nullptr;                  // guarded by the mutex; null once it is gone
    WindowBroker *broker = nullptr;             // likewise
    QString script;                             // likewise: the file of answers that counts; empty: none
    std::shared_ptr<RecordedAnswers> recording; // likewise: whose answers come first; touched by the broker alone
    quint64 recordingRun = 0;                   // likewise: which choice of one that is

    void tellBroker(const std::function<void(WindowBroker &)> &what); ///< on its thread, later
    void setRecording(std::shared_ptr<RecordedAnswers> answers, quint64 run);
};

} // namespace Signalbox
