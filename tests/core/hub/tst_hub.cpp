// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/toolerror.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

class TestHub : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void connectsCallsAndDisconnects();
    void announcesListsOnceConnected();
    void goesOnWhenAnotherServerDies();
    void fourServersGoOnWhenTheFifthDiesAmidTheirCalls();
    void failsWithWordsWhenTheProgramIsMissing();
    void refusesAddressesThatAreNone();
    void addressesServersWithDotsInTheirNames_data();
    void addressesServersWithDotsInTheirNames();
    void namesNearMatchesOfUnknownServers();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void endsManyCallsOnceEach();
    void tellsAFailedToolFromAFailedCall();
    void passesProgressOn();
    void waitsLongerForACallThatIsExtended();
    void cancelsACall();
    void restartsAServer();
    void takesBackAConnectUnderWay();
    void dropsServersThatAreGone();
    void renamesAServerWithoutReconnecting();
    void disconnectsAll();
    void endsAlthoughCallersAskAgain();
    void letsReceiversSetOtherEntries();
    void keepsTheEndOfTheConsole();
    void c11_passesHostileNamesThrough();
    void followsItsTableOfStates();

private:
    Connection &connection(const QString &name) const { return *m_hub->byName(name); }
    void connectAll();
    CallOutcome outcomeOf(HubCall *call);

    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
};

void TestHub::init()
{
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
}

void TestHub::cleanup()
{
    m_hub.reset();
}

void TestHub::connectAll()
{
    for (const ServerStatus &status : m_hub->statuses()) {
        connection(status.entry.name).connectToServer();
    }
    for (const ServerStatus &status : m_hub->statuses()) {
        QTRY_COMPARE(connection(status.entry.name).status().state, State::Connected);
    }
}

CallOutcome TestHub::outcomeOf(HubCall *call)
{
    QSignalSpy finished(call, &HubCall::finished);
    if (!finished.wait(10000)) {
        return {};
    }
    return finished.count() == 1 ? finished.constFirst().constFirst().value<CallOutcome>() : CallOutcome();
}

void TestHub::connectsCallsAndDisconnects()
{
    QSignalSpy added(m_hub.get(), &Hub::serverAdded);
    QSignalSpy changed(m_hub.get(), &Hub::statusChanged);
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    QCOMPARE(added.count(), 1);
    QCOMPARE(connection(u"fake"_s).status().state, State::Disconnected);
    connectAll();
    QVERIFY(connection(u"fake"_s).status().profile.has_value());
    QVERIFY(changed.count() >= 2);

    changed.clear();
    const CallOutcome outcome = outcomeOf(m_hub->call(u"fake.echo"_s, "{\n\"text\":\"hello\"}", u"test"_s));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message));
    QVERIFY(outcome.result.contains("hello"));
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(1));
    QCOMPARE(m_hub->statuses().constFirst().failedCalls, quint64(0));
    QCOMPARE(changed.count(), 0); // counters are pulled

    connection(u"fake"_s).disconnectFromServer();
    QCOMPARE(connection(u"fake"_s).status().state, State::Disconnecting);
    QTRY_COMPARE(connection(u"fake"_s).status().state, State::Disconnected);
    QVERIFY(connection(u"fake"_s).status().lastClose.has_value());
    QVERIFY(!connection(u"fake"_s).status().profile.has_value());
}

void TestHub::announcesListsOnceConnected()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    QSignalSpy lists(&connection(u"fake"_s), &Connection::listChanged);
    connectAll();
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](const QList<QVariant> &arguments) {
        return arguments.constFirst().value<Lister::List>() == Lister::List::Tools;
    }));
}

void TestHub::goesOnWhenAnotherServerDies()
{
    m_hub->setEntries({fakeEntry(u"mortal"_s), fakeEntry(u"other"_s)});
    connectAll();
    HubCall *waiting = m_hub->call(u"mortal.sleep"_s, "{\"ms\":60000}", u"test"_s);
    QSignalSpy lost(waiting, &HubCall::finished);
    HubCall *slow = m_hub->call(u"other.sleep"_s, "{\"ms\":200}", u"test"_s);
    QSignalSpy kept(slow, &HubCall::finished);

    const CallOutcome crash = outcomeOf(m_hub->call(u"mortal.crash"_s, {}, u"test"_s));
    QCOMPARE(crash.end, CallOutcome::End::Lost);
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.constFirst().constFirst().value<CallOutcome>().end, CallOutcome::End::Lost);
    QTRY_COMPARE(connection(u"mortal"_s).status().state, State::Failed);
    const ServerStatus &failed = connection(u"mortal"_s).status();
    QVERIFY(failed.error.has_value());
    QVERIFY(!failed.error->message.isEmpty());
    QCOMPARE(failed.inFlight, 0);
    QCOMPARE(failed.failedCalls, quint64(2));

    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(kept.constFirst().constFirst().value<CallOutcome>().ok());
    QVERIFY(outcomeOf(m_hub->call(u"other.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
    QCOMPARE(outcomeOf(m_hub->call(u"mortal.echo"_s, "{}", u"test"_s)).end, CallOutcome::End::Refused);

    connection(u"mortal"_s).connectToServer(); // and it can come back
    QTRY_COMPARE(connection(u"mortal"_s).status().state, State::Connected);
    QVERIFY(!connection(u"mortal"_s).status().error.has_value());
    QCOMPARE(connection(u"mortal"_s).status().calls, quint64(0));
}

void TestHub::fourServersGoOnWhenTheFifthDiesAmidTheirCalls()
{
    constexpr int kCallsOfEach = 20;
    const QStringList names{u"one"_s, u"two"_s, u"mortal"_s, u"four"_s, u"five"_s};
    QList<ServerEntry> entries;
    std::ranges::transform(names, std::back_inserter(entries), [](const QString &name) { return fakeEntry(name); });
    m_hub->setEntries(entries);
    connectAll();

    QHash<QString, QList<CallOutcome>> ended; // by server
    const auto call = [&](const QString &server, const QString &tool, const QByteArray &arguments) {
        connect(m_hub->call(server + u'.' + tool, arguments, u"test"_s), &HubCall::finished, this,
                [&ended, server](const CallOutcome &outcome) { ended[server].append(outcome); });
    };
    for (int i = 0; i < kCallsOfEach; ++i) {
        for (const QString &server : names) {
            const QByteArray text = server.toUtf8() + QByteArray::number(i);
            call(server, u"sleep"_s, server == "mortal"_L1 ? "{\"ms\":60000}"_ba : "{\"ms\":20}"_ba);
            if (server != "mortal"_L1) {
                call(server, u"echo"_s, "{\"text\":\"" + text + "\"}");
            } else if (i == kCallsOfEach / 2) {
                call(server, u"crash"_s, {});
            }
        }
    }
    for (const QString &server : names) {
        const bool isMortal = server == "mortal"_L1;
        QTRY_COMPARE_WITH_TIMEOUT(ended[server].size(), isMortal ? kCallsOfEach + 1 : 2 * kCallsOfEach, 30'000);
        QVERIFY(std::ranges::all_of(ended[server], [isMortal](const CallOutcome &outcome) {
            return isMortal ? outcome.end == CallOutcome::End::Lost : outcome.ok();
        }));
        QCOMPARE(connection(server).status().state, isMortal ? State::Failed : State::Connected);
        QCOMPARE(connection(server).status().inFlight, 0);
        for (int i = 0; i < (isMortal ? 0 : kCallsOfEach); ++i) { // each had its own server's answers
            const QByteArray text = '"' + server.toUtf8() + QByteArray::number(i) + '"';
            QCOMPARE(std::ranges::count_if(ended[server],
                                           [&](const CallOutcome &outcome) { return outcome.result.contains(text); }),
                     1);
        }
    }
}

void TestHub::failsWithWordsWhenTheProgramIsMissing()
{
    ServerEntry entry = fakeEntry(u"absent"_s);
    entry.command = u"no-such-program-here"_s;
    m_hub->setEntries({entry});
    connection(u"absent"_s).connectToServer();
    QTRY_COMPARE(connection(u"absent"_s).status().state, State::Failed);
    QVERIFY(connection(u"absent"_s).status().error->message.contains(u"no-such-program-here"_s));
}

void TestHub::refusesAddressesThatAreNone()
{
    ServerEntry entry;
    entry.id = u"r"_s;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"ftp://127.0.0.1/"_s;
    m_hub->setEntries({entry});
    connection(u"remote"_s).connectToServer();
    QCOMPARE(connection(u"remote"_s).status().state, State::Failed);
    QVERIFY(connection(u"remote"_s).status().error->message.contains(u"ftp://127.0.0.1/"_s));
}

void TestHub::addressesServersWithDotsInTheirNames_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("tool");
    QTest::newRow("plain") << u"a.t"_s << u"a"_s << u"t"_s;
    QTest::newRow("longest name wins") << u"a.b.t"_s << u"a.b"_s << u"t"_s;
    QTest::newRow("dots in the tool") << u"a.c.t"_s << u"a"_s << u"c.t"_s;
    QTest::newRow("dots in both") << u"a.b.c.t"_s << u"a.b"_s << u"c.t"_s;
    QTest::newRow("name alone") << u"a.b"_s << u"a"_s << u"b"_s;
    QTest::newRow("no tool") << u"a."_s << QString() << QString();
    QTest::newRow("no dot") << u"a"_s << QString() << QString();
    QTest::newRow("unknown") << u"x.t"_s << QString() << QString();
    QTest::newRow("leading dot") << u".a.t"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestHub::addressesServersWithDotsInTheirNames()
{
    QFETCH(QString, address);
    QFETCH(QString, server);
    QFETCH(QString, tool);
    m_hub->setEntries({fakeEntry(u"a"_s), fakeEntry(u"a.b"_s)});
    const auto resolved = m_hub->resolve(address);
    QCOMPARE(resolved.has_value(), !server.isEmpty());
    if (resolved) {
        QCOMPARE(resolved->server, server);
        QCOMPARE(resolved->tool, tool);
    }
}

void TestHub::namesNearMatchesOfUnknownServers()
{
    m_hub->setEntries({fakeEntry(u"filesystem"_s), fakeEntry(u"memory"_s)});
    const CallOutcome outcome = outcomeOf(m_hub->call(u"filesytem.read"_s, "{}", u"test"_s));
    QCOMPARE(outcome.end, CallOutcome::End::Refused);
    QCOMPARE(outcome.error.kind, Error::Kind::Usage);
    QVERIFY(outcome.error.message.contains(u"filesytem"_s));
    QVERIFY(outcome.error.advice.contains(u"filesystem"_s));
    QVERIFY(!outcome.error.advice.contains(u"memory"_s));
}

void TestHub::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("not connected") << u"fake.echo"_s << QByteArray("{}");
    QTest::newRow("arguments no object") << u"fake.echo"_s << QByteArray("[1]");
    QTest::newRow("arguments broken") << u"fake.echo"_s << QByteArray("{\"a\":}");
    QTest::newRow("no tool") << u"fake."_s << QByteArray("{}");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestHub::refusesWhatCannotBeSent()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, arguments);
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    const CallOutcome outcome = outcomeOf(m_hub->call(address, arguments, u"test"_s));
    QCOMPARE(outcome.end, CallOutcome::End::Refused);
    QVERIFY(!outcome.error.message.isEmpty());
    QVERIFY(!outcome.error.advice.isEmpty() || !arguments.isEmpty());
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(0));
}

void TestHub::endsManyCallsOnceEach()
{
    constexpr int count = 2000;
    m_hub->setEntries({fakeEntry(u"one"_s), fakeEntry(u"two"_s)});
    connectAll();
    QList<int> ends(count, 0);
    int matching = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray mark = "mark-" + QByteArray::number(i) + "-";
        HubCall *call = m_hub->call(i % 2 ? u"one.echo"_s : u"two.echo"_s, "{\"text\":\"" + mark + "\"}", u"test"_s);
        connect(call, &HubCall::finished, this, [&, i, mark](const CallOutcome &outcome) {
            ++ends[i];
            matching += outcome.ok() && outcome.result.contains(mark) ? 1 : 0;
        });
    }
    QCOMPARE(m_hub->statuses().constFirst().inFlight, count / 2);
    QTRY_COMPARE_WITH_TIMEOUT(matching, count, 30000);
    QCOMPARE(ends.count(1), count);
    QCOMPARE(m_hub->statuses().constFirst().inFlight, 0);
    QCOMPARE(m_hub->statuses().constLast().calls, quint64(count / 2));
}

void TestHub::tellsAFailedToolFromAFailedCall()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    const CallOutcome failed = outcomeOf(m_hub->call(u"fake.fail"_s, {}, u"test"_s));
    QVERIFY(failed.ok());
    QVERIFY(isToolError(failed));
    const CallOutcome unknown = outcomeOf(m_hub->call(u"fake.nonesuch"_s, {}, u"test"_s));
    QCOMPARE(unknown.end, CallOutcome::End::RemoteError);
    QVERIFY(!isToolError(unknown));
    QCOMPARE(m_hub->statuses().constFirst().failedCalls, quint64(2));
}

void TestHub::passesProgressOn()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    HubCall *call = m_hub->call(u"fake.progress"_s, "{\"steps\":3,\"ms\":20}", u"test"_s);
    QSignalSpy progress(call, &HubCall::progressed);
    QVERIFY(outcomeOf(call).ok());
    QCOMPARE(progress.count(), 3);
}

void TestHub::waitsLongerForACallThatIsExtended()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    CallRequest request;
    request.server = u"fake"_s;
    request.tool = u"sleep"_s;
    request.arguments = "{\"ms\":300}";
    request.limits.requestMs = 100;
    HubCall *call = m_hub->call(request);
    QVERIFY(call->remainingMs().value_or(1000) <= 100);
    call->extend(60'000);
    QVERIFY(call->remainingMs().value_or(0) > 50'000);
    QVERIFY(outcomeOf(call).ok());
}

void TestHub::cancelsACall()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    HubCall *call = m_hub->call(u"fake.sleep"_s, "{\"ms\":60000}", u"test"_s);
    QSignalSpy finished(call, &HubCall::finished);
    call->cancel(u"enough"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<CallOutcome>().end, CallOutcome::End::Cancelled);
    QVERIFY(outcomeOf(m_hub->call(u"fake.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
    QCOMPARE(m_hub->statuses().constFirst().calls, quint64(2));
    QCOMPARE(m_hub->statuses().constFirst().failedCalls, quint64(0)); // as the statistics count it
}

void TestHub::restartsAServer()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    QList<State> seen;
    connect(&connection(u"fake"_s), &Connection::statusChanged, this,
            [&] { seen << connection(u"fake"_s).status().state; });
    connection(u"fake"_s).restart();
    QTRY_VERIFY(seen.contains(State::Connected));
    QVERIFY(seen.contains(State::Disconnected));
    QVERIFY(outcomeOf(m_hub->call(u"fake.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());

    connection(u"fake"_s).restart(); // and one that is taken back stays down
    connection(u"fake"_s).disconnectFromServer();
    QTRY_COMPARE(connection(u"fake"_s).status().state, State::Disconnected);
    QSignalSpy changed(&connection(u"fake"_s), &Connection::statusChanged);
    QVERIFY(!changed.wait(100));
}

void TestHub::takesBackAConnectUnderWay()
{
    m_hub->setEntries({fakeEntry(u"mute"_s, {u"--no-answer"_s, u"initialize"_s})});
    connection(u"mute"_s).connectToServer();
    QCOMPARE(connection(u"mute"_s).status().state, State::Connecting);
    QTRY_VERIFY(!connection(u"mute"_s).status().step.isEmpty());
    connection(u"mute"_s).disconnectFromServer();
    QTRY_COMPARE(connection(u"mute"_s).status().state, State::Disconnected);
    QVERIFY(!connection(u"mute"_s).status().error.has_value());
}

void TestHub::dropsServersThatAreGone()
{
    m_hub->setEntries({fakeEntry(u"a"_s), fakeEntry(u"b"_s)});
    connectAll();
    QSignalSpy removed(m_hub.get(), &Hub::serverRemoved);
    const QPointer<Connection> gone(m_hub->byName(u"a"_s));
    HubCall *call = m_hub->call(u"a.sleep"_s, "{\"ms\":60000}", u"test"_s);
    QSignalSpy finished(call, &HubCall::finished);
    m_hub->setEntries({fakeEntry(u"b"_s)});
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_hub->byName(u"a"_s) == nullptr);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(gone.isNull());
    QVERIFY(outcomeOf(m_hub->call(u"b.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
}

void TestHub::renamesAServerWithoutReconnecting()
{
    ServerEntry entry = fakeEntry(u"old"_s);
    m_hub->setEntries({entry});
    connectAll();
    const Connection *before = m_hub->byName(u"old"_s);
    entry.name = u"new"_s;
    m_hub->setEntries({entry});
    QCOMPARE(m_hub->byName(u"new"_s), before);
    QVERIFY(m_hub->byName(u"old"_s) == nullptr);
    QCOMPARE(before->status().state, State::Connected);
    QVERIFY(outcomeOf(m_hub->call(u"new.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
}

void TestHub::disconnectsAll()
{
    QSignalSpy all(m_hub.get(), &Hub::allDisconnected);
    m_hub->disconnectAll();
    QTRY_COMPARE(all.count(), 1);
    m_hub->setEntries({fakeEntry(u"a"_s), fakeEntry(u"b"_s), fakeEntry(u"idle"_s)});
    connection(u"a"_s).connectToServer();
    QTRY_COMPARE(connection(u"a"_s).status().state, State::Connected);
    connection(u"b"_s).connectToServer(); // still at it
    m_hub->disconnectAll();
    QTRY_COMPARE(all.count(), 2);
    for (const ServerStatus &status : m_hub->statuses()) {
        QCOMPARE(status.state, State::Disconnected);
    }
}

void TestHub::endsAlthoughCallersAskAgain()
{
    m_hub->setEntries({fakeEntry(u"fake"_s)});
    connectAll();
    constexpr int enough = 100;
    int ends = 0;
    std::function<void()> ask = [&] {
        connect(m_hub.get()->call(u"fake.sleep"_s, "{\"ms\":60000}", u"test"_s), &HubCall::finished, this,
                [&](const CallOutcome &outcome) {
                    QCOMPARE(outcome.end, CallOutcome::End::Lost);
                    if (++ends < enough) {
                        ask();
                    }
                });
    };
    ask();
    Hub *hub = m_hub.get();
    delete hub; // not reset(): `ask` still goes to it
    static_cast<void>(m_hub.release());
    QCOMPARE(ends, 1);
}

void TestHub::letsReceiversSetOtherEntries()
{
    QStringList names;
    connect(m_hub.get(), &Hub::serverAdded, this, [&](const ServerStatus &status) {
        names << status.entry.name;
        m_hub->setEntries({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_hub->setEntries({fakeEntry(u"one"_s), fakeEntry(u"two"_s)});
    QCOMPARE(names, QStringList({u"one"_s, u"two"_s}));
    QVERIFY(m_hub->statuses().isEmpty());
}

void TestHub::keepsTheEndOfTheConsole()
{
    Limits limits;
    limits.stderrBytes = 10000;
    Hub hub(Recorder::none(), m_broker, limits);
    hub.setEntries({fakeEntry(u"loud"_s, {u"--stderr-bytes"_s, u"100000"_s})});
    Connection *loud = hub.byName(u"loud"_s);
    loud->connectToServer();
    QTRY_COMPARE(loud->status().state, State::Connected);
    QVERIFY(outcomeOf(hub.call(u"loud.echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
    quint64 end = 0;
    const auto written = [&] {
        end = 0;
        return loud->console(end).isEmpty() ? 0 : end;
    };
    QTRY_VERIFY(written() >= 100000);
    quint64 from = 0;
    QCOMPARE(loud->console(from).size(), 10000);
    QCOMPARE(from, end);
    QVERIFY(loud->console(from).isEmpty());
    from = end - 5;
    QCOMPARE(loud->console(from).size(), 5);
    from = end + 99; // of another connection
    QCOMPARE(loud->console(from).size(), 10000);
}

void TestHub::c11_passesHostileNamesThrough()
{
    const QStringList names = {u"../../etc/passwd"_s, QString(5000, u'n'), u"<img src='file:///dev/zero'>"_s,
                               u"a\nb"_s};
    for (const QString &name : names) {
        m_hub->setEntries({fakeEntry(name)});
        connectAll();
        QVERIFY(outcomeOf(m_hub->call(name + u".echo"_s, "{\"text\":\"x\"}", u"test"_s)).ok());
        const CallOutcome refused = outcomeOf(m_hub->call(name + u"x.echo"_s, "{}", u"test"_s));
        QCOMPARE(refused.end, CallOutcome::End::Refused);
        QVERIFY(refused.error.message.size() + refused.error.advice.size() < 1000);
    }
}

void TestHub::followsItsTableOfStates()
{
    QVERIFY(Connection::mayFollow(State::Disconnected, State::Connecting));
    QVERIFY(!Connection::mayFollow(State::Disconnected, State::Connected));
    QVERIFY(!Connection::mayFollow(State::Failed, State::Connected));
    QVERIFY(!Connection::mayFollow(State::Disconnecting, State::Failed));
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
