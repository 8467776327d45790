// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/journal/recorder.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Notes how often a server is told that its roots changed.
class NotingRecorder : public Recorder
{
public:
    quint16 nameId(QByteArrayView) override { return 1; }
    quint64 record(const Frame &frame, IndexRecord) override
    {
        changes += frame.bytes.contains("notifications/roots/list_changed") ? 1 : 0;
        return ++m_last;
    }
    int changes = 0;

private:
    quint64 m_last = 0;
};

} // namespace

/// The roots of a server's entry: what it gets when it asks, and when it is told that they are others now.
class TestServerRoots : public QObject
{
    Q_OBJECT
private slots:
    void answersWithTheRootsOfTheEntry_data();
    void answersWithTheRootsOfTheEntry();
    void tellsAServerOfOtherRoots_data();
    void tellsAServerOfOtherRoots();

private:
    [[nodiscard]] static ServerEntry entryWith(const QList<Root> &roots, bool modern);
    [[nodiscard]] static bool connects(Hub &hub);
    [[nodiscard]] static QByteArray toldRoots(Hub &hub); ///< the result of a call in which the server asks for them
};

ServerEntry TestServerRoots::entryWith(const QList<Root> &roots, bool modern)
{
    ServerEntry entry = fakeEntry(u"srv"_s, {u"--era"_s, modern ? u"modern"_s : u"legacy"_s, u"--ask"_s, u"roots"_s,
                                             u"--input-required"_s, u"1"_s});
    entry.era.mode = modern ? EraPolicy::Mode::Modern : EraPolicy::Mode::Legacy;
    entry.roots = roots;
    return entry;
}

bool TestServerRoots::connects(Hub &hub)
{
    hub.byName(u"srv"_s)->connectToServer();
    return QTest::qWaitFor([&] { return hub.byName(u"srv"_s)->status().state == ServerStatus::State::Connected; },
                           10000);
}

QByteArray TestServerRoots::toldRoots(Hub &hub)
{
    QSignalSpy spy(hub.call(u"srv.echo"_s, R"({"text":"a"})", u"test"_s), &HubCall::finished);
    return spy.wait(10000) ? spy.first().first().value<CallOutcome>().result : QByteArray();
}

void TestServerRoots::answersWithTheRootsOfTheEntry_data()
{
    QTest::addColumn<bool>("modern");
    QTest::newRow("legacy") << false;
    QTest::newRow("modern") << true;
}

void TestServerRoots::answersWithTheRootsOfTheEntry()
{
    QFETCH(bool, modern);
    DecliningBroker broker;
    Hub hub(Recorder::none(), broker);
    hub.setEntries({entryWith({{.uri = u"file:///work"_s, .name = {}}}, modern)});
    QVERIFY(connects(hub));
    QVERIFY(toldRoots(hub).contains("file:///work"));
    hub.setEntries({entryWith({{.uri = u"file:///data"_s, .name = {}}}, modern)}); // without connecting anew
    const QByteArray now = toldRoots(hub);
    QVERIFY2(now.contains("file:///data") && !now.contains("file:///work"), now.constData());
}

void TestServerRoots::tellsAServerOfOtherRoots_data()
{
    QTest::addColumn<bool>("modern");
    QTest::addColumn<int>("told");
    QTest::newRow("legacy") << false << 1;
    QTest::newRow("modern, which asks each time") << true << 0;
}

void TestServerRoots::tellsAServerOfOtherRoots()
{
    QFETCH(bool, modern);
    NotingRecorder recorder;
    DecliningBroker broker;
    Hub hub(recorder, broker);
    const QList<Root> roots{{.uri = u"file:///work"_s, .name = {}}};
    hub.setEntries({entryWith(roots, modern)});
    QVERIFY(connects(hub));
    hub.setEntries({entryWith(roots, modern)});
    QCOMPARE(recorder.changes, 0);
    hub.setEntries({entryWith({}, modern)});
    QTEST(recorder.changes, "told");
    QVERIFY(!toldRoots(hub).isEmpty());
}

QTEST_GUILESS_MAIN(TestServerRoots)
#include "tst_serverroots.moc"
