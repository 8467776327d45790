// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"

using namespace Qt::StringLiterals;
using namespace Signalbox;

using End = CallOutcome::End;
using State = ServerStatus::State;

class TestEngineLink : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void becomesReadyWithAnEmptyCatalog();
    void connectsAndListsTheTools();
    void readsResourcesTemplatesAndPrompts();
    void hasAnObjectWatchOverThere();
    void addsServersUnderFreeNames();
    void addsNoneWhenTheCatalogCannotBeWritten();
    void updatesAnEntry();
    void callsATool();
    void passesProgressOn();
    void cancelsACall();
    void refusesAnUnknownServerWithAdvice();
    void countsCalls();
    void saysWhyAServerCannotBeStarted();
    void endsCallsAsLostWhenTheServerDies();
    void restartsAServer();
    void restartsAServerThatDied();
    void removesAServerWhileItIsConnected();
    void lacksNothingWhenAHandleGoesWhileItsCallRuns();
    void mayGoWhileCallsRun();
    void mayGoBeforeTheEngineKnowsIt();
    void mayComeBack();
    void followsTheListAsItChanges();
    void readsTheConsole();
    void c01_saysThatTheCatalogIsBrokenThoughItBrokeBeforeItListened();

private:
    EngineLink &link() { return *m_engine->link; }

    std::unique_ptr<EngineFixture> m_engine;
};

void TestEngineLink::init()
{
    m_engine = std::make_unique<EngineFixture>();
}

void TestEngineLink::cleanup()
{
    m_engine.reset();
}

void TestEngineLink::becomesReadyWithAnEmptyCatalog()
{
    QSignalSpy ready(&link(), &EngineLink::ready);
    QTRY_VERIFY(link().isReady());
    QCOMPARE(ready.size(), 1);
    QVERIFY(link().servers().isEmpty());
    QVERIFY(!link().server(u"nobody"_s));
    QTRY_VERIFY(!link().journalFolder().isEmpty());
    QVERIFY(link().journalTrouble().isEmpty());
}

void TestEngineLink::connectsAndListsTheTools()
{
    const QString id = m_engine->addFake(u"fake"_s, {u"--tools"_s, u"20"_s, u"--page-size"_s, u"7"_s});
    QVERIFY(m_engine->is(id, State::Disconnected)); // adding starts nothing
    QVERIFY(m_engine->connectTo(id));
    QCOMPARE(link().tools(id)->tools.size(), 25);
    QVERIFY(link().tools(id)->complete);
    QCOMPARE(link().server(id)->profile->info.name, u"fakeserver"_s);
    QCOMPARE(link().serverByName(u"fake"_s)->entry.id, id);
    link().disconnectServer(id);
    QVERIFY(m_engine->becomes(id, State::Disconnected));
}

void TestEngineLink::readsResourcesTemplatesAndPrompts()
{
    const QString id = m_engine->addFake(u"fake"_s);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(link().resources(id) && link().resourceTemplates(id) && link().prompts(id));
    QCOMPARE(link().resources(id)->resources.size(), 1);
    QCOMPARE(link().resources(id)->resources.first().uri, u"fake://one"_s);
    QVERIFY(!link().resources(id)->resources.first().isTemplate);
    QVERIFY(!link().prompts(id)->prompts.isEmpty());
    QSignalSpy told(&link(), &EngineLink::resourcesChanged);
    link().refreshList(id, Lister::List::Resources);
    QTRY_COMPARE(told.size(), 1);
    bool wasForgotten = false; // for a moment: a new connection begins with nothing known
    QObject context;
    connect(&link(), &EngineLink::resourcesChanged, &context,
            [&] { wasForgotten = wasForgotten || !link().resources(id); });
    link().restartServer(id);
    QTRY_VERIFY(wasForgotten && link().resources(id));
}

void TestEngineLink::hasAnObjectWatchOverThere()
{
    const QString id = m_engine->addFake(u"fake"_s);
    auto context = std::make_unique<QObject>();
    QList<ServerStatus::State> seen;
    const auto gone = std::make_shared<std::atomic_bool>(false);
    link().watch<ServerStatus::State>(
        context.get(),
        [id, gone](Engine &engine, const std::function<void(const ServerStatus::State &)> &tell) {
            auto *watcher = new QObject;
            Connection *connection = engine.hub().byId(id);
            connect(connection, &Connection::statusChanged, watcher, [=] { tell(connection->status().state); });
            connect(watcher, &QObject::destroyed, watcher, [gone] { *gone = true; });
            return watcher;
        },
        [&seen](const ServerStatus::State &state) { seen.append(state); });
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(seen.contains(State::Connected));
    QVERIFY(!*gone);
    context.reset();
    QTRY_VERIFY(*gone);
}

void TestEngineLink::addsServersUnderFreeNames()
{
    QStringList ids;
    QSignalSpy changed(&link(), &EngineLink::serversChanged);
    const ServerEntry entry = EngineFixture::fakeEntry(u"twin"_s);
    link().addServers({entry, entry}, this, [&](const Result<QStringList> &added) {
        ids = added.value_or(QStringList());
        QVERIFY(link().server(ids.value(0))); // known by the time the answer comes
    });
    QTRY_COMPARE(ids.size(), 2);
    QVERIFY(ids.at(0) != ids.at(1));
    QCOMPARE(link().server(ids.at(0))->entry.name, u"twin"_s);
    QCOMPARE(link().server(ids.at(1))->entry.name, u"twin-2"_s);
}

void TestEngineLink::addsNoneWhenTheCatalogCannotBeWritten()
{
    QTRY_VERIFY(link().isReady());
    QVERIFY(Paths::makePrivateDir(QFileInfo(m_engine->paths().catalogFile()).path()));
    QFile broken(m_engine->paths().catalogFile());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ not json");
    broken.close();
    std::optional<Result<QStringList>> answer;
    const ServerEntry entry = EngineFixture::fakeEntry(u"one"_s);
    link().addServers({entry, entry}, this, [&](const Result<QStringList> &added) { answer = added; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Storage);
    QVERIFY(link().servers().isEmpty());
}

void TestEngineLink::updatesAnEntry()
{
    const QString id = m_engine->addFake(u"before"_s);
    ServerEntry entry = link().server(id)->entry;
    entry.name = u"after"_s;
    std::optional<Result<>> answer;
    link().updateServer(entry, this, [&](const Result<> &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(link().server(id)->entry.name, u"after"_s);
    QVERIFY(!link().serverByName(u"before"_s));
}

void TestEngineLink::callsATool()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    CallHandle *handle = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"hello"})");
    QVERIFY(handle->isRunning());
    QSignalSpy finished(handle, &CallHandle::finished);
    QVERIFY(EngineFixture::ends(handle));
    QCOMPARE(handle->outcome()->end, End::Result);
    QVERIFY(handle->outcome()->result.contains("hello"));
    QVERIFY(handle->outcome()->requestSequence > 0);
    QCOMPARE(finished.size(), 1);
    handle->cancel(); // too late, and no harm
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestEngineLink::passesProgressOn()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    CallHandle *handle = m_engine->call(u"fake"_s, u"progress"_s, R"({"steps":10,"ms":60})");
    QSignalSpy progressed(handle, &CallHandle::progressed);
    QVERIFY(EngineFixture::ends(handle));
    QVERIFY(!progressed.isEmpty());
    QVERIFY(progressed.size() <= 10);
    QVERIFY(handle->progress()->progress > 0);
    QCOMPARE(handle->progress()->total, 10.0);
    QVERIFY(handle->progress()->message.startsWith(u"Step"_s));
    QCOMPARE(handle->outcome()->end, End::Result);
}

void TestEngineLink::cancelsACall()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    CallHandle *handle = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":60000})");
    handle->cancel();
    QVERIFY(EngineFixture::ends(handle));
    QCOMPARE(handle->outcome()->end, End::Cancelled);
    QVERIFY(m_engine->is(id, State::Connected));
    CallHandle *next = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"still here"})");
    QVERIFY(EngineFixture::ends(next));
    QVERIFY(next->outcome()->ok());
}

void TestEngineLink::refusesAnUnknownServerWithAdvice()
{
    QVERIFY(!m_engine->addFake(u"github"_s).isEmpty());
    CallHandle *handle = m_engine->call(u"gihub"_s, u"echo"_s);
    QVERIFY(EngineFixture::ends(handle));
    QCOMPARE(handle->outcome()->end, End::Refused);
    QVERIFY(handle->outcome()->error.advice.contains(u"github"_s));
    CallHandle *sleeping = m_engine->call(u"github"_s, u"echo"_s); // known, but not connected
    QVERIFY(EngineFixture::ends(sleeping));
    QCOMPARE(sleeping->outcome()->end, End::Refused);
}

void TestEngineLink::countsCalls()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a"})")));
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"fail"_s)));
    QTRY_COMPARE(link().server(id)->calls, 2u);
    QTRY_COMPARE(link().server(id)->failedCalls, 1u);
}

void TestEngineLink::saysWhyAServerCannotBeStarted()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString id = m_engine->add(entry);
    link().connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(link().server(id)->error->message.contains(u"no-such-program-anywhere"_s));
}

void TestEngineLink::endsCallsAsLostWhenTheServerDies()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    CallHandle *waiting = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":60000})");
    CallHandle *deadly = m_engine->call(u"fake"_s, u"crash"_s);
    QSignalSpy finished(waiting, &CallHandle::finished);
    QVERIFY(EngineFixture::ends(waiting));
    QVERIFY(EngineFixture::ends(deadly));
    QCOMPARE(waiting->outcome()->end, End::Lost);
    QCOMPARE(deadly->outcome()->end, End::Lost);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(!link().server(id)->error->message.isEmpty());
    QCOMPARE(link().server(id)->lastClose->exitCode, 3);
    QCOMPARE(finished.size(), 1);
}

void TestEngineLink::restartsAServer()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a"})")));
    QList<bool> had; // tools at each change: none while the new connection is made
    connect(&link(), &EngineLink::toolsChanged, this, [&] { had.append(link().tools(id) != nullptr); });
    link().restartServer(id);
    QTRY_COMPARE_WITH_TIMEOUT(had, (QList<bool>{false, true}), 10000);
    QVERIFY(m_engine->is(id, State::Connected));
    QCOMPARE(link().server(id)->calls, 0u);
}

void TestEngineLink::restartsAServerThatDied()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"crash"_s)));
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(link().tools(id)); // what was read stays to be seen
    link().restartServer(id);
    QVERIFY(m_engine->becomes(id, State::Connected));
    QVERIFY(!link().server(id)->error);
}

void TestEngineLink::removesAServerWhileItIsConnected()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    const QString other = m_engine->addConnected(u"other"_s);
    CallHandle *handle = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":60000})");
    std::optional<Result<>> answer;
    link().removeServer(id, this, [&](const Result<> &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QVERIFY(EngineFixture::ends(handle));
    QCOMPARE(handle->outcome()->end, End::Lost);
    QVERIFY(!link().server(id));
    QVERIFY(!link().tools(id));
    link().connectServer(id); // late clicks do no harm
    link().restartServer(id);
    link().refreshTools(id);
    QVERIFY(m_engine->is(other, State::Connected));
}

void TestEngineLink::lacksNothingWhenAHandleGoesWhileItsCallRuns()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    delete m_engine->call(u"fake"_s, u"progress"_s, R"({"steps":5,"ms":30})");
    {
        QObject parent;
        m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":50})", &parent);
    }
    CallHandle *last = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":300})");
    QVERIFY(EngineFixture::ends(last));
    QVERIFY(last->outcome()->ok());
}

void TestEngineLink::mayGoWhileCallsRun()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QObject parent;
    CallHandle *sleeping = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":200})", &parent);
    CallHandle *stepping = m_engine->call(u"fake"_s, u"progress"_s, R"({"steps":20,"ms":5})", &parent);
    bool answered = false;
    for (int i = 0; i < 100; ++i) {
        link().console(id, 0, &parent, [&](const QByteArray &, quint64) { answered = true; });
    }
    m_engine->link.reset();
    sleeping->cancel();
    bool passed = false; // the engine goes on
    m_engine->thread->post([&](Engine &engine) { passed = engine.hub().byName(u"fake"_s)->session() != nullptr; });
    QVERIFY(m_engine->thread->stop());
    QCoreApplication::processEvents();
    QVERIFY(passed);
    QVERIFY(!answered);
    QVERIFY(sleeping->isRunning()); // nobody is left to say how they ended
    QVERIFY(stepping->isRunning());
}

void TestEngineLink::mayGoBeforeTheEngineKnowsIt()
{
    for (int i = 0; i < 200; ++i) {
        EngineLink brief(*m_engine->thread);
        brief.refreshTools(u"nobody"_s);
        if (i % 3 == 0) {
            QCoreApplication::processEvents();
        }
    }
    QTRY_VERIFY(link().isReady());
}

void TestEngineLink::mayComeBack()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    m_engine->link = std::make_unique<EngineLink>(*m_engine->thread);
    QTRY_VERIFY(link().isReady());
    QVERIFY(m_engine->is(id, State::Connected));
    link().refreshTools(id);
    QTRY_VERIFY(link().tools(id));
}

void TestEngineLink::followsTheListAsItChanges()
{
    const ServerFolder folder;
    folder.setTools({R"({"name":"one","inputSchema":{"type":"object"}})"});
    const QString id = m_engine->add(folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    QCOMPARE(link().tools(id)->tools.size(), 1);
    const ToolListPtr shown = link().tools(id);
    folder.setTools(
        {R"({"name":"two","inputSchema":{"type":"object"}})", R"({"name":"three","inputSchema":{"type":"object"}})"});
    folder.sayListChanged();
    QTRY_COMPARE_WITH_TIMEOUT(link().tools(id)->tools.size(), 2, 10000);
    QCOMPARE(shown->tools.first().name, u"one"_s); // who still holds the old list may read it
    folder.setResult(u"tools.list"_s, R"({"tools":"none"})");
    link().refreshTools(id);
    QTRY_VERIFY(link().tools(id)->tools.isEmpty());
    QVERIFY(link().tools(id)->error || !link().tools(id)->deviations.isEmpty());
}

void TestEngineLink::readsTheConsole()
{
    const QString id = m_engine->addConnected(u"fake"_s, {u"--stderr-bytes"_s, u"5000"_s});
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a"})")));
    QByteArray all;
    quint64 from = 0;
    const auto read = [&] {
        bool done = false;
        link().console(id, from, this, [&](const QByteArray &bytes, quint64 end) {
            all += bytes;
            from = end;
            done = true;
        });
        return QTest::qWaitFor([&] { return done; }) && all.size() >= 5000;
    };
    QTRY_VERIFY(read());
    QCOMPARE(all.size(), 5000);
    QCOMPARE(from, 5000u);
}

void TestEngineLink::c01_saysThatTheCatalogIsBrokenThoughItBrokeBeforeItListened()
{
    m_engine->link.reset();
    const QString file = m_engine->paths().catalogFile();
    m_engine->thread->stop();
    QVERIFY(Paths::makePrivateDir(QFileInfo(file).path()));
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ not json");
    broken.close();
    m_engine->thread = std::make_unique<EngineThread>(m_engine->paths());
    m_engine->link = std::make_unique<EngineLink>(*m_engine->thread);
    QSignalSpy problem(&link(), &EngineLink::catalogProblem);
    QTRY_VERIFY(!problem.isEmpty());
    QCOMPARE(problem.first().first().value<Error>().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestEngineLink)
#include "tst_enginelink.moc"
