// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/models/monitor/servertilemodel.h"

#include <QAbstractItemModelTester>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestServerTileModel : public QObject
{
    Q_OBJECT

private slots:
    void aServerOfTheCatalogHasATileBeforeItsFirstCall();
    void aServerThatOnlyTheJournalKnowsComesLast();
    void aTileReadsWhole();
    void aRenamedServerIsOneTile();
};

namespace {

ServerFigures figures(const QString &name)
{
    ServerFigures made;
    made.server = name;
    made.counts.begun = made.counts.ended = 200;
    made.counts.remoteErrors = 1;
    made.counts.latency.add(104'000'000, 200);
    made.callsPerSecond = 12.14;
    made.residentBytes = 61'000'000;
    return made;
}

} // namespace

void TestServerTileModel::aServerOfTheCatalogHasATileBeforeItsFirstCall()
{
    EngineFixture engine;
    ServerTileModel model(*engine.link);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!engine.addFake(u"postgres"_s).isEmpty());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"postgres"_s);
    QCOMPARE(model.index(0).data(ServerTileRole::Failed).toString(), u"no calls"_s);
    QCOMPARE(model.index(0).data(ServerTileRole::StateText).toString(), u"Disconnected"_s);
}

void TestServerTileModel::aServerThatOnlyTheJournalKnowsComesLast()
{
    EngineFixture engine;
    ServerTileModel model(*engine.link);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!engine.addFake(u"postgres"_s).isEmpty());
    model.setFigures({figures(u"a gone one"_s), figures(u"postgres"_s)});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"postgres"_s), 0);
    QCOMPARE(model.index(1).data(ServerTileRole::StateText).toString(), u"Removed"_s);
}

void TestServerTileModel::aTileReadsWhole()
{
    EngineFixture engine;
    ServerTileModel model(*engine.link);
    model.setFigures({figures(u"postgres"_s)});
    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(u"postgres, Removed, 12.1/s, 0.50 % failed, p95 10"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"61 MB"_s));
}

void TestServerTileModel::aRenamedServerIsOneTile()
{
    EngineFixture engine;
    ServerTileModel model(*engine.link);
    const QString id = engine.addFake(u"one"_s);
    QTRY_COMPARE(model.rowOf(u"one"_s), 0);
    ServerEntry entry = engine.link->server(id)->entry;
    entry.name = u"other"_s;
    engine.link->updateServer(entry, this, [](const Result<> &) {});
    QTRY_COMPARE(model.rowOf(u"other"_s), 0);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestServerTileModel)
#include "tst_servertilemodel.moc"
