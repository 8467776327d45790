// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/stdiotransport.h"

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/wire/childenvironment.h"
#include "core/wire/pipeio.h"
#include "core/wire/startproblem.h"

#include <QPointer>

#include <sys/wait.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kDiagnosticsPerWake = 256 * 1024; ///< as much as a wake reads of stderr
constexpr int kPeerClosedMs = 500;                    ///< a server that closed its stdout gets this long to end
constexpr int kAfterKillMs = 2000;                    ///< a killed process that does not end hangs in the system

/// Ends a helper that may be the one whose signal is being handled.
template<typename T>
void retire(std::unique_ptr<T> &object)
{
    if (object) {
        object->disconnect();
        object.release()->deleteLater();
    }
}

void retireNotifier(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (notifier) {
        notifier->setEnabled(false);
        retire(notifier);
    }
}

Error transportError(QString message, QString advice, int code = 0)
{
    Error error;
    error.kind = Error::Kind::Transport;
    error.code = code;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return error;
}

} // namespace

StdioTransport::StdioTransport(StdioOptions options, const Clock &clock, QObject *parent)
    : Transport(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &StdioTransport::stopFurther);
}

StdioTransport::~StdioTransport()
{
    release();
}

void StdioTransport::open()
{
    Q_ASSERT(m_state == State::Closed);
    PipeIo::ignoreBrokenPipes();
    ++m_opening;
    m_state = State::LookingUp;
    m_lastStderr.clear();
    const bool isOnHost = HostStart::isNeededFor(m_options);
    StdioOptions seen = m_options;
    if (isOnHost) {
        seen.workingDirectory.clear(); // it need not be seen from here
    }
    if (const auto checked = StartProblem::check(seen); !checked) {
        fail(checked.error());
        return;
    }
    if (isOnHost) {
        m_hostStart = std::make_unique<HostStart>(m_options);
        connect(m_hostStart.get(), &HostStart::ready, this, &StdioTransport::startProcess);
        connect(m_hostStart.get(), &HostStart::failed, this, &StdioTransport::fail);
        m_hostStart->start();
        return;
    }
    const QProcessEnvironment environment = childEnvironment(m_options, QProcessEnvironment::systemEnvironment());
    m_lookup = std::make_unique<ProgramLookup>(
        ProgramLookup::Wanted{m_options.program, m_options.workingDirectory, environment.value(u"PATH"_s)});
    connect(m_lookup.get(), &ProgramLookup::found, this, &StdioTransport::startProgram);
    connect(m_lookup.get(), &ProgramLookup::failed, this, &StdioTransport::fail);
    m_lookup->start();
}

void StdioTransport::startProgram(const QString &path, const QString &searchPath)
{
    QProcessEnvironment environment = childEnvironment(m_options, QProcessEnvironment::systemEnvironment());
    if (!searchPath.isEmpty()) {
        environment.insert(u"PATH"_s, searchPath);
    }
    startProcess({path, m_options.arguments, m_options.workingDirectory, environment});
}

void StdioTransport::startProcess(const GuardProcess::Server &server)
{
    retire(m_lookup);
    retire(m_hostStart);
    auto input = PipeIo::pipeToChild();
    auto output = PipeIo::pipeFromChild();
    auto diagnostics = PipeIo::pipeFromChild();
    for (const auto *pair : {&input, &output, &diagnostics}) {
        if (!*pair) {
            fail(StartProblem::noResources(pair->error()));
            return;
        }
    }
    m_state = State::Starting;
    m_framer = std::make_unique<LineFramer>(m_options.limits.messageBytes, Paths().dataDir());
    m_writer = std::make_unique<PipeWriter>(std::move(input->ours), m_options.limits.writeQueueBytes);
    connect(m_writer.get(), &PipeWriter::broken, this, [this] { stop(false); });
    m_output = std::move(output->ours);
    m_diagnostics = std::move(diagnostics->ours);
    watchStreams();

    m_guard = std::make_unique<GuardProcess>();
    connect(m_guard.get(), &GuardProcess::started, this, &StdioTransport::started);
    connect(m_guard.get(), &GuardProcess::failed, this, &StdioTransport::fail);
    connect(m_guard.get(), &GuardProcess::ended, this, &StdioTransport::serverEnded);
    connect(m_guard.get(), &GuardProcess::lost, this, [this] {
        fail(transportError(tr("The process that guards the server was killed, and the server with it."),
                            tr("Connect again.")));
    });
    m_guard->start(server, {std::move(input->theirs), std::move(output->theirs), std::move(diagnostics->theirs)});
}

void StdioTransport::watchStreams()
{
    m_outputNotifier = std::make_unique<QSocketNotifier>(m_output.get(), QSocketNotifier::Read);
    m_outputNotifier->setEnabled(false); // a frame before opened() would come too early
    connect(m_outputNotifier.get(), &QSocketNotifier::activated, this, &StdioTransport::readOutput);
    m_diagnosticsNotifier = std::make_unique<QSocketNotifier>(m_diagnostics.get(), QSocketNotifier::Read);
    m_diagnosticsNotifier->setEnabled(false);
    connect(m_diagnosticsNotifier.get(), &QSocketNotifier::activated, this,
            [this] { readDiagnostics(kDiagnosticsPerWake); });
}

void StdioTransport::started(qint64 processId)
{
    m_processId = processId;
    m_state = State::Open;
    m_outputNotifier->setEnabled(true);
    m_diagnosticsNotifier->setEnabled(true);
    emit opened();
}

void StdioTransport::send(QByteArrayView message)
{
    const bool isOneLine = std::memchr(message.data(), '\n', static_cast<size_t>(message.size())) == nullptr;
    Q_ASSERT_X(isOneLine, "StdioTransport::send", "a message must not hold a line end");
    if (!isOneLine) {
        qCCritical(logWire) << "A message with a line end in it was not sent.";
        return;
    }
    if (m_state != State::Open || m_writer->writeLine(message)) {
        return;
    }
    CloseInfo info;
    info.reason = CloseInfo::Reason::Failed;
    info.error = transportError(
        tr("The server does not read: %1 bytes wait to be sent to it.").arg(unsentBytes() + message.size()),
        tr("It may hang; restart it."));
    finishLater(std::move(info));
}

qint64 StdioTransport::unsentBytes() const
{
    return m_writer ? m_writer->unsentBytes() : 0;
}

ProcessRoot StdioTransport::processRoot() const
{
    return m_guard && m_processId ? ProcessRoot{.guard = m_guard->processId(), .server = *m_processId} : ProcessRoot();
}

void StdioTransport::serverEnded(int waitStatus)
{
    const QPointer<StdioTransport> alive(this);
    const quint64 opening = m_opening;
    deliverRest();
    if (!alive || opening != m_opening) {
        return;
    }
    CloseInfo info;
    if (WIFEXITED(waitStatus)) {
        info.exitCode = WEXITSTATUS(waitStatus);
    } else if (WIFSIGNALED(waitStatus)) {
        info.signal = WTERMSIG(waitStatus);
    }
    if (!m_stopRequested) {
        info.reason = CloseInfo::Reason::PeerClosed;
        info.error =
            transportError(info.signal ? tr("The server was ended by signal %1 (%2).")
                                             .arg(*info.signal)
                                             .arg(QString::fromLocal8Bit(strsignal(*info.signal)))
                           : info.exitCode.value_or(0) ? tr("The server ended with exit code %1.").arg(*info.exitCode)
                                                       : tr("The server ended by itself."),
                           m_lastStderr.isEmpty() ? QString() : tr("Its last lines on stderr may say why."),
                           info.exitCode.value_or(0));
    }
    finish(std::move(info));
}

void StdioTransport::close()
{
    switch (m_state) {
    case State::LookingUp:
    case State::Starting:
        finishLater({});
        return;
    case State::Open:
        stop(true);
        return;
    case State::Closed:
    case State::Stopping:
        return;
    }
}

void StdioTransport::stop(bool requested)
{
    if (m_state != State::Open) {
        return;
    }
    m_state = State::Stopping;
    m_stopRequested = requested;
    m_stopStage = StopStage::Gentle;
    m_writer->finish();
    const int gentleMs = m_options.limits.stopGentleMs;
    m_stopTimer.start(requested ? gentleMs : std::min(gentleMs, kPeerClosedMs));
}

void StdioTransport::stopFurther()
{
    switch (m_stopStage) {
    case StopStage::Gentle:
        m_stopStage = StopStage::Firm;
        m_guard->terminate();
        m_stopTimer.start(m_options.limits.stopFirmMs);
        return;
    case StopStage::Firm:
        m_stopStage = StopStage::Final;
        m_guard->kill();
        m_stopTimer.start(kAfterKillMs);
        return;
    case StopStage::Final:
        fail(transportError(
            tr("The server's process %1 did not end although it was killed.").arg(m_processId.value_or(0)),
            tr("It hangs in the system, often on a network drive.")));
        return;
    }
}

void StdioTransport::fail(Error error)
{
    CloseInfo info;
    info.reason = CloseInfo::Reason::Failed;
    info.error = std::move(error);
    if (m_state == State::LookingUp) {
        finishLater(std::move(info)); // open() may still be running
        return;
    }
    finish(std::move(info));
}

void StdioTransport::finishLater(CloseInfo info)
{
    m_state = State::Stopping;
    retire(m_lookup);
    retire(m_hostStart);
    QMetaObject::invokeMethod(
        this,
        [this, info = std::move(info), opening = m_opening] {
            if (opening == m_opening) {
                finish(info);
            }
        },
        Qt::QueuedConnection);
}

void StdioTransport::finish(CloseInfo info)
{
    info.lastStderr = m_lastStderr;
    ++m_opening;
    release();
    m_state = State::Closed;
    emit closed(info);
}

void StdioTransport::release()
{
    m_stopTimer.stop();
    m_stopRequested = false;
    m_processId.reset();
    retire(m_lookup);
    retire(m_hostStart);
    retireNotifier(m_outputNotifier);
    retireNotifier(m_diagnosticsNotifier);
    retire(m_writer);
    if (m_guard) {
        m_guard->letGo();
    }
    retire(m_guard);
    m_output.reset();
    m_diagnostics.reset();
    // The framer stays until the next open(): a frame of it may be in delivery.
}

} // namespace Signalbox
