// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlclient.h"

#include "core/hub/control/controlplace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>

namespace Signalbox {

namespace {

constexpr qint64 kLongestAnswer = 16LL * 1024 * 1024;

Failure broken(const char *message)
{
    return fail(Error::Kind::Transport, QCoreApplication::translate("Control", message));
}

bool isNobodyThere(QLocalSocket::LocalSocketError error)
{
    return error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
}

} // namespace

Result<std::optional<Json>> askSignalbox(const QString &socket, const ControlQuestion &question, int waitMs)
{
    QDeadlineTimer deadline(waitMs);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket connection;
    connection.connectToServer(socket);
    if (!connection.waitForConnected(left())) {
        return isNobodyThere(connection.error())
                   ? Result<std::optional<Json>>(std::nullopt)
                   : broken(QT_TRANSLATE_NOOP("Control", "The running Signalbox cannot be reached."));
    }
    if (!isOfSameUser(connection.socketDescriptor())) {
        return broken(QT_TRANSLATE_NOOP("Control", "Another user's program answers in the place of Signalbox."));
    }
    connection.write(question.toLine());
    while (!connection.canReadLine() && connection.bytesAvailable() <= kLongestAnswer) {
        if (!connection.waitForReadyRead(left())) {
            return broken(QT_TRANSLATE_NOOP("Control", "The running Signalbox does not answer."));
        }
    }
    return controlAnswerFromLine(connection.readLine(kLongestAnswer)).transform([](const Json &answer) {
        return std::optional(answer);
    });
}

} // namespace Signalbox
