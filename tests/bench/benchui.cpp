// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window asks of a person's patience: `bench_ui [--json] [PERCENT]` prints a table, or a JSON object (Figures).
// PERCENT (100) makes what is shown smaller, so that a test can see whether it still works. The real window with the real
// engine; a key is answered when its field has been painted. Delays: see Delays. The tour is walked by tst_tour, which must
// have been built beside this. Needs a display, or QT_QPA_PLATFORM=offscreen.
#include "core/hub/enginethread.h"
#include "core/session/inputbroker.h"
#include "tests/bench/benchtools.h"
#include "tests/bench/delays.h"
#include "tests/bench/figures.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/resultpane.h"
#include "ui/models/draftstore.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kServers = 10;
constexpr int kFields = 100;
constexpr int kKeys = 500;
constexpr int kRounds = 40;

/// Counts how often a widget was painted.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

/// The program itself: when it says that it has painted, and that what it knows of servers is there.
void benchStart(Figures &figures, const QString &home)
{
    Durations painted;
    Durations usable;
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        program.start(QCoreApplication::applicationDirPath() + u"/signalbox"_s,
                      {u"--say-painted"_s, u"--config-dir"_s, home + u"/config"_s, u"--data-dir"_s, home + u"/data"_s});
        QByteArray said;
        bool isPainted = false;
        while (!said.contains("painted") || !said.contains("ready")) {
            if (!program.waitForReadyRead(kPatienceMs)) {
                giveUp(u"signalbox painted nothing: "_s + QString::fromLocal8Bit(program.readAllStandardError()));
            }
            said += program.readAllStandardOutput();
            if (!isPainted && said.contains("painted")) {
                isPainted = true;
                painted.add(timer.nsecsElapsed());
            }
        }
        usable.add(timer.nsecsElapsed());
        program.terminate();
        program.waitForFinished(kPatienceMs);
    }
    figures.add(u"start: first full frame, median of 5"_s, painted.at(50), u"ms"_s, 250);
    figures.add(u"start: painted, and servers listed, median of 5"_s, usable.at(50), u"ms"_s, 400);
}

class Bench
{
public:
    Bench(Figures &figures, int percent, const QString &home)
        : m_figures(figures)
        , m_percent(percent)
        , m_paths(home + u"/config"_s, home + u"/data"_s)
        , m_state(m_paths.configDir() + u"/window.ini"_s)
        , m_drafts(m_paths.dataDir() + u"/drafts.json"_s)
        , m_engine(m_paths, {}, [this] { return m_consents.makeBroker(); })
        , m_link(m_engine)
    {
        m_theme.apply();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_link, m_drafts, m_state, m_theme, m_stalls, m_consents, m_paths.policyFile()});
        m_window->resize(1440, 900);
        m_window->show();
        await([this] { return m_window->isVisible() && m_link.isReady(); }, "the window");
        m_explore = m_window->findChild<ExplorePage *>();
    }

    void servers();
    void switching();
    void typing();
    void result();

private:
    QString connectTo(const ServerEntry &entry);
    void disconnectFrom(const QString &id);
    void call(const QString &id, const QString &tool);
    template<typename T>
    T *find(const QString &name) const;
    void tellDelays(const QString &of);

    Figures &m_figures;
    int m_percent;
    Paths m_paths;
    Theme m_theme;
    UiState m_state;
    DraftStore m_drafts;
    StallLog m_stalls;
    ConsentDesk m_consents;
    EngineThread m_engine;
    EngineLink m_link;
    std::unique_ptr<MainWindow> m_window;
    ExplorePage *m_explore = nullptr;
    Delays m_delays;
};

/// The first that is to be seen; null: none is.
template<typename T>
T *Bench::find(const QString &name) const
{
    const QList<T *> all = m_window->findChildren<T *>(name);
    const auto found = std::ranges::find_if(all, &QWidget::isVisible);
    return found == all.end() ? nullptr : *found;
}

QString Bench::connectTo(const ServerEntry &entry)
{
    QString id;
    m_link.addServers({entry}, m_window.get(),
                      [&id](const Result<QStringList> &ids) { id = ids ? ids->value(0) : id; });
    await([&id] { return !id.isEmpty(); }, "the server's entry");
    m_link.connectServer(id);
    await([&] { return m_link.server(id)->state == ServerStatus::State::Connected && m_link.tools(id); },
          "a connected server");
    return id;
}

void Bench::disconnectFrom(const QString &id)
{
    m_explore->closeServer(id);
    m_link.disconnectServer(id);
    await([&] { return m_link.server(id)->state == ServerStatus::State::Disconnected; }, "a server's end");
}

void Bench::tellDelays(const QString &of)
{
    QTest::qWait(500); // what comes after
    m_figures.add(of + u": delay, 99 % within"_s, m_delays.at(99), u"ms"_s, 16);
    m_figures.add(of + u": delay, longest"_s, m_delays.at(100), u"ms"_s, 100);
}

void Bench::servers()
{
    const qint64 pid = QCoreApplication::applicationPid();
    const auto connectTen = [&](bool isOpen) {
        const double before = memoryOf(pid);
        QStringList ids;
        for (int server = 0; server < kServers; ++server) {
            ids.append(connectTo(EngineFixture::fakeEntry(u"server-%1"_s.arg(server))));
            if (isOpen) {
                m_explore->openServer(ids.constLast());
            }
        }
        QTest::qWait(1000);
        const double each = (memoryOf(pid) - before) / kServers;
        for (const QString &id : std::as_const(ids)) {
            disconnectFrom(id);
            bool isGone = false;
            m_link.removeServer(id, m_window.get(), [&isGone](const Result<> &) { isGone = true; });
            await([&isGone] { return isGone; }, "a server's removal");
        }
        return each;
    };
    m_figures.add(u"memory of a connected server, of ten"_s, connectTen(false), u"MB"_s);
    m_figures.add(u"memory of one that is shown as well, of ten"_s, connectTen(true), u"MB"_s);
}

void Bench::switching()
{
    const int tools = 100 * m_percent;
    QStringList ids;
    for (const QString &name : {u"many"_s, u"many too"_s}) {
        ServerEntry entry;
        entry.name = name;
        entry.command = QCoreApplication::applicationDirPath() + u"/bench_flood"_s;
        entry.arguments = {QString::number(tools)};
        entry.era.mode = EraPolicy::Mode::Legacy;
        ids.append(connectTo(entry));
        m_explore->openServer(ids.constLast());
        await(
            [&] {
                return find<QListView>(u"tools:list"_s)
                       && find<QListView>(u"tools:list"_s)->model()->rowCount() == tools;
            },
            "the list of tools");
    }
    m_delays.clear();
    Durations took;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        m_explore->openServer(ids.at(round % 2));
        QCoreApplication::processEvents();
        m_window->repaint();
        took.add(timer.nsecsElapsed());
        QTest::qWait(20);
    }
    const QString what = u"another server with %L1 tools: "_s.arg(tools);
    m_figures.add(what + u"painted, median"_s, took.at(50), u"ms"_s, 50);
    m_figures.add(what + u"painted, longest"_s, took.at(100), u"ms"_s, 100);
    tellDelays(u"switching servers"_s);
    for (const QString &id : std::as_const(ids)) {
        disconnectFrom(id);
    }
}

void Bench::typing()
{
    QByteArray fields;
    for (int field = 0; field < kFields; ++field) {
        fields += (field > 0 ? ",\"f" : "\"f") + QByteArray::number(field)
                  + R"(":{"type":"string","description":"A field like any other","maxLength":1000})";
    }
    const ServerFolder folder;
    folder.setTools({R"({"name":"long","inputSchema":{"type":"object","properties":{)" + fields + "}}}"});
    const QString id = connectTo(folder.entry(u"form"_s));
    m_explore->openCall(id, u"long"_s, "{}");
    await([this] { return find<QLineEdit>(u"field:/f0"_s); }, "the form");
    m_delays.clear();
    Durations took;
    for (int key = 0; key < kKeys * m_percent / 100; ++key) {
        auto *field = find<QLineEdit>(u"field:/f%1"_s.arg(key % 10));
        if (field->visibleRegion().isEmpty()) { // a form shows as many as there is room for
            field = find<QLineEdit>(u"field:/f0"_s);
        }
        field->setFocus();
        const Paintings paintings(*field);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(field, Qt::Key_A);
        await([&] { return paintings.count() > 0; }, "a painted field");
        took.add(timer.nsecsElapsed());
        QTest::qWait(10);
    }
    m_figures.add(u"a key in a form of 100 fields: painted, 99 % within"_s, took.at(99), u"ms"_s, 16);
    m_figures.add(u"a key in a form of 100 fields: painted, longest"_s, took.at(100), u"ms"_s, 50);
    tellDelays(u"typing"_s);
    disconnectFrom(id);
}

void Bench::result()
{
    const qsizetype bytes = qsizetype(m_percent) * 1'000'000;
    const QByteArray line = QByteArray(98, 'x') + "\\n";
    const ServerFolder folder;
    folder.setTools({R"({"name":"big","inputSchema":{"type":"object"}})"});
    folder.setResult(u"tools.call"_s,
                     R"({"content":[{"type":"text","text":")" + line.repeated(bytes / line.size()) + R"("}]})");
    const QString id = connectTo(folder.entry(u"large"_s));
    m_explore->openCall(id, u"big"_s, "{}");
    await([this] { return m_window->commands()->action(CommandId::Call)->isEnabled(); }, "a tool to call");
    const double before = memoryOf(QCoreApplication::applicationPid());
    m_delays.clear();
    QElapsedTimer timer;
    timer.start();
    m_window->commands()->action(CommandId::Call)->trigger();
    const auto isShown = [this] {
        const auto *state = find<QLabel>(u"result:state"_s);
        return state && state->text() == ResultPane::tr("Succeeded");
    };
    await(isShown, "the result");
    const QString what = u"result of %1 MB"_s.arg(m_percent);
    m_figures.add(what + u": from call to shown"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    tellDelays(what);
    m_figures.add(what + u": growth of memory"_s, memoryOf(QCoreApplication::applicationPid()) - before, u"MB"_s);
    disconnectFrom(id);
}

/// All of the guided tour, without pictures: how long the turns of its event loop were.
void benchTour(Figures &figures, const QString &file)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIGNALBOX_TOUR_FIGURES"_s, file);
    environment.remove(u"SIGNALBOX_TOUR_DIR"_s);
    QProcess tour;
    tour.setProcessEnvironment(environment);
    tour.start(QCoreApplication::applicationDirPath() + u"/tst_tour"_s, {u"-silent"_s});
    if (!tour.waitForFinished(5 * kPatienceMs) || tour.exitCode() != 0) {
        giveUp(u"the tour fails: "_s + QString::fromLocal8Bit(tour.readAll()));
    }
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly)) {
        giveUp(u"the tour wrote no figures"_s);
    }
    const QJsonObject turns = QJsonDocument::fromJson(written.readAll()).object();
    figures.add(u"the guided tour: turns of the event loop"_s, turns.value("turns"_L1).toDouble(), u"turns"_s);
    figures.add(u"the guided tour: a turn, 99 % within"_s, turns.value("p99"_L1).toDouble() / 1e6, u"ms"_s, 16);
    figures.add(u"the guided tour: a turn, longest"_s, turns.value("longest"_L1).toDouble() / 1e6, u"ms"_s, 100);
}

} // namespace

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"bench_ui"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    registerIcons();
    const QString folder = QCoreApplication::applicationDirPath();
    qputenv("SIGNALBOX_BIN", folder.toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("SIGNALBOX_NPM")) {
        qputenv("SIGNALBOX_NPM", QDir::cleanPath(folder + u"/../../npm/node_modules"_s).toLocal8Bit());
    }
    QStringList words = QCoreApplication::arguments().sliced(1);
    Figures figures(words.removeAll(u"--json"_s) > 0);
    const int percent = words.isEmpty() ? 100 : std::clamp(words.constFirst().toInt(), 1, 100);
    const QTemporaryDir home;
    benchStart(figures, home.filePath(u"start"_s));
    {
        Bench bench(figures, percent, home.filePath(u"bench"_s));
        bench.servers();
        bench.switching();
        bench.typing();
        bench.result();
    }
    benchTour(figures, home.filePath(u"tour.json"_s));
    figures.end();
    return 0;
}
