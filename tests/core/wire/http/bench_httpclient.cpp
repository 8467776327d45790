// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls through the HTTP client alone, without a session:
//   bench_httpclient URL N WINDOW
// N calls of the tool echo, WINDOW unanswered at a time, to a server like bench/neutral_server. Prints one line.
#include "core/wire/http/httpclient.h"
#include "core/wire/http/httpexchange.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Signalbox;

namespace {

class Bench : public QObject
{
public:
    Bench(const QUrl &url, int count, int window)
        : m_count(count)
    {
        m_request.method = "POST";
        m_request.url = url;
        m_request.headers = {{"Content-Type", "application/json"},
                             {"Accept", "application/json, text/event-stream"},
                             {"MCP-Protocol-Version", "2025-11-25"}};
        m_clock.start();
        for (int i = 0; i < window; ++i) {
            next();
        }
    }

private:
    void next()
    {
        if (m_sent == m_count) {
            return;
        }
        m_request.body = "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(++m_sent)
                         + ",\"method\":\"tools/call\",\"params\":{\"name\":\"echo\",\"arguments\":{\"text\":\""
                         + QByteArray(100, 't') + "\"}}}";
        HttpExchange *exchange = m_client.send(m_request);
        connect(
            exchange, &HttpExchange::bodyReceived, this, [this](QByteArrayView bytes) { m_bytes += bytes.size(); },
            Qt::DirectConnection);
        connect(exchange, &HttpExchange::finished, this, [this](const Result<> &result) {
            if (!result) {
                std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
                QCoreApplication::exit(1);
                return;
            }
            next();
            if (++m_ended == m_count) {
                const double seconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
                std::printf("%.0f calls/s, %.1f us each, %lld bytes\n", m_count / seconds, seconds / m_count * 1e6,
                            static_cast<long long>(m_bytes));
                QCoreApplication::quit();
            }
        });
    }

    HttpClient m_client;
    HttpRequest m_request;
    QElapsedTimer m_clock;
    const int m_count;
    int m_sent = 0;
    int m_ended = 0;
    qint64 m_bytes = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "bench_httpclient URL N WINDOW\n");
        return 2;
    }
    const Bench bench(QUrl(arguments.at(1)), arguments.at(2).toInt(), arguments.at(3).toInt());
    return QCoreApplication::exec();
}
