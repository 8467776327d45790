// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it takes to open large results: `bench_results [MEGABYTES]` prints a table. Each result is MEGABYTES (100) long, and
// is read in the thread pool and shown as after a call. Needs a display, or QT_QPA_PLATFORM=offscreen.
#include "tests/bench/delays.h"
#include "ui/explore/contentview.h"
#include "ui/explore/resultviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAfterMs = 500; ///< that the window is watched once the result is there

double residentMb()
{
    QFile statm(u"/proc/self/statm"_s);
    constexpr double kPage = 4096.0;
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() * kPage / 1e6 : 0;
}

QByteArray textResult(const QByteArray &piece, qsizetype bytes)
{
    return R"({"content":[{"type":"text","text":")" + piece.repeated(bytes / piece.size()) + R"("}]})";
}

QByteArray rowsResult(qsizetype bytes)
{
    QByteArray rows;
    for (int i = 0; rows.size() < bytes; ++i) {
        rows += (i > 0 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i)
                + R"(,"name":"station","temperature":12.5,"note":"some words that make it long"})";
    }
    return R"({"content":[],"structuredContent":{"items":[)" + rows + "]}}";
}

void spin(const std::function<bool()> &isOver)
{
    while (!isOver()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void bench(const char *what, QByteArray json)
{
    ResultViews view;
    view.resize(520, 760);
    view.show();
    QElapsedTimer since;
    const double before = residentMb();
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = std::move(json);
    Delays delays;
    bool isShown = false;
    since.start();
    QtConcurrent::run(readCallResult, std::move(outcome), Json::null()).then(&view, [&](const CallResultPtr &result) {
        view.setResult(result, u"tool"_s, u"12:00:00"_s);
        isShown = true;
    });
    spin([&] { return isShown; });
    const qint64 ms = since.elapsed();
    for (const int tab : {ResultViews::ContentTab, ResultViews::Structured, ResultViews::Raw}) {
        view.tabs()->setCurrentIndex(tab);
        since.restart();
        spin([&] { return since.elapsed() > kAfterMs; });
    }
    std::printf("| %-32s | %6lld ms | %7.1f ms | %7.1f ms | %6.0f MB |\n", what, static_cast<long long>(ms),
                delays.at(99), delays.at(100), residentMb() - before);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply();
    const qsizetype bytes = (argc > 1 ? QByteArray(argv[1]).toLongLong() : 100) * 1'000'000;
    std::printf(
        "| Result                           | shown after | waits p99 | longest | memory |\n|---|---|---|---|---|\n");
    bench("text, lines of 99 characters", textResult(QByteArray(99, 'x') + "\\n", bytes));
    bench("text, one line", textResult(QByteArray(1000, 'x'), bytes));
    bench("text, Markdown items", textResult("- **one** `item`\\n", bytes));
    bench("structured, an array of objects", rowsResult(bytes));
    return 0;
}
