// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpclient.h"
#include "core/wire/http/httpexchange.h"
#include "tests/lab/owntimer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace Signalbox {

/// Sends one request and keeps what came of it.
class ExchangeProbe : public QObject
{
public:
    ExchangeProbe(HttpClient &client, const HttpRequest &request)
        : exchange(client.send(request))
    {
        m_clock.start();
        m_ownClock.start();
        connect(exchange, &HttpExchange::headReceived, this, [this](const HttpHead &received) {
            head = received;
            ++heads;
        });
        connect(
            exchange, &HttpExchange::bodyReceived, this,
            [this](QByteArrayView bytes) {
                bodyBytes += bytes.size();
                if (body.size() < kKeptBytes) {
                    body.append(bytes);
                }
            },
            Qt::DirectConnection);
        connect(exchange, &HttpExchange::finished, this, [this](const Result<> &outcome) {
            result = outcome;
            trace = exchange->trace();
            isUnsent = exchange->isUnsent();
            tookMs = m_clock.elapsed();
            ownMs = m_ownClock.elapsed();
            ++ends;
        });
    }

    /// Waits for the end without the steps of QTRY_VERIFY, which are long when there are hundreds.
    bool waitForEnd(int limitMs = 10000)
    {
        if (ends == 0) {
            QEventLoop loop;
            connect(exchange, &HttpExchange::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
            QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return ends > 0;
    }
    [[nodiscard]] bool hasEnded() const { return ends > 0; }
    [[nodiscard]] bool succeeded() const { return ends == 1 && result.has_value(); }
    [[nodiscard]] Error error() const { return result ? Error{} : result.error(); }
    [[nodiscard]] bool failedWith(Error::Kind kind) const
    {
        return ends == 1 && !result && result.error().kind == kind;
    }

    HttpExchange *exchange;
    HttpHead head;
    QByteArray body;
    qint64 bodyBytes = 0;
    Result<> result;
    HttpTrace trace;
    bool isUnsent = false;
    qint64 tookMs = -1;
    qint64 ownMs = -1; ///< without the time in which the machine did something else
    int heads = 0;
    int ends = 0;

private:
    static constexpr qsizetype kKeptBytes = 1024 * 1024;
    QElapsedTimer m_clock;
    OwnTimer m_ownClock;
};

inline HttpRequest getRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

inline HttpRequest postRequest(const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.append("Content-Type", "application/json");
    request.body = body;
    return request;
}

} // namespace Signalbox
