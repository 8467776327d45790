// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/alertwatch.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Figure = AlertRule::Figure;
using Kind = AlertEvent::Kind;

namespace {

AlertWatch::Moment at(int second)
{
    return {.monoNs = second * 1'000'000'000LL, .wallNs = 7'000'000'000LL + second};
}

AlertRule slowRule()
{
    return {
        .id = u"slow"_s, .figure = Figure::P95, .threshold = 500, .clearBelow = 400, .forMs = 5000, .clearForMs = 3000};
}

} // namespace

class TestAlertWatch : public QObject
{
    Q_OBJECT
private slots:
    void raisesAfterItsDurationOnly();
    void clearsBelowItsOwnThresholdAndAfterItsOwnDuration();
    void knowsEveryFigure_data();
    void knowsEveryFigure();
    void saysNothingOfWhatIsNotKnown();
    void keepsServersApart();
    void heedsItsServerAndItsSwitch();
    void withdrawsWithTheRuleAndTheServer();

private:
    QList<AlertEvent> p95(double value, int second, const QString &server = u"a"_s)
    {
        return m_watch.observe(server, {.p95Ms = value}, at(second));
    }

    AlertWatch m_watch;
private slots:
    void init() { m_watch = {}; }
};

void TestAlertWatch::raisesAfterItsDurationOnly()
{
    QVERIFY(m_watch.setRules({slowRule()}, at(0)).isEmpty());
    QVERIFY(p95(900, 0).isEmpty());
    QVERIFY(p95(900, 4).isEmpty());
    QVERIFY(p95(450, 5).isEmpty()); // one good look begins it anew
    QVERIFY(p95(500, 6).isEmpty());
    QVERIFY(p95(500, 10).isEmpty());
    const QList<AlertEvent> events = p95(700, 11);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, Kind::Raised);
    QCOMPARE(events.first().server, u"a"_s);
    QCOMPARE(events.first().value, 700.0);
    QCOMPARE(events.first().wallNs, at(11).wallNs);
    QCOMPARE(events.first().rule.id, u"slow"_s);
    QVERIFY(p95(900, 60).isEmpty()); // told once
    QCOMPARE(m_watch.raised().size(), 1);
}

void TestAlertWatch::clearsBelowItsOwnThresholdAndAfterItsOwnDuration()
{
    QVERIFY(m_watch.setRules({slowRule()}, at(0)).isEmpty());
    p95(900, 0);
    QCOMPARE(p95(900, 5).size(), 1);
    QVERIFY(p95(450, 6).isEmpty()); // between the two: neither
    QVERIFY(p95(450, 60).isEmpty());
    QVERIFY(p95(399, 61).isEmpty());
    QVERIFY(p95(450, 63).isEmpty());
    QVERIFY(p95(100, 64).isEmpty());
    const QList<AlertEvent> events = p95(100, 67);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, Kind::Cleared);
    QVERIFY(m_watch.raised().isEmpty());
    QVERIFY(p95(900, 68).isEmpty());
    QCOMPARE(p95(900, 73).size(), 1); // and again
}

void TestAlertWatch::knowsEveryFigure_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("below");
    QTest::addColumn<double>("above");
    QTest::newRow("error rate") << int(Figure::ErrorRate) << 0.1 << 0.05 << 0.1;
    QTest::newRow("p95") << int(Figure::P95) << 200.0 << 100.0 << 200.0;
    QTest::newRow("memory") << int(Figure::Memory) << 512.0 << 100.0 << 600.0;
    QTest::newRow("silence") << int(Figure::Silence) << 60.0 << 1.0 << 61.0;
    QTest::newRow("down") << int(Figure::Down) << 0.0 << 0.0 << 1.0;
    QTest::newRow("leak") << int(Figure::Leak) << 5.0 << 0.0 << 5.0;
}

void TestAlertWatch::knowsEveryFigure()
{
    QFETCH(const int, figure);
    QFETCH(const double, threshold);
    QFETCH(const double, below);
    QFETCH(const double, above);
    const auto of = [&](double value) {
        AlertFigures figures;
        switch (Figure(figure)) {
        case Figure::ErrorRate:
            figures.errorRate = value;
            break;
        case Figure::P95:
            figures.p95Ms = value;
            break;
        case Figure::Memory:
            figures.memoryMb = value;
            break;
        case Figure::Silence:
            figures.silenceS = value;
            break;
        case Figure::Down:
            figures.isDown = value > 0;
            break;
        case Figure::Leak:
            figures.leakMbPerMinute = value;
            break;
        }
        return figures;
    };
    QVERIFY(m_watch.setRules({{.id = u"x"_s, .figure = Figure(figure), .threshold = threshold}}, at(0)).isEmpty());
    QVERIFY(m_watch.observe(u"a"_s, of(below), at(0)).isEmpty());
    QCOMPARE(m_watch.observe(u"a"_s, of(above), at(1)).size(), 1);
    QCOMPARE(m_watch.observe(u"a"_s, of(below), at(2)).size(), 1);
    QVERIFY(m_watch.raised().isEmpty());
}

void TestAlertWatch::saysNothingOfWhatIsNotKnown()
{
    QVERIFY(m_watch.setRules({slowRule()}, at(0)).isEmpty());
    p95(900, 0);
    QCOMPARE(p95(900, 5).size(), 1);
    for (int second = 6; second < 60; ++second) { // nobody calls any more: that is no recovery
        QVERIFY(m_watch.observe(u"a"_s, {}, at(second)).isEmpty());
    }
    QCOMPARE(m_watch.raised().size(), 1);
}

void TestAlertWatch::keepsServersApart()
{
    QVERIFY(m_watch.setRules({slowRule()}, at(0)).isEmpty());
    p95(900, 0, u"a"_s);
    p95(100, 0, u"b"_s);
    QCOMPARE(p95(900, 5, u"a"_s).size(), 1);
    QVERIFY(p95(900, 5, u"b"_s).isEmpty());
    QCOMPARE(p95(900, 10, u"b"_s).size(), 1);
    QCOMPARE(m_watch.raised().size(), 2);
    QCOMPARE(m_watch.raised().first().server, u"a"_s);
}

void TestAlertWatch::heedsItsServerAndItsSwitch()
{
    AlertRule one = slowRule();
    one.server = u"a"_s;
    one.forMs = 0;
    AlertRule off = one;
    off.id = u"off"_s;
    off.isOn = false;
    QVERIFY(m_watch.setRules({one, off}, at(0)).isEmpty());
    QVERIFY(p95(900, 0, u"b"_s).isEmpty());
    QCOMPARE(p95(900, 0, u"a"_s).size(), 1);
}

void TestAlertWatch::withdrawsWithTheRuleAndTheServer()
{
    AlertRule rule = slowRule();
    rule.forMs = 0;
    QVERIFY(m_watch.setRules({rule}, at(0)).isEmpty());
    QCOMPARE(p95(900, 0, u"a"_s).size(), 1);
    QCOMPARE(p95(900, 0, u"b"_s).size(), 1);
    QVERIFY(m_watch.setRules({rule}, at(1)).isEmpty()); // the same: nothing happens
    QCOMPARE(m_watch.raised().size(), 2);
    QList<AlertEvent> events = m_watch.forget(u"a"_s, at(2));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, Kind::Withdrawn);
    rule.threshold = 600;
    events = m_watch.setRules({rule}, at(3));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().server, u"b"_s);
    QCOMPARE(p95(900, 4, u"b"_s).size(), 1); // under the new one
    QCOMPARE(m_watch.setRules({}, at(5)).size(), 1);
    QVERIFY(m_watch.raised().isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertWatch)

#include "tst_alertwatch.moc"
