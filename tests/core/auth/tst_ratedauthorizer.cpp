// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizers.h"

#include <QList>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Time and waiting in one: passing time calls what was to be called by then.
class LabTime : public Clock, public Pause
{
public:
    [[nodiscard]] qint64 monotonicNs() const override { return m_nowMs * 1'000'000; }
    [[nodiscard]] qint64 wallNs() const override { return monotonicNs(); }
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) const override
    {
        m_planned.append({m_nowMs + wait.count(), context, std::move(then)});
    }
    void pass(int ms)
    {
        m_nowMs += ms;
        for (qsizetype i = 0; i < m_planned.size();) {
            if (m_planned[i].atMs > m_nowMs) {
                ++i;
                continue;
            }
            const Planned due = m_planned.takeAt(i);
            if (due.context) {
                due.then();
            }
        }
    }
    [[nodiscard]] qsizetype planned() const { return m_planned.size(); }

private:
    struct Planned
    {
        qint64 atMs;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    qint64 m_nowMs = 5000;
    mutable QList<Planned> m_planned;
};

} // namespace

/// How a key's rate is kept.
class TestRatedAuthorizer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void letsThreeAWindowGoInOrder();
    void countsAnyWindowAndNotTheClocksOwn();
    void givesTheirPlaceOnWhoAreGone();
    void goesOnWhenAllWhoWaitedAreGone();
    void failsAtOnceAndSaysWhen();
    void mayBeDeletedByWhoIsServed();
    void rateIsKeptForFixedKindsOnly();
    void passesOnWhatIsSaidOfTheCredentials();

private:
    [[nodiscard]] std::unique_ptr<HttpAuthorizer> made(const KeyRate &rate,
                                                       AuthOptions::Kind kind = AuthOptions::Kind::Bearer);
    void ask(int number, const HttpAuthorizer::IsWanted &isWanted = {});

    std::unique_ptr<LabTime> m_time;
    std::unique_ptr<HttpAuthorizer> m_authorizer;
    QList<int> m_served;
    QList<Error> m_errors;
    const QUrl m_server{u"https://a.example/mcp"_s};
};

void TestRatedAuthorizer::init()
{
    m_authorizer.reset();
    m_time = std::make_unique<LabTime>();
    m_served.clear();
    m_errors.clear();
}

std::unique_ptr<HttpAuthorizer> TestRatedAuthorizer::made(const KeyRate &rate, AuthOptions::Kind kind)
{
    AuthSetup setup;
    setup.server = m_server;
    setup.options.kind = kind;
    setup.options.secret = u"t"_s;
    setup.options.rate = rate;
    setup.clock = m_time.get();
    setup.pause = m_time.get();
    return makeAuthorizer(setup);
}

void TestRatedAuthorizer::ask(int number, const HttpAuthorizer::IsWanted &isWanted)
{
    m_authorizer->authorizeWhile(isWanted, "POST", m_server, [this, number](const Result<HttpHeaders> &headers) {
        if (headers) {
            QCOMPARE(headers->value("Authorization"), "Bearer t"_ba);
            m_served.append(number);
        } else {
            m_errors.append(headers.error());
        }
    });
}

void TestRatedAuthorizer::letsThreeAWindowGoInOrder()
{
    m_authorizer = made({.requests = 3, .windowMs = 1000, .waits = true});
    for (int i = 1; i <= 8; ++i) {
        ask(i);
    }
    QCOMPARE(m_served, (QList<int>{1, 2, 3}));
    m_time->pass(999);
    QCOMPARE(m_served.size(), 3);
    m_time->pass(1);
    QCOMPARE(m_served, (QList<int>{1, 2, 3, 4, 5, 6}));
    ask(9); // behind those who wait
    m_time->pass(1000);
    QCOMPARE(m_served, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QVERIFY(m_errors.isEmpty());
}

void TestRatedAuthorizer::countsAnyWindowAndNotTheClocksOwn()
{
    m_authorizer = made({.requests = 3, .windowMs = 1000, .waits = true});
    ask(1);
    m_time->pass(900);
    ask(2);
    ask(3);
    ask(4);
    m_time->pass(100); // the first is a window ago, the others are not
    QCOMPARE(m_served, (QList<int>{1, 2, 3, 4}));
    ask(5);
    m_time->pass(899);
    QCOMPARE(m_served.size(), 4);
    m_time->pass(1);
    QCOMPARE(m_served, (QList<int>{1, 2, 3, 4, 5}));
}

void TestRatedAuthorizer::givesTheirPlaceOnWhoAreGone()
{
    m_authorizer = made({.requests = 3, .windowMs = 1000, .waits = true});
    QSet<int> gone;
    for (int i = 1; i <= 8; ++i) {
        ask(i, [&gone, i] { return !gone.contains(i); });
    }
    gone = {4, 6};
    m_time->pass(1000);
    QCOMPARE(m_served, (QList<int>{1, 2, 3, 5, 7, 8}));
}

void TestRatedAuthorizer::goesOnWhenAllWhoWaitedAreGone()
{
    m_authorizer = made({.requests = 1, .windowMs = 1000, .waits = true});
    ask(1);
    ask(2, [] { return false; });
    m_time->pass(5000);
    QCOMPARE(m_served, QList<int>{1});
    ask(3);
    QCOMPARE(m_served, (QList<int>{1, 3}));
    QCOMPARE(m_time->planned(), 0);
}

void TestRatedAuthorizer::failsAtOnceAndSaysWhen()
{
    m_authorizer = made({.requests = 2, .windowMs = 10'000, .waits = false});
    ask(1);
    m_time->pass(500);
    ask(2);
    ask(3);
    QCOMPARE(m_served, (QList<int>{1, 2}));
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].kind, Error::Kind::Policy);
    QCOMPARE(m_errors[0].code, 0); // no 429: that would be the server's
    QVERIFY2(m_errors[0].message.startsWith(u"Rate limited"_s), qPrintable(m_errors[0].message));
    QVERIFY2(m_errors[0].message.contains(u"2 × in 10 s"_s), qPrintable(m_errors[0].message));
    QVERIFY2(m_errors[0].message.contains(u" 9.5 s"_s), qPrintable(m_errors[0].message));
    QCOMPARE(m_time->planned(), 0);
    m_time->pass(9500);
    ask(4); // who failed took no place
    QCOMPARE(m_served, (QList<int>{1, 2, 4}));
}

void TestRatedAuthorizer::mayBeDeletedByWhoIsServed()
{
    m_authorizer = made({.requests = 1, .windowMs = 1000, .waits = true});
    ask(1);
    bool served = false;
    m_authorizer->authorize("POST", m_server, [this, &served](const Result<HttpHeaders> &) {
        served = true;
        m_authorizer.reset();
    });
    ask(3);
    m_time->pass(1000);
    QVERIFY(served);
    QVERIFY(!m_authorizer);
    m_time->pass(1000);
    QCOMPARE(m_served, QList<int>{1});
}

void TestRatedAuthorizer::rateIsKeptForFixedKindsOnly()
{
    using Kind = AuthOptions::Kind;
    for (const Kind kind : {Kind::None, Kind::Header, Kind::ApiKeyQuery, Kind::Basic, Kind::Bearer, Kind::Jwt}) {
        QVERIFY(isFixed(kind));
    }
    QVERIFY(!isFixed(Kind::OAuth));
    QVERIFY(!isFixed(Kind::Automatic));
    m_authorizer = made({.requests = 1, .windowMs = 1000, .waits = false}, Kind::Jwt);
    ask(1);
    ask(2);
    QCOMPARE(m_errors.size(), 2); // no secret to sign with, or rather no place
    QCOMPARE(m_errors[1].kind, Error::Kind::Policy);
}

void TestRatedAuthorizer::passesOnWhatIsSaidOfTheCredentials()
{
    m_authorizer = made({.requests = 1, .windowMs = 1000, .waits = true});
    QVERIFY(!m_authorizer->asksPerson());
    QVERIFY(m_authorizer->identity().isEmpty());
    std::optional<Result<>> decided;
    HttpHead head;
    head.status = 401;
    m_authorizer->refused({}, head, [&decided](const Result<> &result) { decided = result; });
    QVERIFY(decided && !*decided);
    QCOMPARE(decided->error().kind, Error::Kind::Auth);
}

QTEST_GUILESS_MAIN(TestRatedAuthorizer)
#include "tst_ratedauthorizer.moc"
