// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedstore.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/monitor/alertreading.h"
#include "ui/models/monitor/alertrulejson.h"
#include "ui/models/monitor/alertrulemodel.h"
#include "ui/models/monitor/alerttexts.h"

#include <QAbstractItemModelTester>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

namespace {

const AlertRule kSlow{
    .id = u"1"_s, .server = {}, .figure = AlertRule::Figure::P95, .threshold = 1000, .forMs = 0, .clearForMs = 0};

AlertWatch::Moment at(int second)
{
    return {.monoNs = second * kSecond, .wallNs = kStart + second * kSecond};
}

QHash<QString, AlertFigures> p95(const QString &server, double ms)
{
    return {{server, AlertFigures{.p95Ms = ms}}};
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheLastMinute();
    void silenceIsCountedFromTheLastMessage();
    void anAlertIsToldWhenItBeginsAndWhenItEnds();
    void aFailedServerIsDown();
    void aRuleTakenAwayTakesItsAlert();
    void rulesSurviveBeingKept();
    void whatIsNoRuleIsLeftOut();
    void theTableSaysWhatHolds();
    void aTickTurnsARuleOff();
    void textsSayFigureAndLimit();
};

void TestAlerts::figuresAreThoseOfTheLastMinute()
{
    std::vector<Call> calls;
    for (int i = 0; i < 114; ++i) { // slow ones first, then fast ones of which every tenth fails
        calls.push_back({.atMs = i * 1000, .tookMs = i < 50 ? 2000 : 10, .fails = i >= 54 && i % 10 == 4});
    }
    Load load;
    QVERIFY(load.play(calls));
    const auto store = DerivedStore::open(load.folder());
    QVERIFY(store);
    const auto figures = readAlertFigures(**store, kWholeMinute + 60 * kSecond, 0);
    QVERIFY(figures);
    const AlertFigures one = figures->value(u"postgres"_s);
    QVERIFY(one.errorRate && one.p95Ms);
    QCOMPARE_LT(std::abs(*one.errorRate - 0.1), 0.001);
    QCOMPARE_LT(std::abs(*one.p95Ms - 10), 0.1);
    QVERIFY(!one.silenceS);
}

void TestAlerts::silenceIsCountedFromTheLastMessage()
{
    Load load;
    QVERIFY(load.play({{.atMs = 0, .tookMs = 10}}));
    const auto store = DerivedStore::open(load.folder());
    QVERIFY(store);
    const auto figures = readAlertFigures(**store, kStart + 90 * kSecond, 300 * kSecond);
    QVERIFY(figures);
    QCOMPARE_LT(std::abs(figures->value(u"postgres"_s).silenceS.value_or(0) - 90), 1.5);
}

void TestAlerts::anAlertIsToldWhenItBeginsAndWhenItEnds()
{
    EngineFixture engine;
    QVERIFY(!engine.addFake(u"postgres"_s).isEmpty());
    QTRY_VERIFY(engine.link->serverByName(u"postgres"_s));
    AlertKeeper keeper(*engine.link);
    QList<AlertEvent> told;
    connect(&keeper, &AlertKeeper::happened, this, [&](const AlertEvent &event) { told.append(event); });
    keeper.setRules({kSlow});
    keeper.observe(p95(u"postgres"_s, 500), at(1));
    QCOMPARE(told.size(), qsizetype(0));
    keeper.observe(p95(u"postgres"_s, 1200), at(2));
    keeper.observe(p95(u"postgres"_s, 1300), at(4)); // and only once
    QCOMPARE(told.size(), qsizetype(1));
    QCOMPARE(alertHeadline(told.first()), u"postgres: p95 1.2 s"_s);
    QCOMPARE(keeper.raised().size(), qsizetype(1));
    keeper.observe(p95(u"postgres"_s, 500), at(6));
    QCOMPARE(told.size(), qsizetype(2));
    QCOMPARE(told.last().kind, AlertEvent::Kind::Cleared);
    QVERIFY(keeper.raised().isEmpty());
}

void TestAlerts::aFailedServerIsDown()
{
    EngineFixture engine;
    ServerEntry entry = EngineFixture::fakeEntry(u"broken"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString id = engine.add(entry);
    engine.link->connectServer(id);
    QVERIFY(engine.becomes(id, ServerStatus::State::Failed));
    AlertKeeper keeper(*engine.link);
    keeper.setRules({{.id = u"d"_s, .server = {}, .figure = AlertRule::Figure::Down, .threshold = 1}});
    keeper.observe({}, at(1));
    QCOMPARE(keeper.raised().size(), qsizetype(1));
    QCOMPARE(alertHeadline(keeper.raised().first()), u"broken: Does not answer"_s);
}

void TestAlerts::aRuleTakenAwayTakesItsAlert()
{
    EngineFixture engine;
    QVERIFY(!engine.addFake(u"postgres"_s).isEmpty());
    QTRY_VERIFY(engine.link->serverByName(u"postgres"_s));
    AlertKeeper keeper(*engine.link);
    const QSignalSpy happened(&keeper, &AlertKeeper::happened);
    keeper.setRules({kSlow});
    keeper.observe(p95(u"postgres"_s, 1200), at(2));
    keeper.setRules({});
    QVERIFY(keeper.raised().isEmpty());
    QCOMPARE(happened.size(), 1); // that it was withdrawn is no news
}

void TestAlerts::rulesSurviveBeingKept()
{
    QList<AlertRule> rules;
    for (int figure = 0; figure <= int(AlertRule::Figure::Leak); ++figure) {
        rules.append({.id = QString::number(figure),
                      .server = u"größe \"x\""_s,
                      .figure = AlertRule::Figure(figure),
                      .threshold = 0.5 + figure,
                      .forMs = 1000,
                      .clearForMs = 2000,
                      .isOn = figure % 2 == 0});
    }
    QCOMPARE(alertRulesFromJson(alertRulesToJson(rules)), rules);
}

void TestAlerts::whatIsNoRuleIsLeftOut()
{
    QVERIFY(alertRulesFromJson("not JSON").isEmpty());
    QVERIFY(alertRulesFromJson(R"([{"id":"1","figure":"mood"},{"figure":"p95"},7])").isEmpty());
    QCOMPARE(alertRulesFromJson(R"([{"id":"1","figure":"p95","threshold":3}])").size(), qsizetype(1));
}

void TestAlerts::theTableSaysWhatHolds()
{
    EngineFixture engine;
    QVERIFY(!engine.addFake(u"postgres"_s).isEmpty());
    QTRY_VERIFY(engine.link->serverByName(u"postgres"_s));
    AlertKeeper keeper(*engine.link);
    AlertRuleModel model(keeper);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(kSlow);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, int(AlertColumn::State)).data().toString(), u"quiet"_s);
    keeper.observe(p95(u"postgres"_s, 1200), at(2));
    QVERIFY(model.index(0, int(AlertColumn::State)).data().toString().startsWith(u"postgres since "_s));
    model.remove(0);
    QCOMPARE(model.rowCount(), 0);
}

void TestAlerts::aTickTurnsARuleOff()
{
    EngineFixture engine;
    AlertKeeper keeper(*engine.link);
    AlertRuleModel model(keeper);
    model.add(kSlow);
    QVERIFY(keeper.p95Limit({}));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!keeper.rules().first().isOn);
    QVERIFY(!keeper.p95Limit({}));
    QCOMPARE(model.index(0, int(AlertColumn::State)).data().toString(), u"off"_s);
}

void TestAlerts::textsSayFigureAndLimit()
{
    AlertRule rule = kSlow;
    rule.forMs = 30'000;
    QCOMPARE(alertRuleText(rule), u"p95 at or over 1 s for 30 s"_s);
    QCOMPARE(alertValueText(AlertRule::Figure::ErrorRate, 0.131), u"13.1 %"_s);
    QCOMPARE(alertValueText(AlertRule::Figure::Memory, 500), u"500 MB"_s);
    QCOMPARE(alertRuleText({.id = u"l"_s, .server = {}, .figure = AlertRule::Figure::Leak, .threshold = 5, .forMs = 0}),
             u"Leak at or over 5 MB a minute"_s);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
