// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace Signalbox::HttpProblem {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Signalbox::HttpProblem", text);
}

Failure make(Error::Kind kind, QString message, QString advice = {})
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return Failure(std::move(error));
}

QString seconds(int milliseconds)
{
    return QLocale().toString(milliseconds / 1000.0, 'g', 4);
}

/// Text of the system or of Qt, so that it fits into a sentence.
QString clause(QString reason)
{
    while (reason.endsWith(u'.') || reason.endsWith(u' ')) {
        reason.chop(1);
    }
    return reason;
}

} // namespace

Failure malformed(const char *reason)
{
    return make(Error::Kind::Transport,
                tr("The server's answer is not proper HTTP: %1.")
                    .arg(clause(QString::fromLatin1(reason && *reason ? reason : "unreadable"))));
}

Failure headTooLong(qint64 limit)
{
    return make(Error::Kind::Framing, tr("The header fields are longer than %1 bytes.").arg(limit));
}

Failure bodyTooLong(qint64 limit)
{
    return make(Error::Kind::Framing, tr("The answer is longer than %1 bytes.").arg(limit));
}

Failure cut()
{
    return make(Error::Kind::Transport, tr("The connection ended in the middle of the server's answer."));
}

Failure noAnswer()
{
    return make(Error::Kind::Transport, tr("The server closed the connection without an answer."));
}

Failure surplus()
{
    return make(Error::Kind::Transport, tr("The server sent more than the length it announced."));
}

Failure switched()
{
    return make(Error::Kind::Transport, tr("The server switched to a protocol nobody asked for."));
}

Failure badEncoding()
{
    return make(Error::Kind::Transport, tr("The compressed answer cannot be unpacked."));
}

Failure unknownEncoding(const QByteArray &encoding)
{
    return make(
        Error::Kind::Transport,
        tr("The answer is packed as \"%1\", which was not asked for.").arg(QString::fromLatin1(encoding.left(60))));
}

Failure badUrl(const QString &reason)
{
    return make(Error::Kind::Usage, reason);
}

Failure badHeader(const QByteArray &name)
{
    return make(Error::Kind::Usage,
                tr("The header field \"%1\" holds characters that cannot be sent.")
                    .arg(QString::fromLatin1(name.left(60)).simplified()),
                tr("Remove line ends and control characters."));
}

Failure reservedHeader(const QByteArray &name)
{
    return make(Error::Kind::Usage,
                tr("The header field \"%1\" is set by Signalbox itself.").arg(QString::fromLatin1(name)),
                tr("Leave it out."));
}

Failure badMethod()
{
    return make(Error::Kind::Usage, tr("This is not an HTTP method."));
}

Failure redirectElsewhere(const QString &from, const QString &to)
{
    return make(Error::Kind::Transport, tr("The server at %1 redirects to %2; nothing was sent there.").arg(from, to),
                tr("If that is right, enter the new address as the server's."));
}

Failure redirectOfEffect(const QByteArray &method, int status)
{
    return make(Error::Kind::Transport, tr("The server answered a %1 request with the redirect %2, which would "
                                           "change the request; it was not followed.")
                                            .arg(QString::fromLatin1(method))
                                            .arg(status));
}

Failure redirectTooOften(int limit)
{
    return make(Error::Kind::Transport, tr("The server redirected more than %1 times.").arg(limit));
}

Failure redirectUnreadable()
{
    return make(Error::Kind::Transport, tr("The server redirects to something that is no address."));
}

Failure late(Phase phase, int limitMs)
{
    switch (phase) {
    case Phase::Connect:
        return make(Error::Kind::Timeout, tr("There was no connection within %1 seconds.").arg(seconds(limitMs)));
    case Phase::FirstByte:
        return make(Error::Kind::Timeout, tr("The server did not answer within %1 seconds.").arg(seconds(limitMs)));
    case Phase::Idle:
        return make(Error::Kind::Timeout, tr("The server sent nothing for %1 seconds.").arg(seconds(limitMs)));
    case Phase::Total:
        break;
    }
    return make(Error::Kind::Timeout, tr("The answer was not complete within %1 seconds.").arg(seconds(limitMs)));
}

Failure cancelled()
{
    return make(Error::Kind::Cancelled, tr("The request was cancelled."));
}

Failure nameUnknown(const QString &host, const QString &reason)
{
    return make(Error::Kind::Transport, tr("The name %1 could not be resolved: %2.").arg(host, clause(reason)),
                tr("Check the address and the network."));
}

Failure unreachable(const QString &authority, const QString &reason)
{
    return make(Error::Kind::Transport, tr("%1 could not be reached: %2.").arg(authority, clause(reason)),
                tr("Check that the server runs and that the address is right."));
}

Failure untrusted(const QString &host, const QList<QSslError> &errors, const QByteArray &fingerprint)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        reasons.append(clause(error.errorString()));
    }
    reasons.removeDuplicates();
    Failure failure = make(Error::Kind::Transport,
                           tr("The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.")
                               .arg(host, reasons.join(u"; "), QString::fromLatin1(fingerprint.toHex(':').toUpper())),
                           tr("Accept this certificate for this server only if you know that it is the right one."));
    failure.error().data = "{\"certificateSha256\":\"" + fingerprint.toHex() + "\"}";
    return failure;
}

Failure tlsFailed(const QString &host, const QString &reason)
{
    return make(Error::Kind::Transport,
                tr("No secure connection to %1 could be agreed on: %2.").arg(host, clause(reason)));
}

Failure proxyFailed(const QString &proxy, const QString &reason)
{
    return make(Error::Kind::Transport, tr("The proxy %1 did not connect: %2.").arg(proxy, clause(reason)),
                tr("Check the proxy settings."));
}

} // namespace Signalbox::HttpProblem
