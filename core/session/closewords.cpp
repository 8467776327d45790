// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/closewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kLongestLine = 300; // letters that are told

class CloseWordsText
{
    Q_DECLARE_TR_FUNCTIONS(CloseWords)
};

/// npm's own error code in what it wrote last, "ENOTFOUND"; empty: there is none. Its log says `npm error code …`, before
/// npm 10 `npm ERR! code …` (npm/cli, lib/utils/error-message.js).
QString npmCode(const QString &text)
{
    static const QRegularExpression kLine(u"^npm (?:ERR!|error) code (\\w{1,64})\\s*$"_s,
                                          QRegularExpression::MultilineOption);
    return kLine.match(text).captured(1);
}

/// What it means, with `message` in front; empty: that is not known.
QString npmWords(const QString &message, const QString &code)
{
    static const QStringList kUnreached{u"ENOTFOUND"_s, u"EAI_AGAIN"_s,   u"ECONNREFUSED"_s, u"ECONNRESET"_s,
                                        u"ETIMEDOUT"_s, u"ENETUNREACH"_s, u"EHOSTUNREACH"_s, u"ERR_SOCKET_TIMEOUT"_s};
    if (kUnreached.contains(code)) {
        return CloseWordsText::tr("%1 npm error code %2: the registry was not reached.").arg(message, code);
    }
    if (code == u"E404"_s) {
        return CloseWordsText::tr("%1 npm error code %2: the registry has no such package.").arg(message, code);
    }
    return {};
}

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
    const QString text = QString::fromUtf8(lastStderr).trimmed();
    const QString line = text.sliced(text.lastIndexOf(u'\n') + 1).trimmed().left(kLongestLine);
    if (line.isEmpty()) {
        return message;
    }
    const bool isOfNpm = line.startsWith("npm ERR!"_L1) || line.startsWith("npm error"_L1);
    if (const QString code = npmCode(text); isOfNpm && !code.isEmpty()) { // its last line only names a log file
        const QString words = npmWords(message, code);
        return words.isEmpty() ? CloseWordsText::tr("%1 npm error code %2.").arg(message, code) : words;
    }
    return QCoreApplication::translate("CloseWords", "%1 Its last line on stderr: %2").arg(message, line);
}

} // namespace Signalbox
