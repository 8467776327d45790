// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpexchange.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

/// Trust and identity towards one server, over the system's store (row H16). Secrets (a key's passphrase) are not in here:
/// the key is given open.
struct TlsOptions
{
    QList<QSslCertificate> authorities; ///< trusted beside the system's
    QList<QSslCertificate> clientChain; ///< our certificate first
    QSslKey clientKey;
    QByteArray acceptedFingerprint; ///< SHA-256 of the one certificate accepted whatever is wrong with it
};

/// An HTTP/1.1 client for one server or one purpose, on sockets of our own: true bytes, own deadlines and budgets, as many
/// connections as there are requests, kept alive between them, nothing shared with other clients (no cookies, no
/// credentials, rows H21 and H23). Redirects: only GET and HEAD of any code, and 307/308, within the same origin, at most
/// HttpLimits::redirects; anything else is finished with Kind::Transport, both origins named, nothing sent there
/// (rows H01, H02). The proxy is the system's unless set; loopback is never proxied (row H17).
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override; ///< ends what is open without a word

    void setTls(const TlsOptions &options);
    void setProxy(const std::optional<QNetworkProxy> &proxy); ///< none: the system's
    /// Header fields whose values are masked in traces, beside the well-known ones.
    void setSecretHeaders(const QByteArrayList &names);
    /// Asked with each address before it is connected to; an Error refuses it (row O02). None: every address.
    void setAddressCheck(std::function<Result<>(const QString &host, const QHostAddress &address)> check);

    /// Never null.
    HttpExchange *send(const HttpRequest &request);
    /// The whole answer at once, for small documents: head and body, or the error. `done` exactly once, never inside fetch();
    /// not called when `context` or the client is gone first.
    struct Answer
    {
        HttpHead head;
        QByteArray body;
        HttpTrace trace;
    };
    void fetch(const HttpRequest &request, QObject *context, std::function<void(const Result<Answer> &)> done);

    [[nodiscard]] int openConnections() const;
    void closeIdle(); ///< kept connections that nobody uses

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
