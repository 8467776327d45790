// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpauthorizer.h"
#include "core/wire/http/httpclient.h"

#include <QObject>
#include <QPointer>

namespace Signalbox {

/// One HTTP request with the credentials of its server: asks the authorizer before it is sent, and once more each time the
/// server refuses it and the authorizer found a way. Without an authorizer it is the bare exchange. Deletes itself after
/// finished().
class AuthorizedExchange : public QObject
{
    Q_OBJECT
public:
    /// How often a refused request is repeated at most; the authorizer has bounds of its own (reliability.md O10).
    static constexpr int kMostRepeats = 4;

    AuthorizedExchange(HttpClient &client, HttpAuthorizer *authorizer, HttpRequest request, QObject *parent);

    void start();
    /// The authorizer is not asked about a refusal: it is the answer. For what must not bother the person.
    void takeRefusals() { m_takesRefusals = true; }
    void abort(); ///< leads to finished() with Kind::Cancelled
    [[nodiscard]] bool isUnsent() const;
    /// Does it wait for its turn, because of the key's rate, and was never sent?
    [[nodiscard]] bool isHeldBack() const;

signals:
    void waiting(bool isWaiting); ///< for credentials that the person may have to see to
    void headReceived(const Signalbox::HttpHead &head);
    void bodyReceived(QByteArrayView bytes);          ///< direct connections only: borrowed
    void traced(const Signalbox::HttpTrace &trace);   ///< of each attempt
    void finished(const Signalbox::Result<> &result); ///< exactly once, from the event loop

private:
    void send(const HttpHeaders &credentials);
    void handleHead(const HttpHead &head);
    void handleFinished(const Result<> &result);
    void handleDecision(const Result<> &decision);
    void setWaiting(bool isWaiting);
    void finish(const Result<> &result);
    void finishLater(const Result<> &result);

    HttpClient &m_client;
    HttpAuthorizer *m_authorizer;
    const HttpRequest m_request; ///< without credentials
    QPointer<HttpExchange> m_exchange;
    HttpHead m_refusal;
    int m_repeats = 0;
    bool m_takesRefusals = false;
    bool m_isAsking = false; ///< the authorizer has not answered yet
    bool m_isRefused = false;
    bool m_isWaiting = false;
    bool m_isFinished = false;
    bool m_sentAny = false;
};

} // namespace Signalbox
