// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window takes: `bench_window [SECONDS]` prints a table. The real window with the real engine, and bench_flood as
// the server. SECONDS is how long 100,000 notifications a second are sent (60). Delays are those of an event that another
// thread posts to the window's thread every 5 ms, as input would come; stalls are what the stall log has.
#include "core/hub/enginethread.h"
#include "core/journal/journalreader.h"
#include "core/session/inputbroker.h"
#include "tests/bench/benchtools.h"
#include "tests/bench/delays.h"
#include "ui/explore/logpane.h"
#include "ui/journal/journalview.h"
#include "ui/models/callhandle.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/log/logmodel.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/servers/serverspane.h"
#include "ui/state/uistate.h"
#include "ui/state/watchedapplication.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr double kRate = 100'000;

void row(const QString &what, const QString &figure, const char *goal = "")
{
    std::printf("| %-44s | %-34s | %-10s |\n", qPrintable(what), qPrintable(figure), goal);
    std::fflush(stdout);
}

QString ms(double milliseconds)
{
    return QString::number(milliseconds, 'f', milliseconds < 10 ? 1 : 0) + u" ms"_s;
}

ServerEntry flooding(const QString &name, const QStringList &arguments = {})
{
    ServerEntry entry;
    entry.name = name;
    entry.command = QCoreApplication::applicationDirPath() + u"/bench_flood"_s;
    entry.arguments = arguments;
    entry.era.mode = EraPolicy::Mode::Legacy;
    return entry;
}

/// The program itself, from its start to the frame it says it has painted, and what it takes when nothing happens.
void benchStart(const QString &home)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        program.start(QCoreApplication::applicationDirPath() + u"/signalbox"_s,
                      {u"--say-painted"_s, u"--config-dir"_s, home + u"/config"_s, u"--data-dir"_s, home + u"/data"_s});
        if (!program.waitForReadyRead(kPatienceMs)) {
            giveUp(u"signalbox painted nothing: "_s + QString::fromLocal8Bit(program.readAllStandardError()));
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (round == 4) {
            QTest::qWait(3000);
            row(u"memory when idle, 3 s after the start"_s,
                QString::number(memoryOf(program.processId()), 'f', 0) + u" MB"_s, "110 MB");
        }
        program.terminate();
        program.waitForFinished(kPatienceMs);
    }
    std::ranges::sort(times);
    row(u"start to first full frame, median of 5"_s, ms(times.at(2)), "250 ms");
}

class Bench
{
public:
    explicit Bench(WatchedApplication &app, const QString &home)
        : m_app(app)
        , m_paths(home + u"/config"_s, home + u"/data"_s)
        , m_state(m_paths.configDir() + u"/window.ini"_s)
        , m_drafts(m_paths.dataDir() + u"/drafts.json"_s)
        , m_engine(m_paths, {}, [this] { return m_consents.makeBroker(); })
        , m_link(m_engine)
    {
        m_theme.apply();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_link, m_drafts, m_state, m_theme, app.stalls(), m_consents, m_paths.policyFile()});
        m_window->resize(1440, 900);
        m_window->show();
        await([this] { return m_window->isVisible() && m_link.isReady(); }, "the window");
        m_journal = m_window->findChild<JournalView *>();
        m_model = m_window->findChild<JournalModel *>();
        m_journal->setOpen(true);
    }
    ~Bench() { m_window.reset(); }

    void tools();
    void burst();
    void logs();
    void flood(double seconds);
    void filter();
    void cancel();
    void quit();

private:
    QString connectTo(const ServerEntry &entry);
    CallHandle *call(quint64 count, double rate);
    void begin();
    void tellGaps(const QString &of, const char *p99, const char *most);

    WatchedApplication &m_app;
    Paths m_paths;
    Theme m_theme;
    UiState m_state;
    DraftStore m_drafts;
    ConsentDesk m_consents;
    EngineThread m_engine;
    EngineLink m_link;
    std::unique_ptr<MainWindow> m_window;
    Delays m_delays;
    JournalView *m_journal = nullptr;
    JournalModel *m_model = nullptr;
    quint64 m_sent = 0; // notifications, as the servers count them
};

QString Bench::connectTo(const ServerEntry &entry)
{
    QString id;
    m_link.addServers({entry}, m_window.get(),
                      [&id](const Result<QStringList> &ids) { id = ids ? ids->value(0) : id; });
    await([&id] { return !id.isEmpty(); }, "the server's entry");
    m_link.connectServer(id);
    emit m_window->findChild<ServersPane *>()->activated(id); // shows it
    return id;
}

CallHandle *Bench::call(quint64 count, double rate)
{
    CallRequest request;
    request.server = u"flood"_s;
    request.tool = u"flood"_s;
    request.arguments =
        R"({"count":%1,"rate":%2})"_ba.replace("%1", QByteArray::number(count)).replace("%2", QByteArray::number(rate));
    request.limits = {.requestMs = -1, .totalMs = -1};
    return m_link.call(request, m_window.get());
}

void Bench::begin()
{
    QTest::qWait(500); // what went before has been painted
    m_delays.clear();
    m_app.stalls().clear();
}

void Bench::tellGaps(const QString &of, const char *p99, const char *most)
{
    row(of + u": delay p99"_s, ms(m_delays.at(99)), p99);
    row(of + u": delay, longest"_s, ms(m_delays.at(100)), most);
    const StallLog &log = m_app.stalls();
    const auto worst = std::ranges::max_element(log.stalls(), {}, &Stall::ns);
    row(of + u": stalls, longest, by"_s,
        log.count() == 0 ? u"none"_s
                         : u"%1, %2, %3"_s.arg(log.count()).arg(ms(double(worst->ns) / 1e6), worst->what()));
}

void Bench::tools()
{
    begin();
    QElapsedTimer timer;
    timer.start();
    const QString id = connectTo(flooding(u"many"_s, {u"10000"_s}));
    await([&] { return m_link.tools(id) != nullptr; }, "10,000 tools");
    const double listed = double(timer.nsecsElapsed()) / 1e6;
    await(
        [this] {
            const auto *list = m_window->findChild<QListView *>(u"tools:list"_s);
            return list != nullptr && list->isVisible() && list->model()->rowCount() == 10'000;
        },
        "the list of 10,000 tools");
    m_window->grab(); // painted
    row(u"10,000 tools: server's start to painted"_s, ms(double(timer.nsecsElapsed()) / 1e6));
    row(u"10,000 tools: from listed to painted"_s, ms(double(timer.nsecsElapsed()) / 1e6 - listed), "300 ms");
    QTest::qWait(500);
    tellGaps(u"10,000 tools"_s, "", "50 ms");
    m_link.disconnectServer(id);
}

void Bench::burst()
{
    const QString id = connectTo(flooding(u"flood"_s));
    await([&] { return m_link.tools(id) != nullptr; }, "the flooding server");
    begin();
    constexpr quint64 kCount = 200'000;
    const quint64 before = m_model->total();
    const CallHandle *handle = call(kCount, 0);
    await([handle] { return !handle->isRunning(); }, "the end of the burst");
    QElapsedTimer timer;
    timer.start();
    await([&] { return m_model->total() >= before + kCount + 2; }, "all of the burst in view");
    m_window->grab();
    m_sent += kCount;
    row(u"burst of 200,000: last sent to all in view"_s, ms(double(timer.nsecsElapsed()) / 1e6), "1,500 ms");
    QTest::qWait(500);
    tellGaps(u"burst of 200,000"_s, "", "50 ms");
}

/// The same in the server's own Log, which keeps the newest.
void Bench::logs()
{
    for (QTabBar *tabs : m_window->findChildren<QTabBar *>(u"server:tabs"_s)) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Log"_s) {
                tabs->setCurrentIndex(tab);
            }
        }
    }
    const QList<LogPane *> logs = m_window->findChildren<LogPane *>();
    const auto log = std::ranges::find_if(logs, &QWidget::isVisible);
    if (log == logs.end()) {
        giveUp(u"the Log of the flooding server"_s);
    }
    const auto *model = (*log)->findChild<LogModel *>();
    const auto taken = [model] { return quint64(model->total()) + model->gone(); };
    begin();
    constexpr quint64 kCount = 200'000;
    const quint64 before = taken();
    const CallHandle *handle = call(kCount, 0);
    await([handle] { return !handle->isRunning(); }, "the end of the burst");
    QElapsedTimer timer;
    timer.start();
    await([&] { return taken() >= before + kCount; }, "all of the burst in the Log");
    m_window->grab();
    m_sent += kCount;
    row(u"200,000 logged: last sent to newest in view"_s, ms(double(timer.nsecsElapsed()) / 1e6), "1,500 ms");
    QTest::qWait(500);
    tellGaps(u"200,000 logged"_s, "", "50 ms");
}

void Bench::flood(double seconds)
{
    begin();
    const auto count = quint64(seconds * kRate);
    const quint64 before = m_model->total();
    const double memory = memoryOf(QCoreApplication::applicationPid());
    double most = memory;
    QElapsedTimer timer;
    timer.start();
    const CallHandle *handle = call(count, kRate);
    await(
        [&] {
            most = std::max(most, memoryOf(QCoreApplication::applicationPid()));
            return !handle->isRunning();
        },
        "the end of the flood", int(seconds * 5000) + kPatienceMs);
    const double took = double(timer.elapsed()) / 1000;
    await([&] { return m_model->total() >= before + count + 2; }, "all of the flood in view");
    m_sent += count;
    row(u"flood of %1: taken in"_s.arg(count), QString::number(took, 'f', 1) + u" s"_s,
        qPrintable(QString::number(seconds) + u" s"_s));
    tellGaps(u"flood"_s, "16 ms", "100 ms");
    row(u"flood: growth of memory"_s, QString::number(most - memory, 'f', 0) + u" MB"_s, "150 MB");
    row(u"flood: stored, of sent"_s, u"%1 of %2"_s.arg(m_model->total() - before - 2).arg(count));
    if (!m_link.journalTrouble().isEmpty()) {
        row(u"flood: trouble"_s, m_link.journalTrouble());
    }
}

void Bench::filter()
{
    begin();
    QElapsedTimer timer;
    timer.start();
    m_journal->setFilterText(u"kind:request server:flood"_s);
    await([this] { return m_model->isNarrowed() && !m_model->isSearching(); }, "the filter");
    const double millions = double(m_model->total()) / 1e6;
    row(u"filter over %1 million messages"_s.arg(millions, 0, 'f', 1), ms(double(timer.nsecsElapsed()) / 1e6), "50 ms");
    m_journal->setFilterText({});
    QTest::qWait(500);
    tellGaps(u"filter set and cleared"_s, "", "50 ms");
}

void Bench::cancel()
{
    CallHandle *handle = call(quint64(kRate * 60), kRate);
    QTest::qWait(3000);
    QElapsedTimer timer;
    timer.start();
    handle->cancel();
    await([handle] { return !handle->isRunning(); }, "the call's end");
    row(u"flood: a call is taken back"_s, ms(double(timer.nsecsElapsed()) / 1e6), "1 s");
}

void Bench::quit()
{
    call(quint64(kRate * 60), kRate);
    QTest::qWait(3000);
    QElapsedTimer timer;
    timer.start();
    m_window->commands()->action(CommandId::Quit)->trigger();
    m_window.reset();
    const bool isOver = m_engine.stop();
    row(u"flood: the program ends"_s, ms(double(timer.nsecsElapsed()) / 1e6) + (isOver ? QString() : u", by force"_s),
        "1 s");
}

} // namespace

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    WatchedApplication app(argc, argv);
    QApplication::setApplicationName(u"bench_window"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    registerIcons();
    const double seconds = argc > 1 ? std::atof(argv[1]) : 60;
    const QTemporaryDir home;
    benchStart(home.filePath(u"start"_s));
    Bench bench(app, home.filePath(u"bench"_s));
    bench.tools();
    bench.burst();
    bench.logs();
    bench.flood(seconds);
    bench.filter();
    bench.cancel();
    bench.quit();
    return 0;
}
