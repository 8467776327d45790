// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "script.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kSecond = 1'000'000'000;
constexpr int kBoundMs = 30'000;

} // namespace

/// What comes out of a journal that a script wrote.
class TestDerivedStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
        auto journal = Journal::open(m_folder);
        QVERIFY(journal);
        m_script = std::make_unique<Script>(std::move(*journal));
        m_store.reset();
    }

    void saysWhenNothingWasDerivedYet()
    {
        const auto store = DerivedStore::open(m_folder);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Storage);
    }

    void joinsARequestToItsAnswer()
    {
        m_script->nowNs = 5 * kSecond;
        const quint64 request = m_script->request({.server = "alpha", .about = "echo", .caller = "cli", .session = 7});
        m_script->nowNs += 40 * kMs;
        const quint64 answer = m_script->result(request);
        derive();
        const auto calls = m_store->calls({});
        QVERIFY(calls);
        QCOMPARE(calls->size(), 1);
        const CallRow row = calls->constFirst();
        QCOMPARE(row.sequence, request);
        QCOMPARE(row.answer, answer);
        QCOMPARE(row.server, u"alpha"_s);
        QCOMPARE(row.method, u"tools/call"_s);
        QCOMPARE(row.about, u"echo"_s);
        QCOMPARE(row.caller, u"cli"_s);
        QCOMPARE(row.session, 7U);
        QCOMPARE(row.startNs, Script::kStartNs + 5 * kSecond);
        QCOMPARE(row.durationNs, 40 * kMs);
        QCOMPARE(row.end, CallEnd::Result);
        QVERIFY(row.requestBytes > 60 && row.answerBytes > 40);
    }

    void tellsHowEachCallEnded_data()
    {
        QTest::addColumn<std::function<void(Script &, quint64)>>("finish");
        QTest::addColumn<CallEnd>("end");
        QTest::addColumn<qint32>("code");
        using Finish = std::function<void(Script &, quint64)>;
        const auto row = [](const char *name, Finish finish, CallEnd end, qint32 code = 0) {
            QTest::newRow(name) << std::move(finish) << end << code;
        };
        row("not at all", [](Script &, quint64) {}, CallEnd::InFlight);
        row("result", [](Script &s, quint64 of) { s.result(of); }, CallEnd::Result);
        row("the tool failed", [](Script &s, quint64 of) { s.result(of, true); }, CallEnd::ToolError);
        row(
            "the tool failed, and the record says so",
            [](Script &s, quint64 of) {
                IndexRecord record = s.like(of);
                record.kind = IndexRecord::Result;
                record.flags = IndexRecord::ToolError;
                s.put("{}", record, false);
            },
            CallEnd::ToolError);
        row(
            "isError elsewhere",
            [](Script &s, quint64 of) { s.answer(of, R"({"id":0,"result":{"structuredContent":{"isError":true}}})"); },
            CallEnd::Result);
        row("error", [](Script &s, quint64 of) { s.error(of, -32601); }, CallEnd::RemoteError, -32601);
        row(
            "no valid answer", [](Script &s, quint64 of) { s.answer(of, "{}", IndexRecord::Unknown); },
            CallEnd::RemoteError);
        row("taken back", [](Script &s, quint64 of) { s.cancel(of, IndexRecord::ByCaller); }, CallEnd::Cancelled);
        row("out of time", [](Script &s, quint64 of) { s.cancel(of, IndexRecord::ByDeadline); }, CallEnd::Timeout);
        row(
            "taken back by its id", [](Script &s, quint64 of) { s.cancel(of, IndexRecord::NotTakenBack); },
            CallEnd::Cancelled);
        row("HTTP status", [](Script &s, quint64 of) { s.http(of, 502); }, CallEnd::HttpError, 502);
        row(
            "HTTP out of time", [](Script &s, quint64 of) { s.http(of, 200, IndexRecord::ByDeadline); },
            CallEnd::Timeout);
        row(
            "after signing in",
            [](Script &s, quint64 of) {
                s.http(of, 401);
                s.http(of, 200);
                s.result(of);
            },
            CallEnd::Result);
        for (const int status : {401, 403}) {
            row(
                status == 401 ? "refused for good, 401" : "refused for good, 403",
                [status](Script &s, quint64 of) {
                    s.http(of, status);
                    s.ended(of, status);
                },
                CallEnd::HttpError, status);
        }
        row(
            "refused twice, then answered",
            [](Script &s, quint64 of) {
                s.http(of, 401);
                s.http(of, 403);
                s.result(of);
                s.ended(of, 403); // of no call that is open
            },
            CallEnd::Result);
        row(
            "answered with nothing",
            [](Script &s, quint64 of) {
                s.http(of, 202);
                s.ended(of, 0);
            },
            CallEnd::Lost);
        row("not reached", [](Script &s, quint64 of) { s.ended(of, 0); }, CallEnd::Lost);
        row("another session", [](Script &s, quint64) { s.request({.session = 2}); }, CallEnd::Lost);
        row(
            "another server's session", [](Script &s, quint64) { s.request({.server = "beta", .session = 2}); },
            CallEnd::InFlight);
        row(
            "in a batch",
            [](Script &s, quint64 of) {
                IndexRecord record = s.like(of);
                record.pair = 0;
                record.kind = IndexRecord::Batch;
                s.put(R"([{"method":"x"},{"id":99,"result":{}},{"id":)" + QByteArray::number(of)
                          + R"(,"error":{"code":-5}}])",
                      record, false);
            },
            CallEnd::RemoteError, -5);
    }

    void tellsHowEachCallEnded()
    {
        QFETCH(const std::function<void(Script &, quint64)>, finish);
        QFETCH(const CallEnd, end);
        QFETCH(const qint32, code);
        const quint64 request = m_script->request({});
        m_script->nowNs += 10 * kMs;
        finish(*m_script, request);
        if (end != CallEnd::InFlight && end != CallEnd::Lost) {
            m_script->answer(request, "{}", IndexRecord::Unknown); // too late, or twice: changes nothing
        }
        derive();
        const auto calls = m_store->calls({.before = request + 1});
        QVERIFY(calls && calls->size() == 1);
        QCOMPARE(calls->constFirst().end, end);
        QCOMPARE(calls->constFirst().errorCode, code);
        const bool isOver = end != CallEnd::InFlight && end != CallEnd::Lost;
        QCOMPARE(calls->constFirst().durationNs, isOver ? std::optional(10 * kMs) : std::nullopt);
    }

    void doesNotCountWhatBelongsToConnecting()
    {
        const quint64 probe = m_script->request({.method = "initialize", .about = {}, .isProbe = true});
        m_script->result(probe);
        derive();
        QVERIFY(m_store->calls({})->isEmpty());
        const auto rows = m_store->statistics({});
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().counts.begun, 0U);
        QCOMPARE(rows->constFirst().counts.messages, 2U);
    }

    void aSubscriptionsStreamIsNoCall()
    {
        const auto listen = [this](quint32 session) {
            return m_script->request({.method = "subscriptions/listen", .about = {}, .session = session});
        };
        listen(1);
        m_script->ended(listen(1), 0);
        m_script->result(m_script->request({}));
        listen(2); // a new connection: the first stream went with the old one
        derive();
        const auto one = m_store->statistics({.by = StatisticsQuery::By::All});
        QCOMPARE(one->constFirst().counts.begun, 1U);
        QCOMPARE(one->constFirst().counts.ended, 1U);
        QCOMPARE(one->constFirst().counts.errors(), 0U);
        QCOMPARE(one->constFirst().inFlight, 0U);
        QVERIFY(m_store->calls({.onlyFailures = true})->isEmpty());
        m_script->error(listen(2), -32601); // one that is refused is a failure
        derive();
        QCOMPARE(m_store->statistics({.by = StatisticsQuery::By::All})->constFirst().counts.errors(), 1U);
    }

    void thePersonsTimeIsNotTheServers()
    {
        const quint64 request = m_script->request({});
        m_script->nowNs += 10 * kMs;
        const quint64 asked = ask(request);
        m_script->nowNs += 9 * kSecond;
        reply(request, asked);
        m_script->nowNs += 10 * kMs;
        m_script->result(request);
        derive();
        QCOMPARE(m_store->calls({})->constFirst().durationNs, 9 * kSecond + 20 * kMs);
        const auto rows = m_store->statistics({});
        QCOMPARE(rows->constFirst().counts.latency.greatest(), 20 * kMs);
    }

    void thePersonsTimeCountsOnceForQuestionsAtOnce()
    {
        const quint64 request = m_script->request({});
        m_script->nowNs += 10 * kMs;
        const quint64 first = ask(request);
        m_script->nowNs += kSecond;
        const quint64 second = ask(request);
        m_script->nowNs += 4 * kSecond;
        reply(request, first);
        m_script->nowNs += 2 * kSecond;
        reply(request, second);
        m_script->nowNs += kSecond;
        m_script->result(request);
        derive();
        QCOMPARE(m_store->calls({})->constFirst().durationNs, 8 * kSecond + 10 * kMs);
        QCOMPARE(m_store->statistics({})->constFirst().counts.latency.greatest(), kSecond + 10 * kMs);
    }

    void aQuestionThatIsNeverAnsweredLeavesNothingOut()
    {
        const quint64 request = m_script->request({});
        const quint64 asked = ask(request);
        m_script->nowNs += kSecond;
        m_script->result(request);
        const quint64 next = m_script->request({});
        reply(next, asked); // too late for the one, and not of the other
        m_script->nowNs += 10 * kMs;
        m_script->result(next);
        derive();
        QCOMPARE(m_store->statistics({})->constFirst().counts.latency.greatest(), kSecond);
    }

    void itsPercentilesAgreeWithTheTrueOnes()
    {
        std::mt19937_64 random(9);
        std::lognormal_distribution<double> distribution(15, 1);
        std::vector<double> truth;
        for (int i = 0; i < 20'000; ++i) {
            const quint64 request = m_script->request({});
            const auto duration = qint64(distribution(random));
            truth.push_back(double(duration));
            m_script->nowNs += duration;
            m_script->result(request);
        }
        derive();
        const auto rows = m_store->statistics({.by = StatisticsQuery::By::Tool});
        QVERIFY(rows && rows->size() == 1);
        const LatencyHistogram &latency = rows->constFirst().counts.latency;
        std::ranges::sort(truth);
        for (const double percent : {50.0, 90.0, 95.0, 99.0}) {
            const double wanted = truth[std::size_t(std::ceil(percent / 100 * double(truth.size()))) - 1];
            const auto found = double(latency.percentile(percent));
            QVERIFY2(std::abs(found - wanted) <= 0.01 * wanted,
                     qPrintable(u"p%1 %2 %3"_s.arg(percent).arg(found).arg(wanted)));
        }
        QCOMPARE(double(latency.greatest()), truth.back());
    }

    void countsByWhateverIsAsked()
    {
        m_script->play(4000);
        derive();
        using By = StatisticsQuery::By;
        const auto calls = m_store->calls({.limit = 100'000});
        QCOMPARE(calls->size(), 4000);
        for (const By by : {By::All, By::Server, By::Tool, By::Caller, By::Method}) {
            const auto rows = m_store->statistics({.by = by});
            QVERIFY(rows);
            QCOMPARE(rows->size(), by == By::All ? 1 : by == By::Tool ? 12 : by == By::Method ? 12 : 3);
            for (const Statistics &row : *rows) {
                compareWithCalls(row, *calls, by);
            }
        }
        const auto one = m_store->statistics({.by = By::Tool, .server = u"beta.two"_s, .tool = u"slow"_s});
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->constFirst().tool, u"slow"_s);
        QVERIFY(m_store->statistics({.server = u"nobody"_s})->isEmpty());
        QVERIFY(m_store->statistics({.by = By::Tool, .method = u"resources/read"_s})->isEmpty());
    }

    void itsSeriesAddUpToTheWhole()
    {
        m_script->play(3000);
        derive();
        const CallCounts whole = m_store->statistics({.by = StatisticsQuery::By::All})->constFirst().counts;
        for (const Resolution resolution : {Resolution::Second, Resolution::Minute, Resolution::Hour}) {
            const auto points = m_store->series({.of = {}, .resolution = resolution});
            QVERIFY(points && points->size() > 0);
            CallCounts sum;
            qint64 last = 0;
            for (const SeriesPoint &point : *points) {
                QVERIFY(point.startNs > last && point.startNs % (qint64(resolution) * kSecond) == 0);
                last = point.startNs;
                sum.merge(point.counts);
            }
            QCOMPARE(sum, whole);
        }
        // A part of it, by the second.
        const qint64 from = Script::kStartNs + 60 * kSecond;
        const auto part = m_store->series(
            {.of = {.sinceNs = from, .untilNs = from + 10 * kSecond}, .resolution = Resolution::Second});
        quint64 begun = 0;
        for (const SeriesPoint &point : *part) {
            QVERIFY(point.startNs >= from && point.startNs < from + 10 * kSecond);
            begun += point.counts.begun;
        }
        QCOMPARE(begun,
                 quint64(m_store->calls({.sinceNs = from, .untilNs = from + 10 * kSecond, .limit = 10'000})->size()));
    }

    void forgetsOldSecondsButNoHours()
    {
        m_script->result(m_script->request({}));
        m_script->nowNs += 3 * 86'400 * kSecond;
        m_script->result(m_script->request({}));
        derive();
        QCOMPARE(m_store->series({.of = {}, .resolution = Resolution::Second})->size(), 1);
        QCOMPARE(m_store->series({.of = {}, .resolution = Resolution::Minute})->size(), 2);
        QCOMPARE(m_store->series({.of = {}, .resolution = Resolution::Hour})->size(), 2);
        QCOMPARE(m_store->statistics({})->constFirst().counts.ended, 2U);
    }

    void s12_findsWhateverIsTyped()
    {
        m_script->notification("alpha", "The quick brown fox");
        const quint64 tool = m_script->request({.about = "read_file"});
        m_script->answer(tool, R"({"id":1,"result":{"content":[{"text":"first\nsecond gr\u00fcn"}]}})");
        derive();
        const auto found = [&](const QString &typed) { return m_store->search(typed)->sequences; };
        QCOMPARE(found(u"quick fox"_s), QList<quint64>{0});
        QCOMPARE(found(u"QUICK bro"_s), QList<quint64>{0});
        QCOMPARE(found(u"read_file"_s), QList<quint64>{1});
        QCOMPARE(found(u"grün"_s), QList<quint64>{2});
        QCOMPARE(found(u"second"_s), QList<quint64>{2});
        QCOMPARE(found(u"jsonrpc"_s), (QList<quint64>{1, 0}));
        for (const QString &typed : {u"\""_s, u"OR"_s, u"NOT x"_s, u"body:"_s, u"a*b^c"_s, u"NEAR(a b)"_s, u"';--"_s,
                                     u""_s, u"{}()"_s, QString(QChar(0)), u"no such word"_s}) {
            const auto hits = m_store->search(typed);
            QVERIFY2(hits, qPrintable(typed));
            QVERIFY(hits->sequences.isEmpty());
        }
        QCOMPARE(found(u"{ quick }"_s), QList<quint64>{0});
    }

    void searchesInChunksNewestFirst()
    {
        for (int i = 0; i < 1000; ++i) {
            m_script->notification("alpha", i % 10 == 0 ? "needle" : "hay");
        }
        derive();
        QList<quint64> all;
        std::optional<quint64> before;
        int chunks = 0;
        do {
            const auto hits = m_store->search(u"needle"_s, before, 7);
            QVERIFY(hits && hits->sequences.size() <= 7);
            QCOMPARE(hits->indexedUntil, 1000U);
            all += hits->sequences;
            before = hits->before;
            ++chunks;
        } while (before);
        QCOMPARE(all.size(), 100);
        QVERIFY(chunks >= 15);
        QVERIFY(std::ranges::is_sorted(all, std::greater()));
        QCOMPARE(all.constLast(), 0U);
    }

    void keepsWhatSamplersBring()
    {
        Deriver deriver(m_folder);
        ProcessSample sample{.server = u"alpha"_s,
                             .wallNs = Script::kStartNs,
                             .cpuShare = 0.5,
                             .residentBytes = 1 << 20,
                             .threads = 3,
                             .handles = 12,
                             .children = 1};
        for (int i = 0; i < 100; ++i) {
            sample.wallNs += kSecond;
            deriver.append(sample);
        }
        const HealthCheck check{
            .server = u"beta"_s, .wallNs = Script::kStartNs, .isHealthy = false, .durationNs = 7, .error = u"Gone."_s};
        deriver.append(check);
        QVERIFY(deriver.catchUp(kBoundMs));
        m_store = std::move(*DerivedStore::open(m_folder));
        QCOMPARE(m_store->samples(u"alpha"_s, 0, sample.wallNs)->size(), 99);
        QCOMPARE(m_store->samples({}, sample.wallNs, sample.wallNs + 1)->constFirst(), sample);
        QVERIFY(m_store->samples(u"beta"_s, 0, sample.wallNs)->isEmpty());
        QCOMPARE(*m_store->healthChecks(u"beta"_s, 0, sample.wallNs), QList<HealthCheck>{check});
        // Much later only one a minute is left.
        sample.wallNs += 3 * 86'400 * kSecond;
        deriver.append(sample);
        QVERIFY(deriver.catchUp(kBoundMs));
        QCOMPARE(m_store->samples(u"alpha"_s, 0, sample.wallNs)->size(), 1);
    }

    void keepsWhatAPersonNotes()
    {
        const quint64 message = m_script->request({});
        Deriver deriver(m_folder);
        Mark mark{.sequence = message, .isPinned = true, .tags = {u"odd one"_s, u"x"_s}, .note = u"look\nhere"_s};
        auto done = deriver.setMark(mark);
        done.waitForFinished();
        QVERIFY(done.result());
        mark.messageNs = Script::kStartNs;
        QVERIFY(deriver.catchUp(kBoundMs));
        m_store = std::move(*DerivedStore::open(m_folder));
        QCOMPARE(*m_store->marks(), QList<Mark>{mark});
        QVERIFY(m_store->marks(message + 1)->isEmpty());
        deriver.setMark({.sequence = message}).waitForFinished();
        QVERIFY(m_store->marks()->isEmpty());
    }

private:
    /// The server asks the person, during this call.
    quint64 ask(quint64 request)
    {
        IndexRecord question = m_script->like(request);
        question.method = m_script->journal().nameId("elicitation/create");
        question.kind = IndexRecord::Request;
        question.pair = 0;
        return m_script->put(R"({"id":"q","method":"elicitation/create"})", question, false);
    }

    void reply(quint64 request, quint64 question)
    {
        IndexRecord answer = m_script->like(request);
        answer.method = m_script->journal().nameId("elicitation/create");
        answer.kind = IndexRecord::Result;
        answer.pair = question + 1;
        m_script->put(R"({"id":"q","result":{"action":"decline"}})", answer, true);
    }

    void derive()
    {
        Deriver deriver(m_folder);
        QVERIFY(deriver.catchUp(kBoundMs, true));
        auto store = DerivedStore::open(m_folder);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    static void compareWithCalls(const Statistics &row, const QList<CallRow> &calls, StatisticsQuery::By by)
    {
        using By = StatisticsQuery::By;
        quint64 begun = 0;
        quint64 inFlight = 0;
        quint64 toolErrors = 0;
        quint64 timeouts = 0;
        quint64 lost = 0;
        LatencyHistogram latency;
        QMap<qint32, quint64> codes;
        for (const CallRow &call : calls) {
            const bool isMine = (by == By::All) || (by == By::Server && call.server == row.server)
                                || (by == By::Tool && call.server == row.server && call.about == row.tool)
                                || (by == By::Caller && call.caller == row.caller)
                                || (by == By::Method && call.server == row.server && call.method == row.method);
            if (!isMine) {
                continue;
            }
            ++begun;
            inFlight += call.end == CallEnd::InFlight ? 1 : 0;
            toolErrors += call.end == CallEnd::ToolError ? 1 : 0;
            timeouts += call.end == CallEnd::Timeout ? 1 : 0;
            lost += call.end == CallEnd::Lost ? 1 : 0;
            if (call.errorCode != 0) {
                ++codes[call.errorCode];
            }
            if (call.answer) {
                latency.add(*call.durationNs);
            }
        }
        QCOMPARE(row.counts.begun, begun);
        QCOMPARE(row.counts.ended + row.inFlight, begun);
        QCOMPARE(row.inFlight, inFlight);
        QCOMPARE(row.counts.toolErrors, toolErrors);
        QCOMPARE(row.counts.timeouts, timeouts);
        QCOMPARE(row.counts.lost, lost);
        QCOMPARE(row.counts.latency, latency);
        QCOMPARE(row.errorCodes, codes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<DerivedStore> m_store;
};

QTEST_GUILESS_MAIN(TestDerivedStore)

#include "tst_derivedstore.moc"
