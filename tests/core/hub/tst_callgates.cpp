// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/cachegate.h"
#include "core/hub/callgates.h"
#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using State = ServerStatus::State;

/// All gates together, before real servers.
class TestCallGates : public QObject
{
    Q_OBJECT
private slots:
    void aReadIsAnsweredFromTheCacheIfTheServerIsBelieved_data();
    void aReadIsAnsweredFromTheCacheIfTheServerIsBelieved();
    void anotherServerBehindTheNameBeginsAnew();

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

QTEST_GUILESS_MAIN(TestCallGates)
#include "tst_callgates.moc"
