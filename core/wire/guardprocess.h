// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/wire/filedescriptor.h"
#include "core/wire/guard/protocol.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>

namespace Signalbox {

/// The guard program and, through it, one server with all its children. The system's side of a start and an end: what
/// is particular to Linux about processes lives here and in guard/.
class GuardProcess : public QObject
{
    Q_OBJECT
public:
    struct Server
    {
        QString program; ///< an absolute path
        QStringList arguments;
        QString workingDirectory; ///< empty: ours
        QProcessEnvironment environment;
    };
    struct Streams
    {
        FileDescriptor input;
        FileDescriptor output;
        FileDescriptor diagnostics;
    };

    using QObject::QObject;
    ~GuardProcess() override; ///< lets go

    void start(Server server, Streams streams); ///< leads to started() or failed()
    [[nodiscard]] qint64 processId() const;     ///< of the guard itself; 0 unless it runs
    void terminate();                           ///< SIGTERM to the whole tree
    void kill();                                ///< SIGKILL to the whole tree
    void letGo(); ///< the guard ends the tree by itself, within two seconds; nothing is reported any more

signals:
    void started(qint64 processId);
    void failed(const Signalbox::Error &error);
    void ended(int waitStatus); ///< the server's; what it left behind is being ended
    void lost();                ///< the guard was killed, and the server with it

private:
    [[nodiscard]] static QString guardProgram();
    void readReports();
    void take(const GuardProtocol::Report &report);
    void send(GuardProtocol::Command command);
    void failLater(Error error);

    Server m_server;
    FileDescriptor m_control;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QPointer<QProcess> m_guard; ///< deletes itself when the guard has ended: deleting it earlier would block and kill
    bool m_reported = false;    ///< how it ended was told
};

} // namespace Signalbox
