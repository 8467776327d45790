// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"

#include <QObject>

namespace Signalbox {

class HttpClient;

/// One request on its way and its answer. Owned by its client, which deletes it from the event loop soon after finished().
/// Same thread as the client. Nothing is emitted before control has returned to who called HttpClient::send().
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    ~HttpExchange() override;

    [[nodiscard]] const HttpRequest &request() const;
    [[nodiscard]] const HttpHead &head() const;   ///< of the answer; status 0 until headReceived()
    [[nodiscard]] const HttpTrace &trace() const; ///< complete at finished()
    /// Closes the connection at once; leads to finished() with Kind::Cancelled.
    void abort();
    /// False once a byte of the request may have reached the server: a request with an effect is not to be repeated.
    [[nodiscard]] bool isUnsent() const;

signals:
    void headReceived(const Signalbox::HttpHead &head); ///< once, of the last hop; 1xx are passed over
    /// Body bytes, decoded (chunks, gzip). Direct connections only: borrowed.
    void bodyReceived(QByteArrayView bytes);
    /// Exactly once. Success: the whole body came, by its own rules. Errors: Kind::Transport (name, connection, TLS, cut
    /// or malformed answer), Timeout, Framing (over a limit), Cancelled, Usage (a URL or header that cannot be sent).
    void finished(const Signalbox::Result<> &result);

protected:
    HttpExchange(const HttpRequest &request, QObject *parent);
    virtual void handleAbort() = 0;
    virtual void describe(HttpTrace &trace) const = 0; ///< fills it; asked once it is wanted

    const HttpRequest m_request;
    HttpHead m_head;
    bool m_isUnsent = true;

private:
    mutable HttpTrace m_trace;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::Result<>)
