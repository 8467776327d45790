// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round trips and start-up through the real stdio transport, without a session:
//   bench_stdiotransport N WINDOW [start] -- SERVER…
// N calls of the tool echo, WINDOW unanswered at a time, to a server like bench/neutral_server; with "start" also the
// time from open() to opened(), median of 50. Prints one line.
#include "core/wire/stdiotransport.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QByteArray request(qint64 id)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id)
           + ",\"method\":\"tools/call\",\"params\":{\"name\":\"echo\",\"arguments\":{\"text\":\""
           + QByteArray(100, 't') + "\"}}}";
}

double percentile(std::vector<qint64> &values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : static_cast<double>(values[static_cast<size_t>(share * double(values.size() - 1))]) / 1000;
}

double startUp(const StdioOptions &options)
{
    std::vector<qint64> times;
    for (int i = 0; i < 50; ++i) {
        StdioTransport transport(options, Clock::system());
        QElapsedTimer timer;
        QObject::connect(&transport, &StdioTransport::opened, qApp, [&times, &timer] {
            times.push_back(timer.nsecsElapsed());
            QCoreApplication::exit();
        });
        timer.start();
        transport.open();
        QCoreApplication::exec();
    }
    return percentile(times, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype split = arguments.indexOf(u"--"_s);
    if (split < 3 || split + 1 >= arguments.size()) {
        return 1;
    }
    const qint64 wanted = arguments.at(1).toLongLong();
    const qint64 window = arguments.at(2).toLongLong();
    StdioOptions options;
    options.program = arguments.at(split + 1);
    options.arguments = arguments.sliced(split + 2);
    const double startUs = arguments.at(3) == "start"_L1 ? startUp(options) : 0;

    StdioTransport transport(options, Clock::system());
    qint64 sent = 0;
    qint64 received = 0;
    qint64 last = 0;
    std::vector<qint64> times;
    QElapsedTimer timer;
    const auto call = [&] { transport.send(request(++sent)); };
    QObject::connect(&transport, &Transport::opened, qApp, [&] {
        transport.send(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25",)"
                       R"("capabilities":{},"clientInfo":{"name":"bench","version":"1"}}})");
    });
    QObject::connect(&transport, &Transport::frameReceived, qApp, [&] {
        if (received++ == 0) {
            transport.send(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
            timer.start();
            while (sent < std::min(window, wanted)) {
                call();
            }
            return;
        }
        const qint64 now = timer.nsecsElapsed();
        times.push_back(now - last);
        last = now;
        if (sent < wanted) {
            call();
        } else if (received == wanted + 1) {
            transport.close();
        }
    });
    QObject::connect(&transport, &Transport::closed, qApp, [] { QCoreApplication::exit(); });
    transport.open();
    QCoreApplication::exec();
    std::printf("%lld calls, %lld in flight: %.0f calls/s, p50 %.1f us, p99 %.1f us, start %.0f us\n",
                static_cast<long long>(received - 1), static_cast<long long>(window),
                1e9 * double(wanted) / double(last), percentile(times, 0.5), percentile(times, 0.99), startUs);
    return 0;
}
