// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a filter takes over a journal of so many messages (a million unless told): `bench_filter [MESSAGES [FOLDER]]`.
// One line a filter: milliseconds until the newest hit, until the text index gave its first (where there is one), and
// until all is looked at; best of five. FOLDER: where the journal is made, and kept for the next run; its text is indexed
// then.
#include "core/base/clock.h"
#include "core/journal/derived/deriveonce.h"
#include "core/journal/filter/filterscan.h"
#include "core/journal/journal.h"
#include "core/journal/search/earlyhits.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Signalbox;

namespace {

constexpr int kRounds = 5;

/// So many bytes of words, never the same twice.
QByteArray words(quint64 seed, qsizetype length)
{
    static const QByteArray kWords[] = {
        "the ",    "file ", "and ",   "is ",      "not ", "found ", "in ",     "branch ", "issue ", "opened ", "by ",
        "user ",   "rows ", "table ", "updated ", "of ",  "2026 ",  "README ", "value ",  "to ",    "column ", "error ",
        "commit ", "on ",   "main ",  "deleted ", "by ",  "from ",  "path ",   "a ",      "size ",  "type "};
    quint64 state = seed * 0x9e3779b97f4a7c15U + 1;
    QByteArray text;
    while (text.size() < length) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        text += kWords[state >> 59U];
    }
    text.truncate(length);
    return text;
}

/// Calls with their answers, as tools give them: a text block of 20 to 500 bytes. One request in its middle, and one
/// near its beginning, say something that stands nowhere else.
void fill(Journal &journal, quint64 messages)
{
    const quint16 servers[] = {journal.nameId("github"), journal.nameId("postgres"), journal.nameId("files")};
    const quint16 call = journal.nameId("tools/call");
    const quint16 tools[] = {journal.nameId("create_issue"), journal.nameId("query"), journal.nameId("read_file"),
                             journal.nameId("list_directory")};
    for (quint64 i = 0; i < messages; ++i) {
        const bool isAnswer = i % 2 == 1;
        const quint64 id = i / 2;
        IndexRecord record;
        record.server = servers[id % 3];
        record.method = call;
        record.about = tools[id % 4];
        record.kind = !isAnswer ? IndexRecord::Request : id % 50 == 0 ? IndexRecord::ErrorResult : IndexRecord::Result;
        record.pair = isAnswer ? i : 0;
        const QByteArray body = R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id)
                                + R"(,"result":{"content":[{"type":"text","text":")"
                                + words(i, qsizetype(20 + id * 37 % 480))
                                + (i == messages / 2    ? " halfwaythere"
                                   : i == messages / 50 ? " nearthebeginning"
                                                        : "")
                                + R"("}]}})";
        const qint64 ns = 1'000'000'000 + qint64(i) * 100'000 + (isAnswer ? qint64(id % 200) * 1'000'000 : 0);
        (void)journal.record({.bytes = body,
                              .wallNs = 1'795'444'326'000'000'000 + ns,
                              .monoNs = ns,
                              .direction = isAnswer ? Direction::In : Direction::Out},
                             record);
    }
}

struct Measured
{
    qint64 firstNs = -1;
    qint64 earlyNs = -1;
    qint64 allNs = 0;
    std::size_t hits = 0;
};

qint64 earlyNs(const QString &folder, const JournalReader &reader, const Filter &filter)
{
    const qint64 begunNs = Clock::system().monotonicNs();
    const auto early =
        EarlyHits::of(folder, reader, filter, Clock::system().wallNs(), {reader.firstSequence(), reader.endSequence()});
    std::vector<quint64> found;
    bool isMore = early != nullptr;
    while (isMore && found.empty()) {
        isMore = early->step(found);
    }
    return found.empty() ? -1 : Clock::system().monotonicNs() - begunNs;
}

Measured measure(const QString &folder, const JournalReader &reader, const Filter &filter)
{
    const qint64 early = earlyNs(folder, reader, filter);
    const qint64 begunNs = Clock::system().monotonicNs();
    FilterScan scan(reader, filter, Clock::system().wallNs());
    scan.look(reader.firstSequence(), reader.endSequence());
    std::vector<quint64> found;
    Measured measured{.earlyNs = early};
    bool isMore = true;
    while (isMore) {
        isMore = scan.step(found, 2'000'000);
        if (measured.firstNs < 0 && !found.empty()) {
            measured.firstNs = Clock::system().monotonicNs() - begunNs;
        }
    }
    measured.allNs = Clock::system().monotonicNs() - begunNs;
    measured.hits = found.size();
    return measured;
}

bool show(const QString &folder, const JournalReader &reader, const char *text)
{
    const FilterResult<Filter> filter = Filter::parse(QString::fromLatin1(text));
    if (!filter) {
        return false;
    }
    Measured best{.allNs = -1};
    for (int round = 0; round < kRounds; ++round) {
        const Measured one = measure(folder, reader, *filter);
        best = best.allNs < 0 || one.allNs < best.allNs ? one : best;
    }
    std::printf("%-44s %9zu hits  first %8.1f ms  early %8.1f ms  all %9.1f ms\n", text, best.hits,
                double(best.firstNs) / 1e6, double(best.earlyNs) / 1e6, double(best.allNs) / 1e6);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const quint64 messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.filePath(QStringLiteral("journal"));
    auto journal = Journal::open(folder);
    if (!journal) {
        return 1;
    }
    if ((*journal)->endSequence() == 0) {
        fill(**journal, messages);
    }
    journal->reset();
    if (argc > 2) {
        (void)DeriveOnce{.indexesText = true}.run(folder);
    }
    const auto reader = JournalReader::open(folder);
    if (!reader || (*reader)->endSequence() != messages) {
        return 1;
    }
    const char *const filters[] = {
        "server:postgres",
        "server:post* tool:query,read_* kind:error",
        "dur:>100ms",
        "server:github -tool:query dur:>100ms size:>100B since:1h or status:-32602",
        "since:2026-11-23 size:>400B",
        "server:nobody needle",
        "kind:error needle",
        "needle",
        "\"Needle\"",
        "needle*hay",
        "nadel or straw -\"haystack\"",
        "größe",
        "halfwaythere",
        "nearthebeginning",
        "reopened or halfway*re",
        "column*row",
    };
    return std::ranges::all_of(filters, [&](const char *text) { return show(folder, **reader, text); }) ? 0 : 1;
}
