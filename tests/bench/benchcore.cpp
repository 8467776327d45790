// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small measurements of the path every message takes. `bench_core NAME` prints one number: megabytes of messages a
// second. `floor` only looks for line ends; the others are told as shares of it (tests/bench/run.sh).
#include "core/journal/journal.h"
#include "core/json/jsonparse.h"
#include "core/json/skim.h"
#include "core/mcp/codec.h"
#include "core/wire/lineframer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string_view>

using namespace Signalbox;

namespace {

constexpr int kMessages = 20'000;
constexpr qint64 kLeastMs = 300;
constexpr qint64 kReadBytes = 64 * 1024;

struct Traffic
{
    QByteArray bytes;               ///< lines, and padding behind them
    QList<QByteArrayView> messages; ///< views into `bytes`, without line ends
    qint64 size = 0;                ///< of `bytes`, without the padding
};

/// Answers as tools give them: an id, a text block of 20 to 500 bytes, a structured value.
Traffic makeTraffic()
{
    Traffic traffic;
    QList<qsizetype> ends;
    for (int i = 0; i < kMessages; ++i) {
        traffic.bytes += R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i)
                         + R"(,"result":{"content":[{"type":"text","text":")" + QByteArray(20 + i * 37 % 480, 'x')
                         + R"("}],"structuredContent":{"count":)" + QByteArray::number(i * 7)
                         + R"(,"ratio":0.25,"names":["a","b","c"]},"isError":false}})";
        ends.append(traffic.bytes.size());
        traffic.bytes += '\n';
    }
    traffic.size = traffic.bytes.size();
    traffic.bytes += QByteArray(Frame::kPadding, '\0');
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        traffic.messages.append(QByteArrayView(traffic.bytes).sliced(begin, end - begin));
        begin = end + 1;
    }
    return traffic;
}

/// The least anybody can do: take the bytes in reads of 64 KiB and find their line ends.
qint64 lookForLineEnds(const Traffic &traffic)
{
    QByteArray room(kReadBytes, Qt::Uninitialized);
    qint64 found = 0;
    for (qint64 taken = 0; taken < traffic.size; taken += kReadBytes) {
        const auto count = static_cast<size_t>(std::min(kReadBytes, traffic.size - taken));
        std::memcpy(room.data(), traffic.bytes.constData() + taken, count);
        const char *at = room.constData();
        const char *const end = at + count;
        while (const void *hit = std::memchr(at, '\n', static_cast<size_t>(end - at))) {
            at = static_cast<const char *>(hit) + 1;
            ++found;
        }
    }
    return found;
}

/// Through the framer in reads of 64 KiB, as from a pipe.
qint64 frame(const Traffic &traffic)
{
    LineFramer framer(64 * 1024 * 1024);
    qint64 found = 0;
    qint64 taken = 0;
    while (taken < traffic.size) {
        const std::span<char> room = framer.room();
        const qint64 count = std::min({qint64(room.size()), kReadBytes, traffic.size - taken});
        std::memcpy(room.data(), traffic.bytes.constData() + taken, static_cast<size_t>(count));
        framer.filled(count);
        taken += count;
        while (framer.next()) {
            ++found;
        }
    }
    return found;
}

qint64 skim(const Traffic &traffic)
{
    Skimmer skimmer;
    return std::ranges::count_if(traffic.messages, [&skimmer](QByteArrayView message) {
        return skimmer.skim(message).shape == Skim::Shape::Result;
    });
}

qint64 parse(const Traffic &traffic)
{
    return std::ranges::count_if(traffic.messages,
                                 [](QByteArrayView message) { return parseJson(message).has_value(); });
}

qint64 record(const Traffic &traffic)
{
    const QTemporaryDir folder;
    const auto journal = Journal::open(folder.filePath(QStringLiteral("journal")));
    if (!journal) {
        return 0;
    }
    IndexRecord index;
    index.server = (*journal)->nameId("server");
    qint64 recorded = 0;
    for (const QByteArrayView message : traffic.messages) {
        Frame one;
        one.bytes = message;
        recorded += (*journal)->record(one, index) != Recorder::kNotRecorded ? 1 : 0;
    }
    return recorded;
}

/// Requests of about the same size; counted are the bytes of `traffic`, so that the figure stays comparable.
qint64 encode(const Traffic &traffic, Revision revision)
{
    const auto codec = Codec::create(revision, ClientProfile::signalbox());
    qint64 written = 0;
    for (qsizetype i = 0; i < traffic.messages.size(); ++i) {
        const QByteArrayView text = traffic.messages.at(i);
        OutgoingRequest request;
        request.method = "tools/call";
        request.params = R"({"name":"echo","arguments":)" + text.toByteArray() + '}';
        written += codec->encodeRequest(MessageId(i), request).size() > text.size() ? 1 : 0;
    }
    return written;
}

struct Benchmark
{
    std::string_view name;
    qint64 (*run)(const Traffic &traffic); ///< answers how many messages it handled
};

constexpr Benchmark kBenchmarks[] = {
    {"floor", lookForLineEnds},
    {"frame", frame},
    {"skim", skim},
    {"parse", parse},
    {"record", record},
    {"encode-legacy", [](const Traffic &traffic) { return encode(traffic, Revision::V20251125); }},
    {"encode-modern", [](const Traffic &traffic) { return encode(traffic, Revision::V20260728); }},
};

/// Megabytes a second, over at least kLeastMs after one unmeasured run; negative if messages were lost.
double measure(const Benchmark &benchmark, const Traffic &traffic)
{
    if (benchmark.run(traffic) != kMessages) {
        return -1;
    }
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    do {
        if (benchmark.run(traffic) != kMessages) {
            return -1;
        }
        bytes += traffic.size;
    } while (timer.elapsed() < kLeastMs);
    return double(bytes) / 1e6 / (double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view wanted = argc == 2 ? argv[1] : "";
    if (wanted == "list") {
        for (const Benchmark &benchmark : kBenchmarks) {
            std::puts(benchmark.name.data());
        }
        return 0;
    }
    const Traffic traffic = makeTraffic();
    bool known = false;
    bool whole = true;
    for (const Benchmark &benchmark : kBenchmarks) {
        if (wanted == benchmark.name || wanted == "all") {
            known = true;
            const double figure = measure(benchmark, traffic);
            whole = whole && figure > 0;
            std::printf("%.1f\n", figure);
        }
    }
    if (!known) {
        std::fputs("usage: bench_core list | all | NAME\n", stderr);
    }
    return known && whole ? 0 : 1;
}
