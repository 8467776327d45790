// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"
#include "core/hub/serverstatus.h"

namespace Signalbox {

/// Starts the server or goes to it, as a call would: start (of a command), discovery, version.
class ConnectStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit ConnectStep(ExamContext &context);
    void start() override;

private:
    void makeHub();
    void handleOpened();
    void handleStatus(const ServerStatus &status);
    void takeProfile(const ServerProfile &profile);
    void judgeVersion(const ServerProfile &profile);
    void handleFailure(const Error &error, const QByteArray &lastStderr);
    void leaveOutAll(const QString &because);
    void tellBarrier();

    bool m_isOpen = false; ///< a process runs, or a connection was made, at least once
    bool m_isOver = false;
};

} // namespace Signalbox
