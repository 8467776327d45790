// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cachegate.h"
#include "core/hub/callgates.h"
#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"
#include "httpfixture.h"
#include "labmcp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

namespace {

/// A person who does not answer.
class HoldingBroker final : public InputBroker
{
public:
    void ask(const InputRequest &, Answer answer) override { held.append(answer); }
    void withdraw(quint64) override {}

    QList<Answer> held;
};

} // namespace

/// All gates together, before real servers.
class TestCallGates : public QObject
{
    Q_OBJECT
private slots:
    void aReadIsAnsweredFromTheCacheIfTheServerIsBelieved_data();
    void aReadIsAnsweredFromTheCacheIfTheServerIsBelieved();
    void anotherServerBehindTheNameBeginsAnew();
    void callsInAllGatesEndOnceWhenAllGoes_data();
    void callsInAllGatesEndOnceWhenAllGoes();

private:
    struct Ended
    {
        bool isOver = false;
        CallOutcome outcome;
    };
    CallOutcome call(Hub &hub, const QString &tool);

    DecliningBroker m_broker;
};

CallOutcome TestCallGates::call(Hub &hub, const QString &tool)
{
    auto ended = std::make_shared<Ended>();
    HubCall *call = hub.call(u"files."_s + tool, R"({"path":"a.txt"})", u"test"_s);
    connect(call, &HubCall::finished, this, [ended](const CallOutcome &outcome) {
        ended->isOver = true;
        ended->outcome = outcome;
    });
    return QTest::qWaitFor([&] { return ended->isOver; }, 10'000) ? ended->outcome : CallOutcome();
}

void TestCallGates::aReadIsAnsweredFromTheCacheIfTheServerIsBelieved_data()
{
    QTest::addColumn<bool>("trusts");
    QTest::newRow("believed") << true;
    QTest::newRow("not believed") << false;
}

void TestCallGates::aReadIsAnsweredFromTheCacheIfTheServerIsBelieved()
{
    QFETCH(const bool, trusts);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("first") == 5);
    file.close();
    Hub hub(Recorder::none(), m_broker);
    CallGates gates(hub);
    ServerEntry entry;
    entry.id = u"files"_s;
    entry.name = u"files"_s;
    entry.command = qEnvironmentVariable("SIGNALBOX_BIN") + u"/signalbox-filesystem-tools"_s;
    entry.arguments = {u"--root"_s, folder.path()};
    entry.gates.trustsHints = trusts;
    gates.setEntries({entry});
    hub.setEntries({entry});
    Connection *connection = hub.byName(u"files"_s);
    connection->connectToServer();
    QTRY_COMPARE(connection->status().state, State::Connected);
    auto *lister = new Lister(*connection->session(), Lister::List::Tools, this);
    bool isListed = false;
    connect(lister, &Lister::finished, this, [&isListed] { isListed = true; });
    QTRY_VERIFY(isListed);

    QVERIFY(call(hub, u"read_file"_s).result.contains("first"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("second") == 6);
    file.close();
    const CallOutcome again = call(hub, u"read_file"_s);
    QCOMPARE(again.result.contains("first"), trusts);
    QCOMPARE(gates.cache().cache().hits(), trusts ? 1U : 0U);
    if (trusts) { // a new connection is another server for all we know
        connection->restart();
        QTRY_COMPARE(gates.cache().cache().size(), 0);
    }
}

void TestCallGates::anotherServerBehindTheNameBeginsAnew()
{
    Hub hub(Recorder::none(), m_broker);
    CallGates gates(hub);
    ServerEntry entry = fakeEntry(u"files"_s);
    entry.gates.breakerFailures = 1;
    gates.setEntries({entry});
    hub.setEntries({entry});
    hub.byName(u"files"_s)->connectToServer();
    QTRY_COMPARE(hub.byName(u"files"_s)->status().state, State::Connected);
    QCOMPARE(call(hub, u"crash"_s).end, CallOutcome::End::Lost);
    QVERIFY(call(hub, u"echo"_s).error.message.contains(u"is left alone for a while"_s));
    entry.arguments = {u"--crlf"_s};
    gates.setEntries({entry});
    QVERIFY(!call(hub, u"echo"_s).error.message.contains(u"is left alone for a while"_s));
}

void TestCallGates::callsInAllGatesEndOnceWhenAllGoes_data()
{
    QTest::addColumn<bool>("isHubFirst");
    QTest::newRow("what the gates ask goes first") << false; // as in the engine
    QTest::newRow("the hub goes first") << true;
}

void TestCallGates::callsInAllGatesEndOnceWhenAllGoes()
{
    QFETCH(const bool, isHubFirst);
    QTemporaryDir folder;
    QFile rules(folder.filePath(u"policy.json"_s));
    const QByteArray asks = R"({"rules":[{"do":"ask","tools":["*.asked"]}]})";
    QVERIFY(rules.open(QIODevice::WriteOnly) && rules.write(asks) == asks.size());
    rules.close();
    LabMcp server(LabMcp::Speaks::Legacy);
    for (const QString &name : {u"read"_s, u"write"_s, u"busy"_s, u"again"_s, u"asked"_s}) {
        server.tools.append({{u"name"_s, name},
                             {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
                             {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, name == "read"_L1}}}});
    }
    QHash<QString, int> came;
    server.on("tools/call", [&came](const LabMcp::Call &call, LabReply &reply) {
        const QString tool = call.params["name"_L1].toString();
        const int times = ++came[tool];
        if (tool == "busy"_L1 || (tool == "again"_L1 && times == 1)) {
            reply.send(429, {{"Retry-After", tool == "busy"_L1 ? "300" : "0"}});
        } // else it is never answered
    });
    HoldingBroker broker;
    auto client = std::make_unique<HttpFixture>(server.url(), u"legacy"_s, Limits{});
    const CallGates::PolicyParts policy{.broker = broker,
                                        .recorder = client->recorder,
                                        .places = {.rulesFile = rules.fileName(),
                                                   .pinsFolder = folder.filePath(u"definitions"_s),
                                                   .sessionsFile = folder.filePath(u"sessions.json"_s)}};
    auto gates = std::make_unique<CallGates>(client->hub, policy);
    client->entry.gates.trustsHints = true;
    gates->setEntries({client->entry});
    QVERIFY2(client->connects(), qPrintable(client->why()));
    QVERIFY(client->list(Lister::List::Tools).complete);
    QList<CallOutcome::End> ends;
    bool isBusyHeld = false;
    for (const QString &tool : {u"read"_s, u"read"_s, u"write"_s, u"busy"_s, u"again"_s, u"asked"_s}) {
        HubCall *call = client->hub.call(u"remote."_s + tool, "{}", u"test"_s);
        connect(call, &HubCall::finished, this, [&ends](const CallOutcome &outcome) { ends.append(outcome.end); });
        if (tool == "busy"_L1) {
            connect(call, &HubCall::held, this, [&isBusyHeld] { isBusyHeld = true; });
        }
    }
    // One under way and one that waits for its answer, one let through, one that waits for its next attempt, one in it, and
    // one about which the person is asked.
    const QHash<QString, int> expected{{u"read"_s, 1}, {u"write"_s, 1}, {u"busy"_s, 1}, {u"again"_s, 2}};
    QTRY_COMPARE_WITH_TIMEOUT(came, expected, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isBusyHeld && broker.held.size() == 1, 20'000);
    if (isHubFirst) {
        client.reset();
        gates.reset();
    } else {
        gates.reset();
        client.reset();
    }
    broker.held.constFirst()(ConsentQuestion::resultOf(ConsentQuestion::Answer::Once)); // too late
    QCoreApplication::processEvents();
    QCOMPARE(ends, QList<CallOutcome::End>(6, CallOutcome::End::Lost));
}

QTEST_GUILESS_MAIN(TestCallGates)
#include "tst_callgates.moc"
