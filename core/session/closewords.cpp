// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/closewords.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

QString reasonWords(const CloseInfo &info)
{
    if (info.signal) {
        return QCoreApplication::translate("CloseWords", "The server process was ended by signal %1.")
            .arg(*info.signal);
    }
    if (info.exitCode) {
        return QCoreApplication::translate("CloseWords", "The server process ended with exit code %1.")
            .arg(*info.exitCode);
    }
    if (info.reason == CloseInfo::Reason::Requested) {
        return QCoreApplication::translate("CloseWords", "The connection was closed.");
    }
    return QCoreApplication::translate("CloseWords", "The server closed the connection.");
}

} // namespace

Error heldBackError()
{
    Error error;
    error.kind = Error::Kind::Policy;
    error.message = QCoreApplication::translate(
        "CloseWords", "Rate limited: the time of this request was over before the key's rate let it go.");
    error.advice = QCoreApplication::translate(
        "CloseWords", "Give calls more time, or the key another rate, in the server's settings.");
    return error;
}

Error closeError(const CloseInfo &info)
{
    Error error;
    if (info.error) {
        error = *info.error;
    } else {
        error.kind = Error::Kind::Transport;
        error.code = info.signal.value_or(info.exitCode.value_or(0));
        error.message = reasonWords(info);
    }
    error.message = withLastLine(error.message, info.lastStderr);
    return error;
}

QString withLastLine(const QString &message, const QByteArray &lastStderr)
{
    constexpr qsizetype kLongest = 300;
    const QByteArray text = lastStderr.trimmed();
    const QString line = QString::fromUtf8(text.sliced(text.lastIndexOf('\n') + 1)).trimmed().left(kLongest);
    if (line.isEmpty()) {
        return message;
    }
    return QCoreApplication::translate("CloseWords", "%1 Its last line on stderr: %2").arg(message, line);
}

} // namespace Signalbox
