// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/guardprocess.h"

#include "core/base/logging.h"
#include "core/wire/pipeio.h"
#include "core/wire/startproblem.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/socket.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Signalbox {

using GuardProtocol::Report;

GuardProcess::~GuardProcess()
{
    letGo();
}

QString GuardProcess::guardProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places = {qEnvironmentVariable("SIGNALBOX_GUARD"), here + "/signalbox-guard"_L1,
                                here + "/../libexec/signalbox/signalbox-guard"_L1};
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isExecutable()) {
            return place;
        }
    }
    return {};
}

void GuardProcess::start(Server server, Streams streams)
{
    Q_ASSERT(!m_guard);
    m_server = std::move(server);
    const QString guard = guardProgram();
    if (guard.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Transport;
        error.message = tr("The program signalbox-guard, which comes with Signalbox, is missing.");
        error.advice = tr("Install Signalbox again.");
        failLater(std::move(error));
        return;
    }
    auto control = PipeIo::controlSocket();
    if (!control) {
        failLater(StartProblem::noResources(control.error()));
        return;
    }
    m_control = std::move(control->ours);
    m_notifier = std::make_unique<QSocketNotifier>(m_control.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &GuardProcess::readReports);

    const int descriptors[] = {streams.input.get(), streams.output.get(), streams.diagnostics.get(),
                               control->theirs.get()};
    m_guard = new QProcess;
    m_guard->setProcessChannelMode(QProcess::ForwardedChannels);
    m_guard->setInputChannelMode(QProcess::ForwardedInputChannel);
    m_guard->setProcessEnvironment(m_server.environment);
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::CloseFileDescriptors | QProcess::UnixProcessFlag::ResetSignalHandlers
                       | QProcess::UnixProcessFlag::UseVFork;
    parameters.lowestFileDescriptorToClose = GuardProtocol::kControlDescriptor + 1;
    m_guard->setUnixProcessParameters(parameters);
    m_guard->setChildProcessModifier([descriptors] { // runs after vfork: nothing but system calls
        for (int i = 0; i < 4; ++i) {
            ::dup2(descriptors[i], i);
        }
    });
    QProcess *process = m_guard;
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            failLater(StartProblem::noResources(errno));
            process->deleteLater();
        }
    });
    process->start(guard, QStringList{m_server.workingDirectory, m_server.program} + m_server.arguments);
}

qint64 GuardProcess::processId() const
{
    return m_guard ? m_guard->processId() : 0;
}

void GuardProcess::terminate()
{
    send(GuardProtocol::Command::Terminate);
}

void GuardProcess::kill()
{
    send(GuardProtocol::Command::Kill);
}

void GuardProcess::letGo()
{
    m_reported = true;
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that called us
    }
    m_control.reset(); // the end of this stream is what the guard waits for
    if (m_guard) {
        m_guard->disconnect(this);
        m_guard.clear();
    }
}

void GuardProcess::readReports()
{
    while (m_control.isOpen()) {
        Report report = {};
        const ssize_t count = ::recv(m_control.get(), &report, sizeof report, MSG_DONTWAIT);
        if (count == sizeof report) {
            take(report); // may end in our own end
            return;       // the notifier comes again for the next one
        }
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            return;
        }
        m_notifier->setEnabled(false);
        if (!m_reported) {
            m_reported = true;
            emit lost();
        }
        return;
    }
}

void GuardProcess::take(const Report &report)
{
    if (m_reported) {
        return;
    }
    switch (report.kind) {
    case Report::Kind::Started:
        emit started(report.value);
        return;
    case Report::Kind::Failed:
        m_reported = true;
        emit failed(StartProblem::fromSystem(report.stage, report.value, m_server.program, m_server.workingDirectory));
        return;
    case Report::Kind::Ended:
        m_reported = true;
        emit ended(report.value);
        return;
    }
    qCWarning(logWire) << "The guard sent a report that is not known.";
}

void GuardProcess::send(GuardProtocol::Command command)
{
    const char byte = static_cast<char>(command);
    if (m_control.isOpen() && ::send(m_control.get(), &byte, 1, MSG_NOSIGNAL | MSG_DONTWAIT) != 1) {
        qCWarning(logWire) << "The guard could not be told to end the server:" << qt_error_string(errno);
    }
}

void GuardProcess::failLater(Error error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error = std::move(error)] {
            if (!m_reported) {
                m_reported = true;
                emit failed(error);
            }
        },
        Qt::QueuedConnection);
}

} // namespace Signalbox
