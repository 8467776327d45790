// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/deriveonce.h"
#include "tests/core/journal/messagesample.h"
#include "ui/models/journal/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

// A journal that is being written, and a model over it.
class Recording
{
public:
    Recording()
    {
        if (auto opened = Journal::open(m_dir.path() + u"/journal"_s)) {
            journal = std::move(*opened);
        }
    }

    [[nodiscard]] bool isReady() const { return journal != nullptr; }

    void watch() { model.setFolder(journal->folder()); }

    QString cell(int row, JournalColumn column) const { return model.index(row, int(column)).data().toString(); }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Journal> journal;
    JournalModel model;
};

Sample::Message answerTo(quint64 request, const QByteArray &body = R"({"jsonrpc":"2.0","id":1,"result":{}})")
{
    return {.kind = IndexRecord::Result, .direction = Direction::In, .answers = request + 1, .body = body};
}

Filter filterOf(const QString &text)
{
    return Filter::parse(text).value();
}

void writeMany(Journal &journal, int count)
{
    for (int i = 0; i < count; i += 2) {
        const quint64 request = Sample::write(journal, {.server = i % 4 == 0 ? "github" : "postgres", .atMs = i});
        Sample::Message answer = answerTo(request);
        answer.server = i % 4 == 0 ? "github" : "postgres";
        Sample::write(journal, answer);
    }
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void rowsComeWhileTheJournalIsWritten();
    void showsWhatARecordSays();
    void saysWhatItsNumbersAre();
    void anOlderServersRefusalIsQuiet();
    void joinsRequestAndAnswerBothWays();
    void givesNoRowToWhatIsNoMessage();
    void readsTheRestOfTheLineFromTheBody();
    void filtersByTextServerAndKind();
    void newRowsPassTheFilterToo();
    void clearingHidesAndDeletesNothing();
    void saysWhyAFolderCannotBeRead();
    void aSecondFolderTakesThePlaceOfTheFirst();
    void readsWholeInOneLine();
    void takesABurstInSlices();
    void filtersAMillionRowsByOnePass();
    void findsTextInMessagesNewestFirst();
    void whatTheTextIndexKnowsIsTakenOnce();
    void whatComesDuringASearchIsFoundToo();
    void aNewSearchCallsTheOldOneOff();
    void showsWhatIsNoMessageWhenAFilterNamesIt();
    void knowsTheNamesAFilterMayAskFor();

private:
    std::unique_ptr<Recording> m;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJournalModel::init()
{
    // The tester asks for types that only a program with Qt Gui has.
    QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance of an invalid type)"_s));
    m = std::make_unique<Recording>();
    QVERIFY(m->isReady());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&m->model, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestJournalModel::cleanup()
{
    m_tester.reset();
    m.reset();
}

void TestJournalModel::rowsComeWhileTheJournalIsWritten()
{
    m->watch();
    QCOMPARE(m->model.rowCount(), 0);
    for (int round = 1; round <= 20; ++round) {
        writeMany(*m->journal, 10);
        m->model.poll();
        QCOMPARE(m->model.rowCount(), round * 10);
    }
    Sample::write(*m->journal, {});
    QTRY_COMPARE(m->model.rowCount(), 201); // by its own timer
    QCOMPARE(m->model.total(), 201);
}

void TestJournalModel::showsWhatARecordSays()
{
    const quint64 request = Sample::write(*m->journal, {.about = "create_issue"});
    Sample::Message refused = answerTo(request, R"({"jsonrpc":"2.0","id":1,"error":{"code":401,"message":"expired"}})");
    refused.kind = IndexRecord::ErrorResult;
    refused.errorCode = 401;
    refused.atMs = 475;
    Sample::write(*m->journal, refused);
    m->watch();
    QCOMPARE(m->cell(0, JournalColumn::Number), u"1"_s);
    QCOMPARE(m->cell(0, JournalColumn::Server), u"github"_s);
    QCOMPARE(m->cell(0, JournalColumn::Kind), u"request"_s);
    QCOMPARE(m->cell(0, JournalColumn::Method), u"tools/call"_s);
    QCOMPARE(m->cell(0, JournalColumn::About), u"create_issue"_s);
    QCOMPARE(m->cell(0, JournalColumn::Status), QString());
    QCOMPARE(m->cell(0, JournalColumn::Duration), QString());
    QCOMPARE(m->cell(0, JournalColumn::Size), u"58 B"_s);
    QCOMPARE(m->cell(1, JournalColumn::Status), u"401"_s);
    QCOMPARE(m->cell(1, JournalColumn::Duration), u"475 ms"_s);
    const QModelIndex answer = m->model.index(1, 0);
    QCOMPARE(MessageKind(answer.data(JournalRole::Kind).toInt()), MessageKind::Error);
    QVERIFY(answer.data(JournalRole::Failed).toBool());
    QVERIFY(!answer.data(JournalRole::Outgoing).toBool());
    QTRY_COMPARE(m->cell(1, JournalColumn::About), u"expired"_s);
    Sample::Message failed = answerTo(request);
    failed.flags = IndexRecord::ToolError;
    Sample::write(*m->journal, failed);
    m->model.poll();
    QCOMPARE(m->cell(2, JournalColumn::Status), u"tool error"_s);
    QVERIFY(m->model.index(2, 0).data(JournalRole::Failed).toBool());
}

/// By which it is found what the server speaks.
void TestJournalModel::saysWhatItsNumbersAre()
{
    const JournalModel model;
    const auto tip = [&model](JournalColumn column) {
        return model.headerData(int(column), Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(JournalColumn::Number).contains(u"more than messages"_s));
    QVERIFY(tip(JournalColumn::Duration).contains(u"dur:"_s));
    QVERIFY(tip(JournalColumn::Method).isEmpty());
}

void TestJournalModel::anOlderServersRefusalIsQuiet()
{
    const quint64 request = Sample::write(
        *m->journal, {.method = "server/discover", .flags = IndexRecord::ProbeTraffic | IndexRecord::Outgoing});
    Sample::Message refused =
        answerTo(request, R"({"jsonrpc":"2.0","id":"probe-1","error":{"code":-32601,"message":"Method not found"}})");
    refused.method = "server/discover";
    refused.kind = IndexRecord::ErrorResult;
    refused.errorCode = -32601;
    refused.flags = IndexRecord::ProbeTraffic;
    Sample::write(*m->journal, refused);
    refused.method = "ping"; // a server that does not answer it is to blame
    Sample::write(*m->journal, refused);
    m->watch();
    const auto kindOf = [this](int row) { return MessageKind(m->model.index(row, 0).data(JournalRole::Kind).toInt()); };
    const auto hasFailed = [this](int row) { return m->model.index(row, 0).data(JournalRole::Failed).toBool(); };
    QCOMPARE(kindOf(1), MessageKind::EraAnswer);
    QVERIFY(!hasFailed(1));
    QCOMPARE(m->cell(1, JournalColumn::About), u"answered: speaks an older revision"_s);
    QCOMPARE(m->cell(1, JournalColumn::Status), u"-32601"_s);
    QCOMPARE(m->cell(1, JournalColumn::Kind), u"response"_s);
    QCOMPARE(kindOf(2), MessageKind::Error);
    QVERIFY(hasFailed(2));
    QTRY_COMPARE(m->cell(2, JournalColumn::About), u"Method not found"_s);
    m->model.setFilter(filterOf(u"status:error"_s));
    QTRY_COMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.sequenceAt(0), quint64(2));
}

void TestJournalModel::joinsRequestAndAnswerBothWays()
{
    const quint64 request = Sample::write(*m->journal, {});
    m->watch();
    QVERIFY(!m->model.partnerOf(request));
    Sample::write(*m->journal, {.method = "notifications/progress", .kind = IndexRecord::Notification});
    const quint64 answer = Sample::write(*m->journal, answerTo(request));
    m->model.poll();
    QCOMPARE(m->model.partnerOf(request), answer);
    QCOMPARE(m->model.partnerOf(answer), request);
    QVERIFY(!m->model.partnerOf(request + 1));
    QVERIFY(!m->model.partnerOf(answer + 1));
    // An answer that claims a request from after itself, as only a damaged journal has it, joins nothing.
    const quint64 odd = Sample::write(*m->journal, answerTo(answer + 100));
    m->model.poll();
    QVERIFY(!m->model.partnerOf(odd));
}

void TestJournalModel::givesNoRowToWhatIsNoMessage()
{
    const quint64 request = Sample::write(*m->journal, {});
    Sample::write(*m->journal, {.kind = IndexRecord::Http, .answers = request + 1, .body = R"({"status":200})"});
    const quint64 answer = Sample::write(*m->journal, answerTo(request));
    Sample::write(*m->journal, {.kind = IndexRecord::Http, .answers = request + 1, .body = R"({"status":200})"});
    Sample::write(*m->journal, {.kind = IndexRecord::Auth, .body = R"({"step":"decision"})"});
    m->watch();
    QCOMPARE(m->model.rowCount(), 2);
    QCOMPARE(m->model.total(), quint64(2));
    QCOMPARE(m->model.partnerOf(request), answer);
}

void TestJournalModel::readsTheRestOfTheLineFromTheBody()
{
    const quint64 request = Sample::write(*m->journal, {.about = "query"});
    Sample::Message answer = answerTo(request, R"({"id":1,"result":{"content":[{"text":"120 rows"}]}})");
    answer.about = "query";
    Sample::write(*m->journal, answer);
    m->watch();
    QSignalSpy changed(&m->model, &QAbstractItemModel::dataChanged);
    QCOMPARE(m->cell(1, JournalColumn::About), u"query"_s);
    QTRY_COMPARE(m->cell(1, JournalColumn::About), u"query · 120 rows"_s);
    QVERIFY(!changed.isEmpty());
}

void TestJournalModel::filtersByTextServerAndKind()
{
    Sample::write(*m->journal, {.server = "github", .about = "create_issue"});
    Sample::write(*m->journal, {.server = "postgres", .about = "query"});
    Sample::write(*m->journal,
                  {.server = "postgres", .method = "notifications/progress", .kind = IndexRecord::Notification});
    m->watch();
    QCOMPARE(m->model.servers(), (QStringList{u"github"_s, u"postgres"_s}));
    m->model.setFilter(filterOf(u"ISSUE"_s));
    QTRY_COMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.sequenceAt(0), 0);
    m->model.setFilter(filterOf(u"server:postg*"_s)); // names are enough: at once
    QCOMPARE(m->model.rowCount(), 2);
    m->model.setFilter(filterOf(u"server:postgres kind:request"_s));
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.sequenceAt(0), 1);
    QCOMPARE(m->model.rowOf(0), -1);
    QCOMPARE(m->model.rowOf(1), 0);
    m->model.setFilter({});
    QCOMPARE(m->model.rowCount(), 3);
    QCOMPARE(m->model.total(), 3);
}

void TestJournalModel::newRowsPassTheFilterToo()
{
    m->watch();
    m->model.setFilter(filterOf(u"tool:new_tool"_s));
    Sample::write(*m->journal, {.about = "old_tool"});
    m->model.poll();
    Sample::write(*m->journal, {.about = "new_tool"}); // a name the table did not have when the filter was set
    m->model.poll();
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.total(), 2);
}

void TestJournalModel::clearingHidesAndDeletesNothing()
{
    writeMany(*m->journal, 10);
    m->watch();
    m->model.hideSoFar();
    QCOMPARE(m->model.rowCount(), 0);
    QCOMPARE(m->model.total(), 10);
    QCOMPARE(m->model.hidden(), 10);
    writeMany(*m->journal, 2);
    m->model.poll();
    QCOMPARE(m->model.rowCount(), 2);
    m->model.showAll();
    QCOMPARE(m->model.rowCount(), 12);
    QCOMPARE(m->journal->endSequence(), 12);
}

void TestJournalModel::saysWhyAFolderCannotBeRead()
{
    m->model.setFolder(m->journal->folder() + u"/nowhere"_s);
    QVERIFY(!m->model.problem().isEmpty());
    QCOMPARE(m->model.rowCount(), 0);
    m->watch();
    QVERIFY(m->model.problem().isEmpty());
}

void TestJournalModel::aSecondFolderTakesThePlaceOfTheFirst()
{
    writeMany(*m->journal, 10);
    m->watch();
    QCOMPARE(m->model.rowCount(), 10);
    (void)m->cell(1, JournalColumn::About); // its body is still being read
    const Recording other;
    Sample::write(*other.journal, {.server = "linear"});
    m->model.setFolder(other.journal->folder());
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.servers(), QStringList{u"linear"_s});
    m->model.setFolder({});
    QCOMPARE(m->model.rowCount(), 0);
}

void TestJournalModel::readsWholeInOneLine()
{
    const quint64 request = Sample::write(*m->journal, {.about = "create_issue"});
    Sample::Message answer = answerTo(request);
    answer.about = "create_issue";
    answer.atMs = 475;
    Sample::write(*m->journal, answer);
    m->watch();
    QCOMPARE(m->model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"response, github, tools/call, create_issue, OK, 475 ms"_s);
}

void TestJournalModel::takesABurstInSlices()
{
    m_tester.reset(); // looks at every row
    constexpr int kMany = 200'000;
    writeMany(*m->journal, kMany);
    QElapsedTimer watch;
    qint64 longest = 0;
    m->watch();
    while (m->model.rowCount() < kMany) {
        const int before = m->model.rowCount();
        watch.start();
        m->model.poll();
        longest = std::max(longest, watch.nsecsElapsed());
        QVERIFY(m->model.rowCount() > before);
        QVERIFY(m->model.rowCount() - before <= 50'000);
    }
    qInfo("longest poll: %.1f ms", double(longest) / 1e6);
    QCOMPARE(m->model.partnerOf(kMany - 1), quint64(kMany - 2));
}

void TestJournalModel::filtersAMillionRowsByOnePass()
{
    m_tester.reset();
    constexpr int kMany = 1'000'000;
    writeMany(*m->journal, kMany);
    m->watch();
    while (m->model.total() < kMany) {
        m->model.poll();
    }
    const std::pair<QString, int> filters[] = {
        {u"server:post*"_s, kMany / 2},
        {u"server:github kind:response"_s, kMany / 4},
        {{}, kMany},
    };
    for (const auto &[text, rows] : filters) {
        QElapsedTimer watch;
        watch.start();
        m->model.setFilter(filterOf(text));
        qInfo("“%s”: %.1f ms", qPrintable(text), double(watch.nsecsElapsed()) / 1e6);
        QCOMPARE(m->model.rowCount(), rows);
    }
    QElapsedTimer watch;
    watch.start();
    m->model.setFilter(filterOf(u"size:>50B"_s)); // the requests; asks for more than is kept in memory
    QVERIFY(m->model.isSearching());
    QTRY_VERIFY(!m->model.isSearching());
    qInfo("by size: %.1f ms", double(watch.nsecsElapsed()) / 1e6);
    QCOMPARE(m->model.rowCount(), kMany / 2);
}

void TestJournalModel::findsTextInMessagesNewestFirst()
{
    for (int i = 0; i < 1000; ++i) {
        Sample::write(*m->journal, {.body = i % 100 == 0 ? "a needle" : "hay"});
    }
    m->watch();
    m->model.setFilter(filterOf(u"Needle"_s));
    QVERIFY(m->model.isSearching());
    QCOMPARE(m->model.rowCount(), 1000); // those of before, until the first are found
    QTRY_VERIFY(!m->model.isSearching());
    QCOMPARE(m->model.rowCount(), 10);
    QCOMPARE(m->model.sequenceAt(0), quint64(0));
    QCOMPARE(m->model.sequenceAt(9), quint64(900));
    QCOMPARE(m->model.rowOf(500), 5);
    QCOMPARE(m->model.rowOf(501), -1);
    QCOMPARE(m->model.searchedPercent(), 100);
}

void TestJournalModel::whatTheTextIndexKnowsIsTakenOnce()
{
    constexpr int kMany = 100'000;
    const auto hasWord = [](int i) { return i % 20'000 == 7; };
    const auto hasPart = [](int i) { return i % 20'000 == 9; }; // which the index does not know
    for (int i = 0; i < kMany; ++i) {
        Sample::write(*m->journal, {.body = hasWord(i) ? "a needle" : hasPart(i) ? "xxneedlexx" : "hay"});
    }
    const QString folder = m->journal->folder();
    m->journal.reset();
    const auto derived = DeriveOnce{.indexesText = true}.run(folder);
    QVERIFY(derived);
    m->model.setFolder(folder);
    while (m->model.total() < kMany) {
        m->model.poll();
    }
    m->model.setFilter(filterOf(u"NEEDLE"_s));
    QTRY_VERIFY(!m->model.isSearching());
    QCOMPARE(m->model.rowCount(), 2 * kMany / 20'000); // each once
    for (int row = 0; row < m->model.rowCount(); ++row) {
        QCOMPARE(m->model.sequenceAt(row), quint64(row / 2 * 20'000 + (row % 2 == 0 ? 7 : 9)));
    }
}

void TestJournalModel::whatComesDuringASearchIsFoundToo()
{
    m->watch();
    m->model.setFilter(filterOf(u"needle"_s));
    QTRY_VERIFY(!m->model.isSearching());
    QSignalSpy grown(&m->model, &JournalModel::grown);
    for (int round = 1; round <= 20; ++round) {
        Sample::write(*m->journal, {.body = "hay"});
        Sample::write(*m->journal, {.body = "the needle"});
        m->model.poll();
        if (round % 5 == 0) {
            QTRY_COMPARE(m->model.rowCount(), round);
        }
    }
    QVERIFY(!grown.isEmpty());
    for (int row = 0; row < m->model.rowCount(); ++row) {
        QCOMPARE(m->model.sequenceAt(row), quint64(row * 2 + 1));
    }
}

void TestJournalModel::aNewSearchCallsTheOldOneOff()
{
    writeMany(*m->journal, 20'000);
    Sample::write(*m->journal, {.body = "the needle"});
    m->watch();
    for (const QString &text : {u"n"_s, u"ne"_s, u"nee"_s, u"need"_s, u"hay"_s, u"jsonrpc"_s, u"needle"_s}) {
        m->model.setFilter(filterOf(text));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m->model.rowCount(), 1);
    m->model.setFilter(filterOf(u"jsonrpc"_s));
    m->model.setFilter({}); // at once, and what was sought does not come any more
    QCOMPARE(m->model.rowCount(), 20'001);
    QCoreApplication::processEvents();
    QCOMPARE(m->model.rowCount(), 20'001);
    m->model.hideSoFar();
    QCOMPARE(m->model.rowCount(), 0);
}

void TestJournalModel::showsWhatIsNoMessageWhenAFilterNamesIt()
{
    Sample::write(*m->journal, {});
    Sample::write(*m->journal, {.kind = IndexRecord::Http, .answers = 1, .body = R"({"status":200})"});
    Sample::write(*m->journal, {.kind = IndexRecord::Auth, .body = R"({"step":"decision"})"});
    m->watch();
    m->model.setFilter(filterOf(u"kind:http"_s));
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->cell(0, JournalColumn::Kind), u"HTTP"_s);
    m->model.setFilter(filterOf(u"kind:auth,request"_s));
    QCOMPARE(m->model.rowCount(), 2);
    QCOMPARE(m->cell(1, JournalColumn::Kind), u"signing in"_s);
}

void TestJournalModel::knowsTheNamesAFilterMayAskFor()
{
    m->watch();
    Sample::write(*m->journal, {.server = "postgres", .about = "query"});
    Sample::write(*m->journal, {.method = "prompts/get", .about = "greet"});
    m->model.poll();
    const FilterNames names = m->model.names();
    QCOMPARE(names.servers, (QStringList{u"github"_s, u"postgres"_s}));
    QCOMPARE(names.methods, (QStringList{u"prompts/get"_s, u"tools/call"_s}));
    QCOMPARE(names.tools, QStringList{u"query"_s});
    QCOMPARE(names.abouts, (QStringList{u"greet"_s, u"query"_s}));
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
