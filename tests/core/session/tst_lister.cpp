// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lister.h"
#include "sessionfixture.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SessionFixture
{
    explicit Fixture(const Limits &limits = {})
        : SessionFixture(Revision::V20251125, {limits, nullptr})
    {
    }

    /// `page(n, message)` makes the result of the n-th request, from 0.
    void serve(std::function<QByteArray(int, const QByteArray &)> page)
    {
        peer.answer = [this, page = std::move(page)](const QByteArray &message) {
            if (message.contains("\"id\":")) {
                peer.say(answerText(idOf(message), page(requests++, message)));
            }
        };
    }
    void list(Lister::List what = Lister::List::Tools)
    {
        lister = new Lister(*session, what);
        QObject::connect(lister, &Lister::finished, &peer, [this](const Lister::Outcome &finished) {
            outcome = finished;
            ++ends;
        });
    }

    QPointer<Lister> lister;
    Lister::Outcome outcome;
    int requests = 0;
    int ends = 0;
};

} // namespace

class TestLister : public QObject
{
    Q_OBJECT

private slots:
    void readsAllPages();
    void asksWithEachMethod_data();
    void asksWithEachMethod();
    void r03_stopsAtTheSameCursor();
    void r03_stopsInACircle();
    void r03_stopsAtThePageLimit();
    void r03_stopsAtTheItemLimit();
    void r03_stopsAtTheByteLimit();
    void r03_stopsAtTheTimeLimit();
    void r03_failsIfNothingCameInTime();
    void r03_takesAnEmptyCursorForACursor();
    void sendsCursorsBackAsTheyCame();
    void findsBadCursors_data();
    void findsBadCursors();
    void findsAMissingList();
    void keepsEarlierPagesWhenOneFails();
    void endsOnceWhenTheConnectionEnds();
    void canBeCancelled();
};

void TestLister::readsAllPages()
{
    Fixture f;
    f.serve([](int n, const QByteArray &) {
        return n < 2 ? R"({"tools":[{"name":"a,]}"},{"name":"b"}],"nextCursor":"c)" + QByteArray::number(n) + "\"}"
                     : R"({"tools":[{"name":"c"}]})"_ba;
    });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.pages.size(), 3);
    QCOMPARE(f.outcome.pages.at(2), R"({"tools":[{"name":"c"}]})"_ba);
    QCOMPARE(f.outcome.items, 5);
    QVERIFY(f.outcome.complete);
    QVERIFY(f.outcome.deviations.isEmpty());
    QVERIFY(f.peer.heard.at(1).contains(R"("params":{"cursor":"c0"})"));
    QTRY_VERIFY(!f.lister);
}

void TestLister::asksWithEachMethod_data()
{
    QTest::addColumn<Lister::List>("list");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("tools") << Lister::List::Tools << "tools/list"_ba << "tools"_ba;
    QTest::newRow("resources") << Lister::List::Resources << "resources/list"_ba << "resources"_ba;
    QTest::newRow("templates") << Lister::List::ResourceTemplates << "resources/templates/list"_ba
                               << "resourceTemplates"_ba;
    QTest::newRow("prompts") << Lister::List::Prompts << "prompts/list"_ba << "prompts"_ba;
}

void TestLister::asksWithEachMethod()
{
    QFETCH(Lister::List, list);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, member);
    Fixture f;
    f.serve([&](int, const QByteArray &) { return "{\"" + member + "\":[{},{},{}]}"; });
    f.list(list);
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.items, 3);
    QCOMPARE(f.recorder.methodAt(0), method);
}

void TestLister::r03_stopsAtTheSameCursor()
{
    Fixture f;
    f.serve([](int, const QByteArray &) { return R"({"tools":[{}],"nextCursor":"again"})"_ba; });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 2);
    QVERIFY(!f.outcome.complete);
    QVERIFY(!f.outcome.note.isEmpty());
    QCOMPARE(f.outcome.deviations.size(), 1);
    QCOMPARE(f.outcome.end, CallOutcome::End::Result);
}

void TestLister::r03_stopsInACircle()
{
    Fixture f;
    f.serve(
        [](int n, const QByteArray &) { return R"({"tools":[],"nextCursor":")" + QByteArray::number(n % 3) + "\"}"; });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 4);
}

void TestLister::r03_stopsAtThePageLimit()
{
    Limits limits;
    limits.listPages = 7;
    Fixture f(limits);
    f.serve([](int n, const QByteArray &) { return R"({"tools":[],"nextCursor":")" + QByteArray::number(n) + "\"}"; });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 7);
    QVERIFY(f.outcome.note.contains(u"7 pages"_s));
}

void TestLister::r03_stopsAtTheItemLimit()
{
    Limits limits;
    limits.listItems = 10;
    Fixture f(limits);
    f.serve([](int n, const QByteArray &) {
        return R"({"tools":[{},{},{},{}],"nextCursor":")" + QByteArray::number(n) + "\"}";
    });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 3);
    QCOMPARE(f.outcome.items, 12);
    QVERIFY(!f.outcome.complete);
}

void TestLister::r03_stopsAtTheByteLimit()
{
    Limits limits;
    limits.messageBytes = 10'000;
    limits.listPages = 100;
    Fixture f(limits);
    f.serve([](int n, const QByteArray &) {
        return "{\"tools\":[\"" + QByteArray(3'000, 't') + "\"],\"nextCursor\":\"" + QByteArray::number(n) + "\"}";
    });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 4);
    QVERIFY(!f.outcome.complete);
}

void TestLister::r03_stopsAtTheTimeLimit()
{
    Limits limits;
    limits.listTimeMs = 60;
    Fixture f(limits);
    f.peer.answer = [&f](const QByteArray &message) {
        if (f.requests++ == 0) {
            f.peer.say(answerText(idOf(message), R"({"tools":[{}],"nextCursor":"a"})"));
        }
    };
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.items, 1);
    QVERIFY(f.outcome.note.contains(u"60 ms"_s));
    QTRY_COMPARE(f.session->callsInFlight(), 0);
    QVERIFY(f.peer.heard.constLast().contains("notifications/cancelled"));
}

void TestLister::r03_failsIfNothingCameInTime()
{
    Limits limits;
    limits.listTimeMs = 60; // shorter than the limit of the page
    Fixture f(limits);
    f.peer.answer = [](const QByteArray &) {};
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(f.outcome.error);
    QCOMPARE(f.outcome.error->kind, Error::Kind::Timeout);
    QCOMPARE(f.outcome.end, CallOutcome::End::Timeout);
    QVERIFY(f.outcome.pages.isEmpty());
    QTRY_VERIFY(f.peer.heard.constLast().contains("notifications/cancelled"));
}

void TestLister::r03_takesAnEmptyCursorForACursor()
{
    Fixture f;
    f.serve([](int n, const QByteArray &) {
        return n == 0 ? R"({"tools":[{}],"nextCursor":""})"_ba : R"({"tools":[{}]})"_ba;
    });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 2);
    QVERIFY(f.peer.heard.at(1).contains(R"({"cursor":""})"));
    QVERIFY(f.outcome.complete);
}

void TestLister::sendsCursorsBackAsTheyCame()
{
    Fixture f;
    f.serve([](int n, const QByteArray &) {
        return n == 0 ? R"({"nextCursor":"\u00e9\"\/+=","tools":[]})"_ba : R"({"tools":[]})"_ba;
    });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    const QByteArray cursor = R"({"cursor":"\u00e9\"\/+="})";
    QVERIFY(f.peer.heard.at(1).contains(cursor));
}

void TestLister::findsBadCursors_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<bool>("complete");
    QTest::newRow("null") << "null"_ba << true;
    QTest::newRow("number") << "5"_ba << false;
    QTest::newRow("object") << "{}"_ba << false;
}

void TestLister::findsBadCursors()
{
    QFETCH(QByteArray, cursor);
    QFETCH(bool, complete);
    Fixture f;
    f.serve([&](int, const QByteArray &) { return R"({"tools":[],"nextCursor":)" + cursor + "}"; });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.requests, 1);
    QCOMPARE(f.outcome.deviations.size(), 1);
    QCOMPARE(f.outcome.complete, complete);
}

void TestLister::findsAMissingList()
{
    Fixture f;
    f.serve([](int, const QByteArray &) { return R"({"tools":{"a":1}})"_ba; });
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.items, 0);
    QCOMPARE(f.outcome.deviations.size(), 1);
    QCOMPARE(f.outcome.deviations.at(0).pointer, u"/tools"_s);
}

void TestLister::keepsEarlierPagesWhenOneFails()
{
    Fixture f;
    f.peer.answer = [&f](const QByteArray &message) {
        f.peer.say(f.requests++ == 0 ? answerText(idOf(message), R"({"tools":[{}],"nextCursor":"a"})")
                                     : errorText(idOf(message), -32602, "bad cursor"));
    };
    f.list();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.pages.size(), 1);
    QCOMPARE(f.outcome.end, CallOutcome::End::RemoteError);
    QCOMPARE(f.outcome.error->code, -32602);
    QVERIFY(!f.outcome.complete);
}

void TestLister::endsOnceWhenTheConnectionEnds()
{
    Fixture f;
    f.list();
    f.peer.exit(1);
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.end, CallOutcome::End::Lost);
}

void TestLister::canBeCancelled()
{
    Fixture f;
    f.list();
    f.lister->cancel();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.outcome.end, CallOutcome::End::Cancelled);
}

QTEST_GUILESS_MAIN(TestLister)
#include "tst_lister.moc"
