// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/commandprocess.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostOutput = 1024 * 1024;
constexpr qsizetype kMostErrors = 64 * 1024;

/// What came before the cut, without the beginning of a character that was cut through.
QByteArray wholeCharacters(QByteArray text)
{
    for (int i = 0; i < 3 && !text.isEmpty() && !text.isValidUtf8(); ++i) {
        text.chop(1);
    }
    return text;
}

} // namespace

CommandProcess::CommandProcess(Start start, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
{
    m_process.setProgram(m_start.program);
    m_process.setArguments(m_start.arguments);
    m_process.setProcessEnvironment(m_start.environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors
                                       | QProcess::UnixProcessFlag::ResetSignalHandlers);
    // The folder by descriptor: what was checked is what is entered. Runs before the descriptors are closed.
    m_process.setChildProcessModifier([folder = m_start.folder.get(), process = &m_process] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::fchdir(folder) != 0) {
            process->failChildProcessModifier("fchdir", errno);
        }
    });
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_start.limitSeconds * 1000);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isTooLate = true;
        stop();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandProcess::handleOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandProcess::handleErrors);
    connect(&m_process, &QProcess::finished, this, &CommandProcess::handleFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(ServedResult::failure(
                tr("%1 could not be started: %2.").arg(m_start.program, m_process.errorString())));
        }
    });
}

CommandProcess::~CommandProcess()
{
    m_process.disconnect(this);
    stop();
}

void CommandProcess::run()
{
    m_limit.start();
    m_process.start(QIODevice::ReadOnly);
}

void CommandProcess::handleOutput()
{
    m_output.append(m_process.readAllStandardOutput());
    if (m_output.size() > kMostOutput && !m_isOverLimit) {
        m_isOverLimit = true;
        stop();
    }
    m_output.truncate(kMostOutput);
}

void CommandProcess::handleErrors()
{
    m_errors.append(m_process.readAllStandardError());
    m_errors.truncate(kMostErrors);
}

void CommandProcess::stop()
{
    const qint64 pid = m_process.processId();
    if (pid > 0) {
        ::kill(-static_cast<pid_t>(pid), SIGKILL); // the session's group: whatever it started ends with it
        m_process.kill();
    }
}

void CommandProcess::handleFinished(int exitCode, QProcess::ExitStatus status)
{
    handleOutput();
    handleErrors();
    if (m_isTooLate) {
        const QString text =
            tr("The command did not end within %n second(s) and was stopped.", nullptr, m_start.limitSeconds);
        ServedResult failure = ServedResult::failure(text);
        if (!m_output.isEmpty()) {
            failure.appendText(QString::fromUtf8(wholeCharacters(m_output)));
        }
        end(failure);
    } else if (status == QProcess::CrashExit && !m_isOverLimit) {
        end(ServedResult::failure(tr("The command was ended by signal %1.").arg(exitCode)));
    } else {
        end(result(m_isOverLimit ? 0 : exitCode));
    }
}

ServedResult CommandProcess::result(int exitCode) const
{
    const QByteArray output = m_isOverLimit ? wholeCharacters(m_output) : m_output;
    const bool isText = output.isValidUtf8() && !output.contains('\0');
    const QString errors = QString::fromUtf8(m_errors);
    ServedResult result;
    result.structured = Json(jsoncons::json_object_arg);
    if (!m_isOverLimit) {
        result.structured["exitCode"] = exitCode;
    }
    result.structured["encoding"] = isText ? "utf-8" : "base64";
    result.structured["stdout"] = isText ? output.toStdString() : output.toBase64().toStdString();
    result.structured["stderr"] = fromQString(errors);
    result.structured["truncated"] = m_isOverLimit;

    result.appendText(isText ? QString::fromUtf8(output) : QString::fromLatin1(output.toBase64()));
    if (!isText) {
        result.appendText(tr("The output is not text; it stands above as base64."));
    }
    if (!errors.isEmpty()) {
        result.appendText(errors);
    }
    if (m_isOverLimit) {
        result.appendText(tr("The output was cut at %1 bytes and the command was stopped.").arg(kMostOutput));
    } else if (exitCode != 0) {
        result.appendText(tr("Exit code %1.").arg(exitCode));
    }
    return result;
}

void CommandProcess::end(const ServedResult &result)
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    m_limit.stop();
    deleteLater();
    emit finished(result);
}

} // namespace Signalbox
