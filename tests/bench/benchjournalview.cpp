// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal's table takes over a large journal: `bench_journalview [ROWS] [FOLDER]` prints a table. ROWS is how
// many messages it has (10,000,000), FOLDER where it is made (a temporary folder, removed afterwards). Needs a display,
// or QT_QPA_PLATFORM=offscreen.
#include "core/journal/journal.h"
#include "tests/bench/delays.h"
#include "ui/journal/journaltable.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 400;
constexpr int kFollowed = 200;
constexpr quint64 kRounds = 1000; ///< one call in so many is made in two rounds

void row(const char *what, double figure, const char *unit, const char *goal = "")
{
    std::printf("| %-44s | %10.1f %-4s | %-10s |\n", what, figure, unit, goal);
    std::fflush(stdout);
}

double residentMiB()
{
    QFile statm(u"/proc/self/statm"_s);
    constexpr double kPage = 4096.0;
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() * kPage / (1024.0 * 1024.0)
                                           : 0;
}

/// A call and its answer, now and then in two rounds.
class Sender
{
public:
    explicit Sender(Journal &journal)
        : m_journal(journal)
    {
    }

    void write(quint64 messages)
    {
        for (quint64 i = 0; i < messages; i += 2) {
            const quint64 call = m_calls++;
            const bool asks = call % kRounds == 0;
            const bool answers = call % kRounds == 1;
            const QByteArray params = answers ? R"({"name":"search","requestState":"s"})" : R"({"name":"search"})";
            const quint64 request =
                record(IndexRecord::Request, Direction::Out, 0,
                       R"({"jsonrpc":"2.0","id":17,"method":"tools/call","params":)" + params + '}');
            record(IndexRecord::Result, Direction::In, request + 1,
                   asks ? R"({"jsonrpc":"2.0","id":17,"result":{"resultType":"input_required","requestState":"s"}})"
                        : R"({"jsonrpc":"2.0","id":17,"result":{"content":[{"type":"text","text":"In 27 folders there )"
                          R"(are 4,096 files; README.md is the newest."}],"isError":false}})");
        }
    }

private:
    quint64 record(IndexRecord::Kind kind, Direction direction, quint64 pair, const QByteArray &bytes)
    {
        IndexRecord record;
        record.server = m_journal.nameId("server");
        record.method = m_journal.nameId("tools/call");
        record.about = m_journal.nameId("search");
        record.kind = kind;
        record.pair = pair;
        record.session = 1;
        m_ns += 1'000'000;
        return m_journal.record({.bytes = bytes, .wallNs = m_ns, .monoNs = m_ns, .direction = direction}, record);
    }

    Journal &m_journal;
    quint64 m_calls = 0;
    qint64 m_ns = 1'000'000'000'000;
};

/// Longest and 99th percentile of what the event loop stood still for, in milliseconds.
void tellGaps(const char *what, const std::vector<double> &gaps, const char *goal = "<= 16 ms")
{
    std::vector<double> sorted = gaps;
    std::ranges::sort(sorted);
    if (!sorted.empty()) {
        row(qPrintable(QString::fromLatin1(what) + u", 99 % within"_s), sorted[sorted.size() * 99 / 100], "ms", goal);
        row(qPrintable(QString::fromLatin1(what) + u", longest"_s), sorted.back(), "ms");
    }
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void await(const std::function<bool()> &isSo)
{
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void tellDelays(const char *what, Delays &delays)
{
    row(qPrintable(QString::fromLatin1(what) + u": delay, 99 % within"_s), delays.at(99), "ms", "<= 16 ms");
    row(qPrintable(QString::fromLatin1(what) + u": delay, longest"_s), delays.at(100), "ms", "<= 100 ms");
    delays.clear();
}

void benchOpen(JournalModel &model, JournalTable &table, const QString &folder, quint64 rows)
{
    Delays delays;
    QElapsedTimer timer;
    timer.start();
    row("open: first rows shown", msOf([&] { model.setFolder(folder); }), "ms", "<= 2,000");
    await([&] { return model.total() >= rows; });
    row("open: all rows", double(timer.elapsed()), "ms");
    tellDelays("while opening", delays);
    const quint64 folded = rows / (2 * kRounds) * 3; // of every exchange of four messages
    await([&] { return quint64(model.rowCount()) <= rows - folded; });
    row("open: all exchanges folded", double(timer.elapsed()), "ms");
    tellDelays("while folding", delays);
    row("memory", residentMiB(), "MiB");
    table.setFollowing(false);
}

void benchFilter(JournalModel &model, JournalTable &table)
{
    table.showRow(table.model()->rowCount() / 2);
    row("filter on kind and server set",
        msOf([&] { model.setFilter(Filter::parse(u"kind:request server:server"_s).value_or(Filter())); }), "ms",
        "<= 50 ms");
    row("... taken away", msOf([&] { model.setFilter({}); }), "ms", "<= 50 ms");
}

void benchScroll(JournalTable &table)
{
    QScrollBar *bar = table.verticalScrollBar();
    std::vector<double> pages;
    bar->setValue(bar->maximum() / 2);
    for (int step = 0; step < kSteps; ++step) {
        pages.push_back(msOf([bar] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    }
    tellGaps("scrolling by page", pages);
    std::vector<double> drags;
    for (int step = 0; step <= kSteps; ++step) {
        const int value = int(qint64(bar->maximum()) * step / kSteps);
        drags.push_back(msOf([bar, value] { bar->setValue(value); }));
    }
    tellGaps("dragging from end to end", drags);
    bar->setValue(0);
    row("jumping to the end", msOf([&table] { table.setFollowing(true); }), "ms", "<= 16 ms");
}

void benchFollow(JournalModel &model, JournalTable &table, Sender &sender)
{
    table.setFollowing(true);
    std::vector<double> gaps;
    for (const quint64 messages : {100, 10'000}) {
        gaps.clear();
        for (int step = 0; step < kFollowed; ++step) {
            sender.write(messages);
            gaps.push_back(msOf([&model] { model.poll(); }));
        }
        tellGaps(qPrintable(u"following, %1 at a time"_s.arg(messages)), gaps);
    }
    row("memory", residentMiB(), "MiB");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const quint64 rows = argc > 1 ? QByteArray(argv[1]).toULongLong() : 10'000'000;
    const QTemporaryDir temporary(argc > 2 ? QString::fromLocal8Bit(argv[2]) + u"/bench-XXXXXX"_s : u"bench-XXXXXX"_s);
    auto journal = Journal::open(temporary.filePath(u"journal"_s));
    if (rows == 0 || !temporary.isValid() || !journal) {
        std::fputs("usage: bench_journalview [ROWS] [FOLDER]\n", stderr);
        return 1;
    }
    Sender sender(**journal);
    sender.write(rows);
    registerIcons();
    Theme theme;
    theme.apply();
    UiState state(temporary.filePath(u"window.ini"_s));
    JournalModel model;
    JournalTable table(model, state);
    table.resize(1440, 600);
    table.show();
    QCoreApplication::processEvents();
    std::printf("| %-44s | %-15s | %-10s |\n|---|---|---|\n", "", "measured", "goal");
    row("memory before", residentMiB(), "MiB");
    benchOpen(model, table, (*journal)->folder(), rows);
    benchScroll(table);
    benchFilter(model, table);
    benchFollow(model, table, sender);
    return 0;
}
