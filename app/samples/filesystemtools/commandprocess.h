// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/served.h"
#include "core/wire/filedescriptor.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTimer>

namespace Signalbox {

/// One run of a program: started in a folder given as a descriptor, in a session of its own, and ended with everything
/// it started when its time or its output is up. Deletes itself after finished().
class CommandProcess : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        QString program; ///< absolute
        QStringList arguments;
        QProcessEnvironment environment;
        FileDescriptor folder;
        int limitSeconds = 0;
    };

    explicit CommandProcess(Start start, QObject *parent = nullptr);
    ~CommandProcess() override;
    void run();
    void stop(); ///< with everything it started; leads to finished()

signals:
    void finished(const Signalbox::ServedResult &result); ///< once

private:
    void handleOutput();
    void handleErrors();
    void handleFinished(int exitCode, QProcess::ExitStatus status);
    void end(const ServedResult &result);
    [[nodiscard]] ServedResult result(int exitCode) const;

    Start m_start;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_isOverLimit = false;
    bool m_isTooLate = false;
    bool m_isOver = false;
};

} // namespace Signalbox
