// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/resilience/breaker.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Signalbox;

namespace {

constexpr qint64 kMs = 1'000'000;

/// What a breaker is, written down as plainly as can be: a list of what happened, looked through at every question.
class Model
{
public:
    explicit Model(BreakerRule rule)
        : m_rule(rule)
    {
    }

    Breaker::State state(qint64 now) const
    {
        if (!m_openUntil) {
            return Breaker::State::Closed;
        }
        return m_probe || now >= *m_openUntil ? Breaker::State::HalfOpen : Breaker::State::Open;
    }
    bool pass(qint64 now, int call)
    {
        if (!m_openUntil) {
            m_counted.insert(call);
            return true;
        }
        if (m_probe || now < *m_openUntil) {
            return false;
        }
        m_probe = call;
        return true;
    }
    void end(qint64 now, int call, int how) // 0 good, 1 bad, 2 says nothing
    {
        if (m_probe == call) {
            m_probe.reset();
            if (how == 0) {
                close();
            } else if (how == 1) {
                open(now);
            }
            return;
        }
        if (m_counted.remove(call)) {
            m_inARow = how == 0 ? 0 : how == 1 ? m_inARow + 1 : m_inARow;
            if (how == 1 && m_inARow >= m_rule.failures) {
                open(now);
            }
        }
    }
    void close()
    {
        m_openUntil.reset();
        m_probe.reset();
        m_counted.clear();
        m_inARow = 0;
    }

private:
    void open(qint64 now)
    {
        m_openUntil = now + (m_rule.openMs * kMs);
        m_probe.reset();
        m_counted.clear();
    }

    BreakerRule m_rule;
    int m_inARow = 0;
    std::optional<qint64> m_openUntil;
    std::optional<int> m_probe;
    QSet<int> m_counted; // calls whose ends count
};

} // namespace

class TestBreaker : public QObject
{
    Q_OBJECT
private slots:
    void opensAfterSoManyFailuresInARow();
    void letsOneTry();
    void aTryThatSaysNothingLetsTheNextTry();
    void ignoresWhatBeganBefore();
    void neverOpensWithoutALimit();
    void y08_behavesAsItsModelOver100000RandomSteps();
};

void TestBreaker::opensAfterSoManyFailuresInARow()
{
    Breaker breaker({.failures = 3, .openMs = 1000});
    breaker.failed(breaker.pass(0), 0);
    breaker.failed(breaker.pass(0), 0);
    breaker.succeeded(breaker.pass(0));
    QCOMPARE(breaker.failuresInARow(), 0);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(breaker.state(0), Breaker::State::Closed);
        breaker.failed(breaker.pass(0), 0);
    }
    QCOMPARE(breaker.state(0), Breaker::State::Open);
    QCOMPARE(breaker.pass(999 * kMs), Breaker::Ticket(0));
    QCOMPARE(breaker.nextTryNs(), 1000 * kMs);
}

void TestBreaker::letsOneTry()
{
    Breaker breaker({.failures = 1, .openMs = 1000});
    breaker.failed(breaker.pass(0), 0);
    const Breaker::Ticket first = breaker.pass(1000 * kMs);
    QVERIFY(first != 0);
    QCOMPARE(breaker.pass(2000 * kMs), Breaker::Ticket(0)); // not a second one at once
    breaker.failed(first, 2000 * kMs);
    QCOMPARE(breaker.state(2999 * kMs), Breaker::State::Open); // and again as long
    breaker.succeeded(breaker.pass(3000 * kMs));
    QCOMPARE(breaker.state(3000 * kMs), Breaker::State::Closed);
    QCOMPARE(breaker.failuresInARow(), 0);
}

void TestBreaker::aTryThatSaysNothingLetsTheNextTry()
{
    Breaker breaker({.failures = 1, .openMs = 1000});
    breaker.failed(breaker.pass(0), 0);
    const Breaker::Ticket first = breaker.pass(1000 * kMs);
    breaker.undecided(first);
    const Breaker::Ticket second = breaker.pass(1000 * kMs);
    QVERIFY(second != 0 && second != first);
    breaker.succeeded(first); // too late to say anything
    QCOMPARE(breaker.state(1000 * kMs), Breaker::State::HalfOpen);
}

void TestBreaker::ignoresWhatBeganBefore()
{
    Breaker breaker({.failures = 1, .openMs = 1000});
    const Breaker::Ticket old = breaker.pass(0);
    breaker.failed(breaker.pass(0), 0);
    breaker.succeeded(old);
    QCOMPARE(breaker.state(0), Breaker::State::Open);
    breaker.reset();
    breaker.failed(old, 0);
    QCOMPARE(breaker.state(0), Breaker::State::Closed);
}

void TestBreaker::neverOpensWithoutALimit()
{
    Breaker breaker({.failures = 0, .openMs = 1000});
    for (int i = 0; i < 1000; ++i) {
        breaker.failed(breaker.pass(0), 0);
    }
    QCOMPARE(breaker.state(0), Breaker::State::Closed);
    Breaker open({.failures = 1, .openMs = 1000});
    open.failed(open.pass(0), 0);
    open.setRule({.failures = 0, .openMs = 1000});
    QCOMPARE(open.state(0), Breaker::State::Closed);
}

void TestBreaker::y08_behavesAsItsModelOver100000RandomSteps()
{
    const quint32 seed =
        qEnvironmentVariableIsSet("SIGNALBOX_SEED") ? qEnvironmentVariable("SIGNALBOX_SEED").toUInt() : 20261128U;
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator chance(seed);
    const BreakerRule rule{.failures = 3, .openMs = 50};
    Breaker breaker(rule);
    Model model(rule);
    std::map<int, Breaker::Ticket> underWay;
    qint64 now = 0;
    int calls = 0;
    int opened = 0;
    for (int step = 0; step < 100'000; ++step) {
        const auto before = breaker.state(now);
        now += chance.bounded(20) * kMs;
        const int what = chance.bounded(100);
        if (what < 50 || underWay.empty()) {
            const Breaker::Ticket ticket = breaker.pass(now);
            QCOMPARE(ticket != 0, model.pass(now, ++calls));
            if (ticket != 0) {
                underWay.emplace(calls, ticket);
            }
        } else if (what < 99) {
            const auto one = std::next(underWay.begin(), chance.bounded(int(underWay.size())));
            const int how = chance.bounded(3);
            how == 0   ? breaker.succeeded(one->second)
            : how == 1 ? breaker.failed(one->second, now)
                       : breaker.undecided(one->second);
            model.end(now, one->first, how);
            underWay.erase(one);
        } else {
            breaker.reset();
            model.close();
        }
        QCOMPARE(breaker.state(now), model.state(now));
        opened += before == Breaker::State::Closed && breaker.state(now) == Breaker::State::Open ? 1 : 0;
    }
    QVERIFY(opened > 100); // the steps did reach what is tested
}

QTEST_APPLESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
