// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/control/controlquestion.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Signalbox {

/// Answers the questions of other programs of the same user at a local socket. Where another one answers already, it waits
/// until that has gone. Of one connection it takes the next question once the last answer was read.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostConnections = 16;
    static constexpr int kPatienceMs = 10'000; ///< a connection that asks nothing so long is ended
    using Answer = std::function<Result<Json>(const ControlQuestion &question)>;

    /// `socket`: a path. Its folder is made if need be.
    ControlServer(QString socket, Answer answer, QObject *parent = nullptr);

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    void setPatience(int ms) { m_patienceMs = ms; } ///< of connections that come from now on
    void close();                                   ///< for good; ends all connections

private:
    void listen();
    void takeConnections();

    QString m_path;
    Answer m_answer;
    QLockFile m_lock; // held by the one that answers
    QLocalServer m_server;
    QTimer m_again;
    int m_patienceMs = kPatienceMs;
};

} // namespace Signalbox
