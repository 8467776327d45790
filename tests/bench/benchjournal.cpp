// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal's store takes: `bench_journal [ROWS] [FOLDER]` prints a table. ROWS is how many messages the large
// journal has (10,000,000), FOLDER where it is made (a temporary folder, removed afterwards).
#include "core/journal/capture/journalmask.h"
#include "core/journal/journal.h"
#include "core/journal/journalcheck.h"
#include "core/journal/journalreader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMany = 2'000'000;

void row(const char *what, double figure, const char *unit, const char *goal = "")
{
    std::printf("| %-48s | %10.1f %-12s | %-12s |\n", what, figure, unit, goal);
    std::fflush(stdout);
}

double nsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed());
}

QByteArray message(qsizetype size)
{
    const QByteArray head = R"({"jsonrpc":"2.0","id":17,"result":{"content":[{"type":"text","text":")";
    const QByteArray tail = R"("}],"isError":false}})";
    const QByteArray prose = "In 27 folders there are 4,096 files; README.md is the newest of them (2026-11-28). ";
    QByteArray text = prose.repeated(size / prose.size() + 1);
    text.truncate(std::max<qsizetype>(size - head.size() - tail.size(), 1));
    return head + text + tail;
}

std::unique_ptr<Journal> opened(const QString &folder)
{
    auto journal = Journal::open(folder);
    if (!journal) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().message));
        std::exit(1);
    }
    return std::move(*journal);
}

void record(Journal &journal, const QByteArray &bytes, quint64 count)
{
    IndexRecord record;
    record.server = journal.nameId("server");
    record.kind = IndexRecord::Result;
    for (quint64 i = 0; i < count; ++i) {
        if (journal.record({.bytes = bytes, .wallNs = qint64(i), .monoNs = qint64(i)}, record)
            == Recorder::kNotRecorded) {
            std::fputs("a message was not recorded\n", stderr);
            std::exit(1);
        }
    }
}

void benchAppend(const QString &dir)
{
    const auto mask = std::make_shared<JournalMask>();
    for (int i = 0; i < 5; ++i) {
        mask->addSecret(u"bench"_s, "secret-value-" + QByteArray::number(i * 7919));
    }
    for (const bool masks : {false, true}) {
        const auto journal = opened(dir + (masks ? u"/append-masked"_s : u"/append"_s));
        if (masks) {
            journal->setMask(mask);
        }
        const QByteArray small = message(200);
        const double ns = nsOf([&] { record(*journal, small, kMany); });
        row(masks ? "append 200 B, masking" : "append 200 B", ns / kMany, "ns", masks ? "" : "400 (2.5 M/s)");
        const QByteArray large = message(1'000'000);
        const double largeNs = nsOf([&] { record(*journal, large, 500); });
        row(masks ? "append 1 MB, masking" : "append 1 MB", 500.0 * 1e6 / largeNs * 1e3, "MB/s");
    }
}

void benchRead(const QString &folder)
{
    std::unique_ptr<JournalReader> reader = std::move(*JournalReader::open(folder));
    constexpr int kTimes = 10'000;
    row("refresh, nothing new",
        nsOf([&] {
            for (int i = 0; i < kTimes; ++i) {
                reader->refresh();
            }
        }) / kTimes
            / 1000,
        "us");
    std::vector<IndexRecord> some(50'000);
    const auto all = qsizetype(kMany / some.size() * some.size());
    const double copyNs = nsOf([&] {
        for (qsizetype at = 0; at < all; at += qsizetype(some.size())) {
            reader->copy(quint64(at), some);
        }
    });
    row("copy of index records", copyNs / double(all), "ns each");
    QRandomGenerator random(1);
    quint64 sum = 0;
    row("one record, anywhere",
        nsOf([&] {
            for (int i = 0; i < kTimes; ++i) {
                sum += reader->at(random.bounded(quint32(kMany))).length;
            }
        }) / kTimes
            / 1000,
        "us");
    row("one body of 200 B, anywhere",
        nsOf([&] {
            for (int i = 0; i < kTimes; ++i) {
                sum += quint64(reader->body(random.bounded(quint32(kMany)))->size());
            }
        }) / kTimes
            / 1000,
        "us");
    std::fprintf(stderr, "(%llu)\n", static_cast<unsigned long long>(sum));
}

void benchLarge(const QString &dir)
{
    const QString folder = dir + u"/large"_s;
    constexpr qsizetype kSize = 100 * 1000 * 1000;
    {
        const auto journal = opened(folder);
        const QByteArray bytes = message(kSize);
        row("append 100 MB", nsOf([&] { record(*journal, bytes, 1); }) / 1e6, "ms");
    }
    const auto reader = std::move(*JournalReader::open(folder));
    row("first 64 KB of 100 MB", nsOf([&] { static_cast<void>(reader->body(0, 65536)); }) / 1000, "us");
    row("64 KB from its middle", nsOf([&] { static_cast<void>(reader->part(0, kSize / 2, 65536)); }) / 1000, "us");
    row("view of 100 MB", nsOf([&] { static_cast<void>(reader->view(0)); }) / 1000, "us");
    row("all of 100 MB, checked, in pieces", nsOf([&] { static_cast<void>(reader->isWhole(0)); }) / 1e6, "ms");
}

/// In a process of its own, which does not live to close the journal.
void fillAndDie(const QString &folder, quint64 rows)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto journal = opened(folder);
        record(*journal, message(100), rows);
        std::raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
}

void benchOpen(const QString &dir, quint64 rows)
{
    const QString folder = dir + u"/many"_s;
    const double fillNs = nsOf([&] { fillAndDie(folder, rows); });
    std::printf("\n%llu messages of 100 B, written in %.1f s by a process that was killed then:\n\n",
                static_cast<unsigned long long>(rows), fillNs / 1e9);
    std::printf("| %-48s | %-23s | %-12s |\n|---|---|---|\n", "", "measured", "goal");
    row("open to read", nsOf([&] { static_cast<void>(JournalReader::open(folder)); }) / 1e6, "ms", "2000 ms");
    row("open to write, after the kill", nsOf([&] { opened(folder); }) / 1e6, "ms", "2000 ms");
    row("open to write, after a good end", nsOf([&] { opened(folder); }) / 1e6, "ms", "2000 ms");
    const auto reader = std::move(*JournalReader::open(folder));
    if (reader->endSequence() != rows) {
        std::fputs("messages are missing\n", stderr);
        std::exit(1);
    }
    std::vector<IndexRecord> some(50'000);
    row("copy of all index records", nsOf([&] {
                                         for (quint64 at = 0; at < rows; at += some.size()) {
                                             reader->copy(at, some);
                                         }
                                     }) / 1e6,
        "ms");
    row("verify all", nsOf([&] {
                          const auto check = JournalCheck::run(folder);
                          if (!check || !check->damages.isEmpty() || check->records != rows) {
                              std::fputs("the check found damage\n", stderr);
                              std::exit(1);
                          }
                      }) / 1e9,
        "s");
}

} // namespace

int main(int argc, char **argv)
{
    const quint64 rows = argc > 1 ? QByteArray(argv[1]).toULongLong() : 10'000'000;
    const QTemporaryDir temporary(argc > 2 ? QString::fromLocal8Bit(argv[2]) + u"/bench-XXXXXX"_s : u"bench-XXXXXX"_s);
    if (rows == 0 || !temporary.isValid()) {
        std::fputs("usage: bench_journal [ROWS] [FOLDER]\n", stderr);
        return 1;
    }
    std::printf("| %-48s | %-23s | %-12s |\n|---|---|---|\n", "", "measured", "goal");
    benchAppend(temporary.path());
    benchRead(temporary.path() + u"/append"_s);
    benchLarge(temporary.path());
    benchOpen(temporary.path(), rows);
    return 0;
}
