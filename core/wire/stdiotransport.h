// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/wire/guardprocess.h"
#include "core/wire/hoststart.h"
#include "core/wire/lineframer.h"
#include "core/wire/pipewriter.h"
#include "core/wire/programlookup.h"
#include "core/wire/stdiooptions.h"
#include "core/wire/transport.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>

namespace Signalbox {

/// A server as a child process: one message a line on its stdin and stdout, free text on its stderr (protocol.md 3.1).
/// The bytes run over pipes of our own, straight between the system and the framer. Opening it the first time makes the
/// process ignore SIGPIPE.
class StdioTransport final : public Transport
{
    Q_OBJECT
public:
    StdioTransport(StdioOptions options, const Clock &clock, QObject *parent = nullptr);
    ~StdioTransport() override; ///< does not block; the guard ends the server

    void open() override;
    void close() override;
    void send(QByteArrayView message) override;
    [[nodiscard]] qint64 unsentBytes() const override;
    [[nodiscard]] ProcessRoot processRoot() const override;

    /// Of the server, while it runs.
    [[nodiscard]] std::optional<qint64> processId() const { return m_processId; }

private:
    enum class State { Closed, LookingUp, Starting, Open, Stopping };
    enum class StopStage { Gentle, Firm, Final };

    void startProgram(const QString &path, const QString &searchPath);
    void startProcess(const GuardProcess::Server &server);
    void watchStreams();
    void started(qint64 processId);
    void readOutput();
    void outputEnded();
    [[nodiscard]] bool deliver(qint64 monoNs);
    bool failFraming();
    void deliverRest();
    void readDiagnostics(qsizetype most);
    void serverEnded(int waitStatus);
    void stop(bool requested);
    void stopFurther();
    void fail(Error error);
    void finishLater(CloseInfo info);
    void finish(CloseInfo info);
    void release();

    const StdioOptions m_options;
    const Clock &m_clock;
    State m_state = State::Closed;
    quint64 m_opening = 0; ///< counts open() and the end of each; a slot may end what a loop is working on

    std::unique_ptr<ProgramLookup> m_lookup;
    std::unique_ptr<HostStart> m_hostStart; ///< in a Flatpak
    std::unique_ptr<GuardProcess> m_guard;
    std::unique_ptr<PipeWriter> m_writer;
    std::unique_ptr<LineFramer> m_framer;
    FileDescriptor m_output;
    FileDescriptor m_diagnostics;
    std::unique_ptr<QSocketNotifier> m_outputNotifier;
    std::unique_ptr<QSocketNotifier> m_diagnosticsNotifier;

    std::optional<qint64> m_processId;
    QByteArray m_lastStderr;
    QTimer m_stopTimer;
    StopStage m_stopStage = StopStage::Gentle;
    bool m_stopRequested = false;
};

} // namespace Signalbox
