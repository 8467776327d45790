// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What deriving takes: `bench_derive [RECORDS]` prints a table for a journal of so many records (1,000,000).
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartNs = 1'767'225'600'000'000'000;
constexpr int kBoundMs = 3'600'000;

void row(const char *what, double figure, const char *unit)
{
    std::printf("| %-48s | %12.1f %-10s |\n", what, figure, unit);
    std::fflush(stdout);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Calls and answers, a thousand calls a second, over five servers and twenty tools; or notifications of one server.
void fill(Journal &journal, quint64 records, bool calls)
{
    qint64 now = 0;
    for (quint64 i = 0; i < records; ++i) {
        now += 500'000;
        const auto name = [&](const char *kind, quint64 of) {
            return journal.nameId(kind + QByteArray::number((i / 2) % of));
        };
        IndexRecord record;
        record.server = name("server", calls ? 5 : 1);
        record.session = 1;
        record.method = journal.nameId(calls ? "tools/call" : "notifications/message");
        record.about = calls ? name("tool", 20) : quint16(0);
        record.kind = calls ? (i % 2 == 0 ? IndexRecord::Request : IndexRecord::Result) : IndexRecord::Notification;
        record.pair = calls && i % 2 == 1 ? i : 0;
        const QByteArray body = R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i / 2)
                                + R"(,"result":{"content":[{"type":"text","text":"the quick brown fox number )"
                                + QByteArray::number(i * 7919 % 100'003) + R"("}]}})";
        const auto direction = calls && i % 2 == 0 ? Direction::Out : Direction::In;
        journal.record({.bytes = body, .wallNs = kStartNs + now, .monoNs = now, .direction = direction}, record);
    }
}

double megabytes(const QString &folder, const QString &pattern)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({pattern})) {
        bytes += file.size();
    }
    return double(bytes) / 1e6;
}

int measure(const QString &folder, quint64 records, bool calls)
{
    auto journal = Journal::open(folder);
    if (!journal) {
        return 1;
    }
    fill(**journal, records, calls);
    std::printf("%s, %llu records\n", calls ? "Calls" : "Notifications", static_cast<unsigned long long>(records));
    Deriver deriver(folder);
    bool isThere = true;
    const double derived = secondsOf([&] { isThere = deriver.catchUp(kBoundMs); });
    row("derived", double(records) / derived, "records/s");
    const double indexed = secondsOf([&] { isThere = isThere && deriver.catchUp(kBoundMs, true); });
    row("text index", double(records) / indexed, "records/s");
    const auto store = DerivedStore::open(folder);
    if (!isThere || !store) {
        return 1;
    }
    bool isAnswered = true;
    const auto ask = [&](const char *what, const auto &question) {
        row(what, 1000 * secondsOf([&] { isAnswered = question().has_value() && isAnswered; }), "ms");
    };
    ask("statistics by tool", [&] { return (*store)->statistics({.by = StatisticsQuery::By::Tool}); });
    ask("series by the minute", [&] { return (*store)->series({.of = {}, .resolution = Resolution::Minute}); });
    ask("a rare word, first chunk", [&] { return (*store)->search(u"7919"_s); });
    ask("a common word, first chunk", [&] { return (*store)->search(u"quick fox"_s); });
    ask("a thousand calls", [&] { return (*store)->calls({}); });
    row("messages", megabytes(folder, u"*.body"_s), "MB");
    row("derived.sqlite", megabytes(folder, u"derived.sqlite"_s), "MB");
    return isAnswered ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint64 records = argc > 1 ? QByteArray(argv[1]).toULongLong() : 1'000'000;
    const QTemporaryDir folder;
    const int first = measure(folder.filePath(u"calls"_s), records, true);
    return std::max(first, measure(folder.filePath(u"notifications"_s), records, false));
}
