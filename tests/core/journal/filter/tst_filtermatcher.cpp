// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eraanswer.h"
#include "core/journal/filter/filterscan.h"
#include "tests/core/journal/messagesample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;
using Sample::Message;

namespace {

constexpr qint64 kNowNs = (Sample::kStartMs + 3'600'000) * 1'000'000; // an hour later, the same day

QByteArray reply(const QByteArray &id, const QByteArray &text)
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{"content":[{"type":"text","text":")" + text + R"("}]}})";
}

/// One of everything, with numbers 0 to 12.
QList<Message> everything()
{
    const QByteArray notified =
        R"({"jsonrpc":"2.0","method":"notifications/message","params":{"data":"Route reloaded"}})";
    return {
        {.about = "create_issue"}, // 0
        {.about = "create_issue",
         .kind = IndexRecord::Result,
         .direction = Direction::In,
         .answers = 1,
         .body = reply("1", "Issue \\u0023\\u00dcber"),
         .atMs = 250}, // 1
        {.server = "post gres",
         .about = "query",
         .body = R"({"id":"abc","params":{"sql":"SELECT 1"}})",
         .atMs = 1000,
         .session = 2,
         .caller = "cli"}, // 2
        {.server = "post gres",
         .about = "query",
         .kind = IndexRecord::ErrorResult,
         .direction = Direction::In,
         .answers = 3,
         .errorCode = -32602,
         .body = R"({"id":"abc","error":{"code":-32602,"message":"no table"}})",
         .atMs = 4000,
         .session = 2}, // 3
        {.method = "notifications/message",
         .kind = IndexRecord::Notification,
         .direction = Direction::In,
         .body = notified,
         .atMs = 5000}, // 4
        {.method = {},
         .kind = IndexRecord::Stray,
         .direction = Direction::In,
         .flags = IndexRecord::Clear,
         .body = "<b>Ready</b>",
         .atMs = 6000}, // 5
        {.method = "sampling/createMessage",
         .direction = Direction::In,
         .body = R"({"id":1,"method":"s"})",
         .atMs = 7000}, // 6
        {.method = "sampling/createMessage",
         .kind = IndexRecord::Result,
         .answers = 7,
         .flags = IndexRecord::Late | IndexRecord::Outgoing,
         .body = reply("1", "x"),
         .atMs = 7001}, // 7
        {.method = "prompts/get",
         .about = "create_issue",
         .flags = IndexRecord::Flagged,
         .body = QByteArray(5000, 'y'),
         .atMs = 8000,
         .caller = "form"},                                                                   // 8
        {.kind = IndexRecord::Http, .answers = 1, .body = R"({"status":200})", .atMs = 9000}, // 9
        {.kind = IndexRecord::Auth, .body = R"({"step":"token"})", .atMs = 9001},             // 10
        {.method = {},
         .kind = IndexRecord::Batch,
         .direction = Direction::In,
         .flags = IndexRecord::Truncated | IndexRecord::Masked,
         .body = "[]",
         .atMs = 10'000}, // 11
        {.kind = IndexRecord::Probe,
         .flags = IndexRecord::ProbeTraffic | IndexRecord::Outgoing,
         .body = "{}",
         .atMs = 3'000'000},                                                             // 12
        {.kind = IndexRecord::Gate, .body = R"({"gate":"policy"})", .atMs = 3'000'001},  // 13
        {.kind = IndexRecord::Ended, .body = R"({"why":"refused"})", .atMs = 3'000'002}, // 14
    };
}

} // namespace

class TestFilterMatcher : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatAFilterNames_data();
    void findsWhatAFilterNames();
    void readsBodiesOnlyWhereTheIndexLeavesItOpen_data();
    void readsBodiesOnlyWhereTheIndexLeavesItOpen();
    void tellsAToolsErrorFromOthers();
    void anOlderServersRefusalIsNoFault();
    void aServersOwnTroubleWithTheFirstQuestionIsAFault();
    void findsWhatWasPutOnMessages_data();
    void findsWhatWasPutOnMessages();
    void knowsNamesThatCameLater();
    void findsNothingInADamagedBodyAndSaysSo();

private:
    QList<quint64> found(const QString &text, const JournalReader &reader);

    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
};

void TestFilterMatcher::initTestCase()
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_dir.filePath(u"journal"_s));
    QVERIFY(journal);
    m_journal = std::move(*journal);
    const QList<Message> messages = everything();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QCOMPARE(Sample::write(*m_journal, messages[i]), quint64(i));
    }
    Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(m_journal->folder());
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

QList<quint64> TestFilterMatcher::found(const QString &text, const JournalReader &reader)
{
    const FilterResult<Filter> filter = Filter::parse(text);
    if (!filter) {
        qWarning().noquote() << filter.error().message;
        return {~quint64(0)};
    }
    FilterScan scan(reader, *filter, kNowNs);
    scan.look(reader.firstSequence(), reader.endSequence(), FilterScan::Order::OldestFirst);
    std::vector<quint64> passed;
    while (scan.step(passed)) {
    }
    return {passed.begin(), passed.end()};
}

void TestFilterMatcher::findsWhatAFilterNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<quint64>>("numbers");
    const auto row = [](const char *text, const QList<quint64> &numbers) {
        QTest::newRow(text) << QString::fromUtf8(text) << numbers;
    };
    row("", {0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12});
    row("server:GitHub", {0, 1, 4, 5, 6, 7, 8, 11, 12});
    row("server:\"post gres\"", {2, 3});
    row("server:post*", {2, 3});
    row("server:post", {});
    row("server:nobody,post*", {2, 3});
    row("method:sampling/*", {6, 7});
    row("method:tools/call,prompts/get -server:github", {2, 3});
    row("tool:create_issue", {0, 1});
    row("about:create_issue", {0, 1, 8});
    row("caller:cli", {2});
    row("caller:*", {2, 8});
    row("-caller:cli kind:request", {0, 6, 8});
    row("about:*", {0, 1, 2, 3, 8});
    row("kind:request", {0, 2, 6, 8});
    row("kind:response", {1, 3, 7});
    row("kind:result", {1, 7});
    row("kind:error,stray", {3, 5});
    row("kind:notification", {4});
    row("kind:batch", {11});
    row("kind:unknown", {12});
    row("kind:http", {9});
    row("kind:gate", {13});
    row("kind:ended", {14});
    row("kind:gate,ended policy", {13});
    row("kind:auth", {10});
    row("kind:http or kind:request dir:in", {6, 9});
    row("-kind:http no:9..12", {8, 10, 11});
    row("dir:in", {1, 3, 4, 5, 6, 11});
    row("dir:out kind:result", {7});
    row("dir:in,out no:1", {0});
    row("status:ok", {1});
    row("status:error", {3});
    row("status:late", {7});
    row("status:cut,finding", {8, 11});
    row("is:finding", {8});
    row("is:masked", {11});
    row("is:clear", {5});
    row("is:probe", {12});
    row("is:finding,masked", {8, 11});
    row("-is:probe kind:unknown", {});
    row("status:-32602", {3});
    row("status:<-32000", {3});
    row("status:401", {});
    row("-status:-32602 kind:response", {1, 7});
    row("dur:>100ms", {1, 3});
    row("dur:>=250ms", {1, 3});
    row("dur:>250ms", {3});
    row("dur:<1ms", {});
    row("dur:<=1ms", {7});
    row("dur:1ms..3s", {1, 3, 7});
    row("-dur:>100ms kind:response", {7});
    row("dur:>8s kind:http", {9});
    row("size:>4kB", {8});
    row("size:2B,12B", {5, 11, 12});
    row("id:1", {0, 1, 6, 7});
    row("id:abc", {2, 3});
    row("id:\"1\" dir:in", {1, 6});
    row("-id:1 kind:request", {2, 8});
    row("no:1..2", {0, 1});
    row("no:<=2", {0, 1});
    row("session:2", {2, 3});
    row("since:1h", {0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12});
    row("since:14:33", {12});
    row("since:2026-11-23T14:32:10 until:2026-11-23T14:32:13", {3, 4, 5});
    row("until:today", {});
    row("since:30m", {12});
    row("issue", {0, 1, 8});
    row("\"Issue\"", {1});
    row("route", {4});
    row("\"route\"", {});
    row("Über", {1});
    row("über", {1});
    row("\"<b>Ready\"", {5});
    row("select", {2});
    row("text:select,route", {2, 4});
    row("-tools -sampling", {4, 5, 8, 11});
    row("no*table", {3});
    row("\"no table\" or kind:batch", {3, 11});
    row("(server:github or kind:error) -dir:in", {0, 7, 8, 12});
    row("github -github", {});
}

void TestFilterMatcher::findsWhatAFilterNames()
{
    QFETCH(const QString, text);
    QFETCH(const QList<quint64>, numbers);
    QCOMPARE(found(text, *m_reader), numbers);
}

void TestFilterMatcher::readsBodiesOnlyWhereTheIndexLeavesItOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reach");
    QTest::newRow("all") << u""_s << int(FilterReach::Row);
    QTest::newRow("names") << u"server:a -kind:error status:ok is:masked dir:in no:>5"_s << int(FilterReach::Row);
    QTest::newRow("marks") << u"is:pinned tag:todo note:slow"_s << int(FilterReach::Row);
    QTest::newRow("record") << u"server:a dur:>1s"_s << int(FilterReach::Record);
    QTest::newRow("code") << u"status:-32602"_s << int(FilterReach::Record);
    QTest::newRow("text") << u"server:a word"_s << int(FilterReach::Body);
    QTest::newRow("id") << u"id:7"_s << int(FilterReach::Body);
}

void TestFilterMatcher::readsBodiesOnlyWhereTheIndexLeavesItOpen()
{
    QFETCH(const QString, text);
    QFETCH(const int, reach);
    const FilterResult<Filter> filter = Filter::parse(text);
    QVERIFY(filter);
    FilterMatcher matcher(*filter, [](quint16 id) { return id == 1 ? "a"_ba : "b"_ba; }, kNowNs);
    QCOMPARE(int(matcher.reach()), reach);
    // Of another server: settled without a record, and without a body.
    const FilterSubject other{.row = {.server = 2, .kind = IndexRecord::Stray}};
    if (text.startsWith("server:a"_L1)) {
        QCOMPARE(matcher.of(other), FilterVerdict::No);
    }
}

void TestFilterMatcher::tellsAToolsErrorFromOthers()
{
    const auto journal = Journal::open(m_dir.filePath(u"tools"_s));
    QVERIFY(journal);
    Sample::write(**journal, {.about = "query"});
    for (const int flags : {0, int(IndexRecord::ToolError), IndexRecord::ToolError | IndexRecord::Late}) {
        Sample::write(**journal, {.kind = IndexRecord::Result, .flags = quint8(flags)});
    }
    Sample::write(**journal, {.kind = IndexRecord::ErrorResult, .errorCode = -1});
    const auto reader = JournalReader::open((*journal)->folder());
    QVERIFY(reader);
    QCOMPARE(found(u"status:ok"_s, **reader), QList<quint64>({1}));
    QCOMPARE(found(u"status:tool-error"_s, **reader), QList<quint64>({2, 3}));
    QCOMPARE(found(u"status:rpc-error"_s, **reader), QList<quint64>({4}));
    QCOMPARE(found(u"status:error"_s, **reader), QList<quint64>({2, 3, 4}));
    QCOMPARE(found(u"status:late"_s, **reader), QList<quint64>({3}));
}

void TestFilterMatcher::anOlderServersRefusalIsNoFault()
{
    const auto journal = Journal::open(m_dir.filePath(u"eras"_s));
    QVERIFY(journal);
    Sample::write(**journal, {.method = "server/discover", .flags = IndexRecord::ProbeTraffic | IndexRecord::Outgoing});
    Message refusal{.method = "server/discover",
                    .kind = IndexRecord::ErrorResult,
                    .direction = Direction::In,
                    .answers = 1,
                    .errorCode = -32601,
                    .flags = IndexRecord::ProbeTraffic};
    Sample::write(**journal, refusal);
    refusal.flags = 0; // asked by a person
    Sample::write(**journal, refusal);
    refusal.flags = IndexRecord::ProbeTraffic;
    refusal.method = "ping";
    Sample::write(**journal, refusal);
    const auto reader = JournalReader::open((*journal)->folder());
    QVERIFY(reader);
    QCOMPARE(found(u"status:error"_s, **reader), QList<quint64>({2, 3}));
    QCOMPARE(found(u"-status:error"_s, **reader), QList<quint64>({0, 1}));
    QCOMPARE(found(u"status:rpc-error"_s, **reader), QList<quint64>({1, 2, 3})); // what the protocol calls one
    QCOMPARE(found(u"status:-32601"_s, **reader), QList<quint64>({1, 2, 3}));
    QCOMPARE(found(u"kind:error"_s, **reader), QList<quint64>({1, 2, 3}));
}

/// As the journal shows it: only what isEraAnswer() says is quiet there.
void TestFilterMatcher::aServersOwnTroubleWithTheFirstQuestionIsAFault()
{
    const auto journal = Journal::open(m_dir.filePath(u"troubles"_s));
    QVERIFY(journal);
    Sample::write(**journal, {.method = "server/discover", .flags = IndexRecord::ProbeTraffic | IndexRecord::Outgoing});
    Message answer{.method = "server/discover",
                   .kind = IndexRecord::ErrorResult,
                   .direction = Direction::In,
                   .answers = 1,
                   .flags = IndexRecord::ProbeTraffic};
    for (const qint32 code : {-32603, -32000, -32004, 429}) { // numbers 1 to 4
        answer.errorCode = code;
        Sample::write(**journal, answer);
    }
    const auto reader = JournalReader::open((*journal)->folder());
    QVERIFY(reader);
    QList<quint64> shownAsErrors;
    for (quint64 number = 1; number <= 4; ++number) {
        if (!isEraAnswer((*reader)->at(number), "server/discover")) {
            shownAsErrors << number;
        }
    }
    QCOMPARE(shownAsErrors, QList<quint64>({1, 3, 4}));
    QCOMPARE(found(u"status:error"_s, **reader), shownAsErrors);
    QCOMPARE(found(u"-status:error"_s, **reader), QList<quint64>({0, 2}));
    QCOMPARE(found(u"status:error,-32000"_s, **reader), QList<quint64>({1, 2, 3, 4}));
    QCOMPARE(found(u"status:error,late"_s, **reader), shownAsErrors);
}

void TestFilterMatcher::findsWhatWasPutOnMessages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<quint64>>("numbers");
    const auto row = [](const char *text, const QList<quint64> &numbers) {
        QTest::newRow(text) << QString::fromUtf8(text) << numbers;
    };
    row("is:pinned", {0, 3});
    row("is:pinned,finding", {0, 3, 8});
    row("-is:pinned kind:request", {2, 6, 8});
    row("tag:todo", {0, 2});
    row("tag:TO*", {0, 2});
    row("tag:to", {});
    row("tag:\"ask Ann\"", {3});
    row("tag:todo,ask*", {0, 2, 3});
    row("tag:*", {0, 2, 3});
    row("note:slow", {2});
    row("note:\"Slow\"", {2});
    row("note:\"slow\"", {});
    row("note:why*slow", {2});
    row("note:größe", {3});
    row("note:*", {2, 3});
    row("tag:todo server:github", {0});
    row("is:pinned issue", {0});
    row("tag:todo dur:>1s or note:größe", {3});
}

void TestFilterMatcher::findsWhatWasPutOnMessages()
{
    QFETCH(const QString, text);
    QFETCH(const QList<quint64>, numbers);
    const QList<Mark> marks{{.sequence = 3, .isPinned = true, .tags = {u"ask Ann"_s}, .note = u"Größe?"_s},
                            {.sequence = 0, .isPinned = true, .tags = {u"x"_s, u"todo"_s}},
                            {.sequence = 2, .tags = {u"todo"_s}, .note = u"Why so Slow"_s}};
    const Filter filter = Filter::parse(text).value();
    QVERIFY(filter.asksMarks());
    FilterScan scan(*m_reader, filter, kNowNs, {}, marks);
    scan.look(m_reader->firstSequence(), m_reader->endSequence(), FilterScan::Order::OldestFirst);
    std::vector<quint64> passed;
    while (scan.step(passed)) {
    }
    QCOMPARE(QList<quint64>(passed.begin(), passed.end()), numbers);
    QVERIFY(!Filter::parse(u"is:masked todo"_s)->asksMarks());
}

void TestFilterMatcher::knowsNamesThatCameLater()
{
    const FilterResult<Filter> filter = Filter::parse(u"server:late"_s);
    QVERIFY(filter);
    QByteArray name;
    FilterMatcher matcher(*filter, [&name](quint16) { return name; }, kNowNs);
    const FilterSubject subject{.row = {.server = 9, .kind = IndexRecord::Request}};
    QCOMPARE(matcher.of(subject), FilterVerdict::No);
    name = "late";
    QCOMPARE(matcher.of(subject), FilterVerdict::No);
    matcher.namesGrew();
    QCOMPARE(matcher.of(subject), FilterVerdict::Yes);
}

void TestFilterMatcher::findsNothingInADamagedBodyAndSaysSo()
{
    const QTemporaryDir dir;
    Result<std::unique_ptr<Journal>> journal = Journal::open(dir.filePath(u"journal"_s));
    QVERIFY(journal);
    Sample::write(**journal, {.body = "a needle in hay"});
    Sample::write(**journal, {.body = "another needle"});
    const QString folder = (*journal)->folder();
    journal->reset();
    QFile file(folder + u"/000001.body"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("a needle");
    QVERIFY(at > 0 && file.seek(at + 10));
    file.write("X");
    file.close();
    Result<std::unique_ptr<JournalReader>> reader = JournalReader::open(folder);
    QVERIFY(reader);
    const FilterResult<Filter> filter = Filter::parse(u"needle"_s);
    FilterScan scan(**reader, *filter, kNowNs);
    scan.look(0, (*reader)->endSequence());
    std::vector<quint64> passed;
    QVERIFY(!scan.step(passed));
    QCOMPARE(passed, std::vector<quint64>{1});
    QCOMPARE(scan.unreadable(), quint64(1));
}

QTEST_GUILESS_MAIN(TestFilterMatcher)
#include "tst_filtermatcher.moc"
