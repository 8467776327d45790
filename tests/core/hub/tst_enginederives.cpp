// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/journal/derived/derivedstore.h"

#include "fakeentries.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What an engine's calls are in the statistics: through a real server, the hub, the journal and the deriver.
class TestEngineDerives : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItsCallsEndedAndWhoMadeThem()
    {
        const QTemporaryDir folder;
        const Paths paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s));
        Engine engine(paths);
        engine.start();
        QVERIFY(engine.deriver() != nullptr);
        QVERIFY(engine.catalog().add(fakeEntry(u"fake"_s)));
        Connection *connection = engine.hub().byName(u"fake"_s);
        connection->connectToServer();
        QTRY_COMPARE(connection->status().state, ServerStatus::State::Connected);

        finish(engine.hub().call(u"fake.echo"_s, R"({"text":"hello"})", u"form"_s));
        finish(engine.hub().call(u"fake.fail"_s, "{}", u"form"_s));
        CallRequest late;
        late.server = u"fake"_s;
        late.tool = u"sleep"_s;
        late.arguments = R"({"ms":60000})";
        late.caller = u"cli"_s;
        late.limits.requestMs = 50;
        finish(engine.hub().call(late));
        late.limits.requestMs = -1;
        HubCall *unwanted = engine.hub().call(late);
        QSignalSpy ended(unwanted, &HubCall::finished);
        unwanted->cancel();
        QVERIFY(ended.wait());

        QVERIFY(engine.deriver()->catchUp(30'000, true));
        const auto store = DerivedStore::open(paths.journalDir());
        QVERIFY(store);
        const auto calls = (*store)->calls({.method = u"tools/call"_s});
        QVERIFY(calls);
        QCOMPARE(calls->size(), 4);
        compare(calls->at(3), u"echo"_s, u"form"_s, CallEnd::Result);
        compare(calls->at(2), u"fail"_s, u"form"_s, CallEnd::ToolError);
        compare(calls->at(1), u"sleep"_s, u"cli"_s, CallEnd::Timeout);
        compare(calls->at(0), u"sleep"_s, u"cli"_s, CallEnd::Cancelled);
        const auto found = (*store)->search(u"hello"_s);
        QVERIFY(found);
        QCOMPARE(found->sequences.size(), 2); // the request and its answer
    }

private:
    static void finish(HubCall *call)
    {
        QSignalSpy ended(call, &HubCall::finished);
        QVERIFY(ended.wait());
    }

    static void compare(const CallRow &row, const QString &tool, const QString &caller, CallEnd end)
    {
        QCOMPARE(row.server, u"fake"_s);
        QCOMPARE(row.about, tool);
        QCOMPARE(row.caller, caller);
        QCOMPARE(row.end, end);
    }
};

QTEST_GUILESS_MAIN(TestEngineDerives)

#include "tst_enginederives.moc"
